import { PDFArray, PDFBool, PDFDict, PDFName } from 'pdf-lib'
import { entry, everyDictionary, nameAt, textOf } from '../pdf-objects.ts'
import { problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'

const forbiddenActions = new Set([
  'JavaScript',
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'Hide',
  'SetOCGState',
  'Rendition',
  'Trans',
  'GoTo3DView',
])

const faults = {
  'deep states': 'graphics/depth',
  'unbalanced states': 'graphics/balance',
  'unbalanced marks': 'graphics/balance',
  'unknown font': 'font/not-embedded',
  cmyk: 'graphics/cmyk',
  'nested marks': 'content/nested',
} as const

/** What no object of an archive may be or do, wherever it stands, and what no page may paint. */
export function checkObjects({ reading }: Examined): readonly Problem[] {
  const { document } = reading
  return [
    ...everyDictionary(document.context).flatMap(({ holder, dictionary }) => [
      ...checkActions(holder, dictionary),
      ...checkGraphics(holder, dictionary),
    ]),
    ...checkForm(document.catalog),
    ...checkLayers(document.catalog),
    ...reading.orphans.map((orphan) => problem('content/untagged', orphan.slice(0, 60))),
    ...reading.faults.map(({ fault, page }) => problem(faults[fault], 'page', page)),
  ]
}

function checkActions(holder: string, dictionary: PDFDict): readonly Problem[] {
  const action = nameAt(dictionary, 'S')
  const isElement = nameAt(dictionary, 'Type') === 'StructElem'
  const isForbidden = !isElement && forbiddenActions.has(action)
  const isAutomatic = dictionary.has(PDFName.of('AA'))
  const hasScripts = dictionary.has(PDFName.of('JavaScript')) || dictionary.has(PDFName.of('JS'))
  return [
    ...(isForbidden || hasScripts ? [problem('action/forbidden', holder, action)] : []),
    ...(isAutomatic ? [problem('action/automatic', holder)] : []),
  ]
}

function checkGraphics(holder: string, dictionary: PDFDict): readonly Problem[] {
  const has = (key: string): boolean => dictionary.has(PDFName.of(key))
  const isState = nameAt(dictionary, 'Type') === 'ExtGState' || (has('TR') && !has('Type'))
  const isOddState = isState && (has('TR') || has('HTP') || oddTransfer(dictionary))
  const isImage = nameAt(dictionary, 'Subtype') === 'Image'
  const isOddImage =
    isImage && (has('Alternates') || has('OPI') || entry(dictionary, 'Interpolate') === PDFBool.True)
  const isFourColours = dictionary.values().some(isCmyk)
  return [
    ...(isOddState ? [problem('graphics/state', holder)] : []),
    ...(isOddImage ? [problem('graphics/image', holder)] : []),
    ...(isFourColours ? [problem('graphics/cmyk', holder)] : []),
  ]
}

function oddTransfer(dictionary: PDFDict): boolean {
  const transfer = nameAt(dictionary, 'TR2')
  return dictionary.has(PDFName.of('TR2')) && transfer !== 'Default'
}

function isCmyk(value: unknown): boolean {
  if (value instanceof PDFArray) return value.asArray().some(isCmyk)
  return value === PDFName.of('DeviceCMYK')
}

function checkForm(catalog: PDFDict): readonly Problem[] {
  const form = entry(catalog, 'AcroForm')
  if (!(form instanceof PDFDict)) return []
  return [
    ...(entry(form, 'NeedAppearances') === PDFBool.True ? [problem('form/appearances')] : []),
    ...(form.has(PDFName.of('XFA')) ? [problem('form/xfa')] : []),
  ]
}

/** Every way to show layers has a name, each its own. */
function checkLayers(catalog: PDFDict): readonly Problem[] {
  const layers = entry(catalog, 'OCProperties')
  if (!(layers instanceof PDFDict)) return []
  const others = entry(layers, 'Configs')
  const configurations = [
    entry(layers, 'D'),
    ...(others instanceof PDFArray ? others.asArray().map((_, index) => others.lookup(index)) : []),
  ]
  const names = configurations.map((one) => (one instanceof PDFDict ? textOf(entry(one, 'Name')) : ''))
  const isNamed = names.every((name) => name !== '') && new Set(names).size === names.length
  return isNamed ? [] : [problem('layer/name', names.join(', '))]
}
