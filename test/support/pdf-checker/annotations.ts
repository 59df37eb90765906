import { PDFDict, PDFName, PDFStream } from 'pdf-lib'
import { entry, kidsAt, nameAt, numberAt, numberOf, textOf } from '../pdf-objects.ts'
import { elements } from '../pdf-reader.ts'
import type { Annotation, Element, Reading } from '../pdf-reader.ts'
import { problem } from './problem.ts'
import type { Code, Examined, Problem } from './problem.ts'

const forbiddenTypes = new Set(['3D', 'Sound', 'Screen', 'Movie', 'TrapNet', 'RichMedia'])

/** Bits of an annotation's flags. */
const [invisible, hidden, print, noView, toggleNoView] = [1, 2, 4, 32, 256]

/** What may stand upon a page: printed, visible, described, and at home in the right element. */
export function checkAnnotations({ reading }: Examined): readonly Problem[] {
  const homes = homesOf(reading)
  const bare = elements(reading.structure).filter(
    ({ type, kids }) => type === 'Link' && !kids.some((kid) => 'annotation' in kid),
  )
  return [
    ...reading.annotations.flatMap((annotation) => checkAnnotation(annotation, homes.get(annotation.ref))),
    ...bare.map(({ ref }) => problem('annotation/home', 'a link without its annotation', ref)),
    ...checkTabs(reading),
  ]
}

function homesOf({ structure }: Reading): ReadonlyMap<string, Element> {
  const homes = new Map<string, Element>()
  for (const element of elements(structure)) {
    for (const kid of element.kids) if ('annotation' in kid) homes.set(kid.annotation, element)
  }
  return homes
}

function checkAnnotation(
  { dictionary, page, ref }: Annotation,
  home: Element | undefined,
): readonly Problem[] {
  const subtype = nameAt(dictionary, 'Subtype')
  const broken = [
    [forbiddenTypes.has(subtype) || subtype === '', 'annotation/type'],
    [!isShown(numberAt(dictionary, 'F') ?? 0), 'annotation/flags'],
    [!hasAppearance(dictionary, subtype), 'annotation/appearance'],
    [!isDescribed(dictionary, home, subtype), 'annotation/alternative'],
    [home?.type !== homeFor(subtype), 'annotation/home'],
    [subtype === 'Widget' && !hasTooltip(dictionary), 'annotation/tooltip'],
  ] as const satisfies readonly (readonly [boolean, Code])[]
  return broken.flatMap(([isBroken, code]) =>
    isBroken ? [problem(code, subtype, ref, 'page', page, 'in', home?.type)] : [],
  )
}

function isShown(flags: number): boolean {
  return (flags & print) !== 0 && (flags & (invisible | hidden | noView | toggleNoView)) === 0
}

function homeFor(subtype: string): string {
  if (subtype === 'Link') return 'Link'
  return subtype === 'Widget' ? 'Form' : 'Annot'
}

/** Only the normal appearance, which all but links and areas without size must have. */
function hasAppearance(dictionary: PDFDict, subtype: string): boolean {
  const appearance = entry(dictionary, 'AP')
  if (appearance === undefined) return subtype === 'Link' || isEmptyArea(dictionary)
  if (!(appearance instanceof PDFDict)) return false
  const keys = appearance.keys().map((key) => key.decodeText())
  return keys.join(' ') === 'N' && entry(appearance, 'N') instanceof PDFStream
}

function isEmptyArea(dictionary: PDFDict): boolean {
  const [left, bottom, right, top] = kidsAt(dictionary, 'Rect').map(numberOf)
  return left === right && bottom === top
}

function isDescribed(dictionary: PDFDict, home: Element | undefined, subtype: string): boolean {
  if (subtype === 'Widget') return true
  const own = textOf(entry(dictionary, 'Contents'))
  return (own === '' && home !== undefined ? textOf(entry(home.dictionary, 'Alt')) : own) !== ''
}

/** The name that a form field says of itself, its own or that of the field above it. */
function hasTooltip(dictionary: PDFDict): boolean {
  const parent = entry(dictionary, 'Parent')
  if (textOf(entry(dictionary, 'TU')) !== '') return true
  return parent instanceof PDFDict && hasTooltip(parent)
}

function checkTabs({ document, annotations }: Reading): readonly Problem[] {
  const pages = new Set(annotations.map(({ page }) => page))
  return [...pages]
    .filter((page) => document.getPages()[page]?.node.get(PDFName.of('Tabs')) !== PDFName.of('S'))
    .map((page) => problem('annotation/tabs', 'page', page))
}
