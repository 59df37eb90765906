import { PDFArray, PDFDict, PDFName, PDFRawStream } from 'pdf-lib'
import {
  dictionary,
  eitherOf,
  firstOf,
  listOf,
  mapOf,
  plain,
  resolved,
  streamOf,
  tuple,
  type Kind,
  type Rule,
} from './copying.ts'
import { plainName } from './syntax.ts'

/** Bytes that mean something to whoever refers to them. */
const bytes = streamOf({ plain: '' })

const calculation: Rule = eitherOf({
  plain: 'FunctionType Domain Range C0 C1 N Bounds Encode Size BitsPerSample Order Decode',
  parts: () => ({ Functions: listOf(() => calculation) }),
})

const whitePoints = dictionary({ plain: 'WhitePoint BlackPoint Gamma Matrix Range' })
const profile = streamOf({ plain: 'N Range', parts: () => ({ Alternate: colourSpace }) })
const palette = firstOf(bytes, plain)

const ofWhites = tuple((index) => [plain, whitePoints][index])
const ofTints = tuple((index) => [plain, plain, colourSpace, calculation][index])

/** Colour spaces by their first word; what each of their other words may be. */
const families = new Map<string, Kind>([
  ['CalGray', ofWhites],
  ['CalRGB', ofWhites],
  ['Lab', ofWhites],
  ['ICCBased', tuple((index) => [plain, profile][index])],
  ['Indexed', tuple((index) => [plain, colourSpace, plain, palette][index])],
  ['Pattern', tuple((index) => [plain, colourSpace][index])],
  ['Separation', ofTints],
  ['DeviceN', ofTints],
])

const colourSpace: Rule = {
  choose: (value, source) => {
    const first = value instanceof PDFArray ? resolved(source, value.asArray()[0]) : undefined
    return families.get(plainName(first)) ?? plain
  },
}

/** An optional layer; whether it shows at first is asked of its document when all is copied. */
const group: Kind = {
  ...dictionary({ plain: 'Type Name Intent' }),
  note: (reference, number, { layers }) => layers.set(reference, number),
}

/** An expression over layers: a word, then layers and other expressions. */
const visibility = listOf(() => firstOf(visibility, group, plain))

const membership = dictionary({
  plain: 'Type P',
  parts: () => ({
    OCGs: firstOf(
      listOf(() => group),
      group,
    ),
    VE: visibility,
  }),
})

const unmarked: Kind = { fits: (value) => value instanceof PDFDict, write: () => '<<>>' }

/** What marks a part of a page: a layer, or nothing that the annex keeps. */
export const layer: Rule = {
  choose: (value) => {
    const type = value instanceof PDFDict ? plainName(value.lookup(PDFName.of('Type'))) : ''
    if (type === 'OCG') return group
    return type === 'OCMD' ? membership : unmarked
  },
}

export const transparency = dictionary({ plain: 'Type S I K', parts: () => ({ CS: colourSpace }) })

const image: Kind = streamOf({
  always: '/Type/XObject/Subtype/Image',
  plain: 'Width Height BitsPerComponent ImageMask Decode Interpolate SMaskInData Matte Intent',
  parts: () => ({ ColorSpace: colourSpace, Mask: firstOf(image, plain), SMask: image, OC: layer }),
})

export const form: Kind = streamOf({
  always: '/Type/XObject/Subtype/Form',
  plain: 'FormType BBox Matrix',
  parts: () => ({ Resources: resources, Group: transparency, OC: layer }),
})

const drawn: Rule = {
  choose: (value) => {
    const kind = value instanceof PDFRawStream ? plainName(value.dict.lookup(PDFName.of('Subtype'))) : ''
    if (kind === 'Image') return image
    return kind === 'Form' ? form : undefined
  },
}

const transfer = firstOf(
  calculation,
  listOf(() => firstOf(calculation, plain)),
  plain,
)

const softMask = dictionary({ plain: 'Type S BC', parts: () => ({ G: form, TR: transfer }) })

const graphicsState = dictionary({
  plain: 'Type LW LC LJ ML D RI OP op OPM FL SM SA BM CA ca AIS TK',
  parts: () => ({
    Font: listOf(() => firstOf(font, plain)),
    SMask: firstOf(softMask, plain),
    TR: transfer,
    TR2: transfer,
  }),
})

const systemInfo = dictionary({ plain: 'Registry Ordering Supplement' })

const characterMap: Kind = streamOf({
  plain: 'Type CMapName WMode',
  parts: () => ({ CIDSystemInfo: systemInfo, UseCMap: firstOf(characterMap, plain) }),
})

const encoding = firstOf(characterMap, dictionary({ plain: 'Type BaseEncoding Differences' }), plain)

const program = streamOf({ plain: 'Subtype Length1 Length2 Length3' })

const descriptor = dictionary({
  plain:
    'Type FontName FontFamily FontStretch FontWeight Flags FontBBox ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth CharSet Lang',
  parts: () => ({
    FontFile: program,
    FontFile2: program,
    FontFile3: program,
    CIDSet: bytes,
    Style: dictionary({ plain: 'Panose' }),
  }),
})

const font: Kind = dictionary({
  plain: 'Type Subtype BaseFont Name FirstChar LastChar Widths FontBBox FontMatrix DW W DW2 W2',
  parts: () => ({
    FontDescriptor: descriptor,
    Encoding: encoding,
    ToUnicode: firstOf(characterMap, plain),
    DescendantFonts: listOf(() => font),
    CIDSystemInfo: systemInfo,
    CIDToGIDMap: firstOf(bytes, plain),
    CharProcs: mapOf(() => bytes),
    Resources: resources,
  }),
})

const shading = eitherOf({
  plain:
    'ShadingType Background BBox AntiAlias Coords Domain Extend Matrix BitsPerCoordinate BitsPerComponent BitsPerFlag VerticesPerRow Decode',
  parts: () => ({
    ColorSpace: colourSpace,
    Function: firstOf(
      calculation,
      listOf(() => calculation),
    ),
  }),
})

const pattern = eitherOf({
  plain: 'Type PatternType PaintType TilingType BBox XStep YStep Matrix',
  parts: () => ({ Resources: resources, Shading: shading, ExtGState: graphicsState }),
})

/** All that the content of a page may call by name. */
export const resources: Kind = dictionary({
  plain: 'ProcSet',
  parts: () => ({
    Font: mapOf(() => font),
    XObject: mapOf(() => drawn),
    ExtGState: mapOf(() => graphicsState),
    ColorSpace: mapOf(() => colourSpace),
    Pattern: mapOf(() => pattern),
    Shading: mapOf(() => shading),
    Properties: mapOf(() => layer),
  }),
})
