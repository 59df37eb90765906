import { PDFArray, PDFDict, PDFName, PDFRef, PDFString } from 'pdf-lib'
import { dictionaryAt, entry } from '../pdf-objects.ts'
import type { Reading } from '../pdf-reader.ts'
import {
  add,
  addStream,
  annotation,
  bytesString,
  editPage,
  editStream,
  info,
  madeDictionary,
  metadata,
  page,
  pageRef,
  remove,
  set,
  setNames,
  text,
} from './tools.ts'
import type { ByteMutant, Mutant } from './tools.ts'

function catalog({ document }: Reading): PDFDict {
  return document.catalog
}

const identities: readonly Mutant[] = [
  {
    name: 'a title that the metadata do not have',
    codes: ['identity/title'],
    damage: (file) => set(file, info(file), 'Title', text('Dossier')),
  },
  {
    name: 'another title than the source, in both places',
    codes: ['identity/title'],
    damage: (file) => {
      set(file, info(file), 'Title', text('Dossier'))
      metadata(file, (packet) => packet.replace(/(<dc:title>.*?x-default">)[^<]*/, '$1Dossier'))
    },
  },
  {
    name: 'metadata without title',
    codes: ['identity/title'],
    damage: (file) => metadata(file, (packet) => packet.replace(/<dc:title>.*<\/dc:title>/, '')),
  },
  {
    name: 'another author than the metadata',
    codes: ['identity/properties'],
    damage: (file) => set(file, info(file), 'Author', text('Personne')),
  },
  {
    name: 'a date of change that the metadata do not have',
    codes: ['identity/dates'],
    damage: (file) => set(file, info(file), 'ModDate', PDFString.of('D:20261124000000Z')),
  },
  {
    name: 'no date of creation',
    codes: ['identity/dates'],
    damage: (file) => remove(info(file), 'CreationDate'),
  },
  {
    name: 'the same instant of another zone',
    codes: ['identity/dates'],
    damage: (file) => set(file, info(file), 'CreationDate', PDFString.of("D:20261123000000+01'00'")),
  },
  {
    name: 'the hour of a clock on a link',
    codes: ['identity/other-date'],
    damage: (file) => set(file, annotation(file, 'Link'), 'M', PDFString.of('D:20270102030405Z')),
  },
  {
    name: 'the hour of a clock in the metadata',
    codes: ['identity/other-date'],
    damage: (file) =>
      metadata(file, (packet) => packet.replace(/(<xmp:MetadataDate>)[^<]*/, '$12027-01-02T03:04:05Z')),
  },
  {
    name: 'an identifier of two unlike halves',
    codes: ['identity/identifier'],
    damage: ({ document: { context } }) => {
      const list = PDFArray.withContext(context)
      for (const half of ['un', 'deux']) list.push(bytesString(half))
      context.trailerInfo.ID = list
    },
  },
  {
    name: 'no identifier',
    codes: ['file/identifier'],
    damage: ({ document: { context } }) => {
      delete context.trailerInfo.ID
    },
  },
]

/** The first specification of an attached file. */
function attached(file: Reading): PDFDict {
  const related = entry(catalog(file), 'AF')
  if (!(related instanceof PDFArray)) throw new Error('nothing is attached')
  return related.lookup(0, PDFDict)
}

function editAttached(edit: (bytes: Buffer) => Uint8Array): Mutant['damage'] {
  return (file) => {
    const holder = dictionaryAt(attached(file), 'EF')
    editStream(file, holder, 'F', edit)
    holder.set(PDFName.of('UF'), holder.get(PDFName.of('F'))!)
  }
}

const attachments: readonly Mutant[] = [
  {
    name: 'an attached file of which one byte changed',
    codes: ['attachment/hash', 'attachment/size'],
    damage: editAttached((bytes) => {
      bytes[3] = (bytes[3] ?? 0) ^ 1
      return bytes
    }),
  },
  {
    name: 'an attached file that was cut',
    codes: ['attachment/hash', 'attachment/size'],
    damage: editAttached((bytes) => bytes.subarray(1)),
  },
  {
    name: 'an attached file that says another size',
    codes: ['attachment/size'],
    damage: (file) => set(file, dictionaryAt(attached(file), 'EF', 'F', 'Params'), 'Size', 7),
  },
  {
    name: 'an attached file without type',
    codes: ['attachment/type'],
    damage: (file) => remove(dictionaryAt(attached(file), 'EF', 'F'), 'Subtype'),
  },
  {
    name: 'an attached file of a type that is none',
    codes: ['attachment/type'],
    damage: (file) => set(file, dictionaryAt(attached(file), 'EF', 'F'), 'Subtype', 'json'),
  },
  ...['F', 'UF', 'Desc'].map((key): Mutant => ({
    name: `an attached file without ${key}`,
    codes: ['attachment/entries'],
    damage: (file) => remove(attached(file), key),
  })),
  {
    name: 'an attached file with one of its two streams',
    codes: ['attachment/entries'],
    damage: (file) => remove(dictionaryAt(attached(file), 'EF'), 'UF'),
  },
  {
    name: 'an attached file without relation',
    codes: ['attachment/relation'],
    damage: (file) => remove(attached(file), 'AFRelationship'),
  },
  {
    name: 'attached files that belong to nothing',
    codes: ['attachment/unrelated'],
    damage: (file) => remove(catalog(file), 'AF'),
  },
  {
    name: 'attached files that viewers do not list',
    codes: ['attachment/unlisted'],
    damage: (file) => setNames(file, 'EmbeddedFiles', () => []),
  },
  {
    name: 'a file that is related and not there',
    codes: ['attachment/no-file'],
    damage: (file) => remove(attached(file), 'EF'),
  },
  {
    name: 'attached files in no order',
    codes: ['names/order'],
    damage: (file) => setNames(file, 'EmbeddedFiles', (pairs) => pairs.toReversed()),
  },
]

function withAction(name: string, action: Readonly<Record<string, unknown>>): Mutant {
  return {
    name: `a link that ${name}`,
    codes: ['action/forbidden'],
    damage: (file) => set(file, annotation(file, 'Link'), 'A', { Type: 'Action', ...action }),
  }
}

const actions: readonly Mutant[] = [
  withAction('runs a script', { S: 'JavaScript', JS: PDFString.of('app.alert(1)') }),
  withAction('launches a program', { S: 'Launch', F: PDFString.of('calc.exe') }),
  withAction('hides what is on the page', { S: 'Hide', T: PDFString.of('signature') }),
  withAction('empties a form', { S: 'ResetForm' }),
  {
    name: 'a script for the whole file',
    codes: ['action/forbidden'],
    damage: (file) =>
      set(file, dictionaryAt(catalog(file), 'Names'), 'JavaScript', {
        Names: [PDFString.of('a'), add(file, {})],
      }),
  },
  {
    name: 'a script when the file is opened',
    codes: ['action/forbidden'],
    damage: (file) => set(file, catalog(file), 'OpenAction', { S: 'JavaScript', JS: PDFString.of('1') }),
  },
  {
    name: 'an action when a page is turned',
    codes: ['action/automatic'],
    damage: (file) => set(file, page(file, 0), 'AA', { O: { S: 'GoTo', D: [pageRef(file, 0), 'Fit'] } }),
  },
  {
    name: 'an action when the file is closed',
    codes: ['action/automatic'],
    damage: (file) => set(file, catalog(file), 'AA', {}),
  },
  {
    name: 'a form whose fields the viewer must draw',
    codes: ['form/appearances'],
    damage: (file) => set(file, dictionaryAt(catalog(file), 'AcroForm'), 'NeedAppearances', true),
  },
  {
    name: 'a form of the other kind',
    codes: ['form/xfa'],
    damage: (file) =>
      set(file, dictionaryAt(catalog(file), 'AcroForm'), 'XFA', addStream(file, Buffer.from('<x/>'))),
  },
]

/** A resource of the first page that nothing uses. */
function resource(file: Reading, kind: string, value: unknown): void {
  set(file, dictionaryAt(page(file, 0), 'Resources'), kind, { X1: value })
}

function image(
  name: string,
  entries: Readonly<Record<string, unknown>>,
  code: 'graphics/image' | 'graphics/cmyk',
): Mutant {
  return {
    name: `an image ${name}`,
    codes: [code],
    damage: (file) => {
      const basic = { Type: 'XObject', Subtype: 'Image', Width: 1, Height: 1, BitsPerComponent: 8 }
      const stream = addStream(file, Uint8Array.of(0, 0, 0, 0), {
        ...basic,
        ColorSpace: 'DeviceRGB',
        ...entries,
      })
      resource(file, 'XObject', stream)
    },
  }
}

/** The beginning of a text that is no decoration, after what comes before it. */
const firstText = /(MCID 2\s*>>\s*BDC[^]*?)BT/

/** Where a text that is no decoration is set. */
const firstPlace = /(MCID 2\s*>>\s*BDC[^]*?1 0 0 1) ([\d.]+) ([\d.]+)/

const graphics: readonly Mutant[] = [
  ...['TR', 'HTP'].map((key): Mutant => ({
    name: `a graphics state with ${key}`,
    codes: ['graphics/state'],
    damage: (file) => resource(file, 'ExtGState', { Type: 'ExtGState', [key]: 'Identity' }),
  })),
  {
    name: 'a graphics state with a transfer of its own',
    codes: ['graphics/state'],
    damage: (file) => resource(file, 'ExtGState', { Type: 'ExtGState', TR2: 'Identity' }),
  },
  image('that viewers smooth', { Interpolate: true }, 'graphics/image'),
  image('with alternates', { Alternates: [] }, 'graphics/image'),
  image('that stands for another', { OPI: {} }, 'graphics/image'),
  image('in four colours', { ColorSpace: 'DeviceCMYK' }, 'graphics/cmyk'),
  {
    name: 'ink in four colours',
    codes: ['graphics/cmyk'],
    damage: (file) => editPage(file, 3, (content) => content.replace(firstText, `$10 0 0 1 k BT`)),
  },
  {
    name: 'states saved too deep',
    codes: ['graphics/depth'],
    damage: (file) => editPage(file, 3, (content) => `${content}\n${'q '.repeat(29)}${'Q '.repeat(29)}`),
  },
  {
    name: 'a state that is never restored',
    codes: ['graphics/balance'],
    damage: (file) => editPage(file, 3, (content) => `${content}\nq`),
  },
  {
    name: 'a state that is restored too often',
    codes: ['graphics/balance'],
    damage: (file) => editPage(file, 3, (content) => `${content}\nQ`),
  },
  {
    name: 'layers without name',
    codes: ['layer/name'],
    damage: (file) => set(file, catalog(file), 'OCProperties', { OCGs: [], D: { Order: [] } }),
  },
  {
    name: 'grey text on white',
    codes: ['ink/contrast'],
    damage: (file) => editPage(file, 3, (content) => content.replace(firstText, `$10.93 g BT`)),
  },
  {
    name: 'white text on white',
    codes: ['ink/contrast'],
    damage: (file) => editPage(file, 3, (content) => content.replace(firstText, `$11 1 1 rg BT`)),
  },
  {
    name: 'text that is not shown',
    codes: ['ink/hidden'],
    damage: (file) => editPage(file, 3, (content) => content.replace(firstText, `$1BT 3 Tr`)),
  },
  {
    name: 'text under a white box',
    codes: ['ink/hidden'],
    damage: (file) =>
      editPage(file, 3, (content) => `${content}\n/Artifact BMC 1 1 1 rg 50 650 500 120 re f EMC`),
  },
  {
    name: 'text beyond the margin',
    codes: ['layout/outside'],
    damage: (file) => editPage(file, 3, (content) => content.replace(firstPlace, '$1 480 $3')),
  },
  {
    name: 'text below the body',
    codes: ['layout/outside'],
    damage: (file) => editPage(file, 3, (content) => content.replace(firstPlace, '$1 $2 60')),
  },
  {
    name: 'text over text',
    codes: ['layout/overlap'],
    damage: (file) =>
      editPage(file, 3, (content) => {
        const places = [...content.matchAll(/1 0 0 1 [\d.]+ [\d.]+ Tm/g)].map(([place]) => place)
        return content.replace(places[4]!, places[3]!)
      }),
  },
]

/** The stream of the colour profile. */
function editProfile(name: string, edit: (bytes: Buffer) => void): Mutant {
  return {
    name: `a colour profile ${name}`,
    codes: ['intent/profile'],
    damage: (file) => {
      const intents = entry(catalog(file), 'OutputIntents')
      if (!(intents instanceof PDFArray)) throw new Error('no intent')
      editStream(file, intents.lookup(0, PDFDict), 'DestOutputProfile', (bytes) => {
        edit(bytes)
        return bytes
      })
    },
  }
}

const claims: readonly Mutant[] = [
  {
    name: 'no output intent',
    codes: ['intent/missing'],
    damage: (file) => remove(catalog(file), 'OutputIntents'),
  },
  editProfile('of version 5', (bytes) => bytes.writeUInt8(5, 8)),
  editProfile('of a camera', (bytes) => bytes.write('scnr', 12, 'latin1')),
  editProfile('of four colours', (bytes) => bytes.write('CMYK', 16, 'latin1')),
  editProfile('that is none', (bytes) => bytes.write('none', 36, 'latin1')),
  {
    name: 'no metadata',
    codes: ['metadata/missing'],
    damage: (file) => remove(catalog(file), 'Metadata'),
  },
  {
    name: 'metadata that are compressed',
    codes: ['metadata/filtered'],
    damage: (file) => {
      const packet = Buffer.from('<x/>')
      catalog(file).set(PDFName.of('Metadata'), addStream(file, packet, { Type: 'Metadata', Subtype: 'XML' }))
    },
  },
  ...(
    [
      ['another part of the standard', /(<pdfaid:part>)3/, '$12'],
      ['a lower level of conformance', /(<pdfaid:conformance>)A/, '$1B'],
      ['nothing for people who cannot see', /<pdfuaid:part>1<\/pdfuaid:part>/, ''],
    ] as const
  ).map(([name, pattern, other]): Mutant => ({
    name: `metadata that claim ${name}`,
    codes: ['metadata/claim'],
    damage: (file) => metadata(file, (packet) => packet.replace(pattern, other)),
  })),
  {
    name: 'metadata whose words are not described',
    codes: ['metadata/undescribed'],
    damage: (file) =>
      metadata(file, (packet) => packet.replace(/<pdfaExtension:schemas>[^]*<\/pdfaExtension:schemas>/, '')),
  },
  {
    name: 'metadata in another language than the file',
    codes: ['metadata/language'],
    damage: (file) => metadata(file, (packet) => packet.replace('<rdf:li>fr-FR<', '<rdf:li>en-GB<')),
  },
  {
    name: 'no language',
    codes: ['catalog/language'],
    damage: (file) => remove(catalog(file), 'Lang'),
  },
  {
    name: 'a language that is none',
    codes: ['catalog/language'],
    damage: (file) => set(file, catalog(file), 'Lang', text('français')),
  },
  {
    name: 'another language than the source',
    codes: ['catalog/language'],
    damage: (file) => set(file, catalog(file), 'Lang', text('de-DE')),
  },
  {
    name: 'a title that viewers do not show',
    codes: ['catalog/title-shown'],
    damage: (file) => remove(catalog(file), 'ViewerPreferences'),
  },
  {
    name: 'a file that does not say that it is tagged',
    codes: ['catalog/marked'],
    damage: (file) => set(file, dictionaryAt(catalog(file), 'MarkInfo'), 'Marked', false),
  },
  {
    name: 'no structure',
    codes: ['catalog/marked', 'marks/homeless'],
    damage: (file) => remove(catalog(file), 'StructTreeRoot'),
  },
  {
    name: 'tags that are doubted',
    codes: ['catalog/suspects'],
    damage: (file) => set(file, dictionaryAt(catalog(file), 'MarkInfo'), 'Suspects', true),
  },
]

const limits: readonly Mutant[] = [
  {
    name: 'an encrypted file',
    codes: ['file/encrypted'],
    damage: (file) => {
      file.document.context.trailerInfo.Encrypt = add(file, { Filter: 'Standard', V: 1, R: 2, P: -4 })
    },
  },
  {
    name: 'a name of 128 bytes',
    codes: ['file/long-name'],
    damage: (file) => set(file, catalog(file), 'N'.repeat(128), 1),
  },
  {
    name: 'a string of 32 768 bytes',
    codes: ['file/long-string'],
    damage: (file) => set(file, catalog(file), 'Note', PDFString.of('a'.repeat(32_768))),
  },
  {
    name: 'a string of 32 768 bytes on a page',
    codes: ['file/long-string'],
    damage: (file) => editPage(file, 3, (content) => `${content}\n/X <</Y (${'a'.repeat(32_768)})>> BDC EMC`),
  },
  {
    name: 'a string on a page with half a byte',
    codes: ['file/hex-string'],
    damage: (file) => editPage(file, 3, (content) => `${content}\n/X <</Y <123>>> BDC EMC`),
  },
  {
    name: 'more objects than a file may hold',
    codes: ['file/objects'],
    damage: (file) => file.document.context.assign(PDFRef.of(8_388_608), madeDictionary(file, {})),
  },
  ...['LZWDecode', 'Crypt'].map((filter): Mutant => ({
    name: `a stream filtered by ${filter}`,
    codes: ['file/filter'],
    damage: (file) =>
      set(file, catalog(file), 'Extra', addStream(file, Buffer.from('x'), { Filter: filter })),
  })),
]

export const fileMutants: readonly Mutant[] = [
  ...identities,
  ...attachments,
  ...actions,
  ...graphics,
  ...claims,
  ...limits,
]

/** Replaces the first place that fits; a pattern that fits nowhere is a mistake in the mutant. */
function replaced(pattern: RegExp, edit: (found: string) => string): ByteMutant['damage'] {
  return (bytes) => {
    const before = bytes.toString('latin1')
    const after = before.replace(pattern, edit)
    if (after === before) throw new Error(`${pattern.source} is nowhere`)
    return Buffer.from(after, 'latin1')
  }
}

export const byteMutants: readonly ByteMutant[] = [
  { name: 'an older version in the header', codes: ['file/header'], damage: replaced(/1\.7/, () => '1.4') },
  {
    name: 'a header without its line of bytes',
    codes: ['file/header'],
    damage: replaced(/%[\u0080-\u00FF]{4}/, () => '%abcd'),
  },
  {
    name: 'bytes after the end',
    codes: ['file/after-end'],
    damage: (bytes) => Buffer.concat([bytes, Buffer.from('\n\n')]),
  },
  {
    name: 'a file that was cut',
    codes: ['file/unreadable'],
    damage: (bytes) => bytes.subarray(0, bytes.length / 2),
  },
  { name: 'nothing at all', codes: ['file/unreadable'], damage: () => Buffer.alloc(0) },
  {
    name: 'a string with half a byte',
    codes: ['file/hex-string'],
    damage: replaced(/\/Title <[\da-fA-F]+>/, (found) => `${found.slice(0, -2)} >`),
  },
  {
    name: 'a stream that says one byte less',
    codes: ['file/stream-length'],
    damage: replaced(/\/Length \d+/, (found) => `/Length ${Number(found.slice(8)) - 1}`),
  },
  {
    name: 'a stream that says one byte more',
    codes: ['file/stream-length'],
    damage: replaced(/\/Length \d+/, (found) => `/Length ${Number(found.slice(8)) + 1}`),
  },
  {
    name: 'an index that misses an object by one byte',
    codes: ['file/cross-reference'],
    damage: replaced(/(?<=0000000000 65535 f \n\d{9})\d/, (digit) => String((Number(digit) + 1) % 10)),
  },
]
