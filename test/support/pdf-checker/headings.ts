import { PDFDict } from 'pdf-lib'
import { entry, nameAt, numberAt, numberOf, textOf, treeEntries } from '../pdf-objects.ts'
import { elements, read } from '../pdf-reader.ts'
import type { Element, Reading } from '../pdf-reader.ts'
import { placesOf } from './places.ts'
import type { PlaceOf } from './places.ts'
import { firstDifference, problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'
import { headingsIn, plain } from './source-text.ts'

/** Headings, outline and contents say the same in the same order, and lead to where it stands. */
export function checkHeadings(examined: Examined): readonly Problem[] {
  const { reading } = examined
  const headings = elements(reading.structure).filter(({ type }) => /^H\d$/.test(type))
  const placeOf = placesOf(reading)
  return [
    ...checkOutline(reading, headings, placeOf),
    ...checkContents(examined, headings, placeOf),
    ...checkLabels(reading),
  ]
}

function checkOutline(reading: Reading, headings: readonly Element[], placeOf: PlaceOf): readonly Problem[] {
  const own = headings.map((heading) => `${heading.type.slice(1)} ${plain(read(reading, heading))}`)
  const said = reading.outline.map(({ level, title }) => `${level} ${plain(title)}`)
  const at = firstDifference(own, said)
  const differs =
    at === undefined ? [] : [problem('outline/headings', at, 'heading', own[at], 'outline', said[at])]
  const astray = reading.outline.filter(({ page, top }, index) => {
    const heading = headings[index]
    return heading !== undefined && !placeOf(heading).isUnder({ page, top })
  })
  return [...differs, ...astray.map(({ title, page }) => problem('outline/elsewhere', title, page))]
}

/** The entries announce the headings of two levels that follow them, with the label of their page. */
function checkContents(
  { reading, source }: Examined,
  headings: readonly Element[],
  placeOf: PlaceOf,
): readonly Problem[] {
  const all = elements(reading.structure)
  const start = all.findIndex(({ type }) => type === 'TOC')
  if (start < 0) return []
  const announced = announcedIn(all.slice(start), headings, source)
  const entries = all.filter(({ type }) => type === 'TOCI')
  const own = announced.map((heading) => plain(read(reading, heading)))
  const said = entries.map((element) => plain(read(reading, element)))
  const at = firstDifference(
    own,
    said.map((entry) => entry.replace(/ \S+$/, '')),
  )
  if (at !== undefined) return [problem('contents/headings', at, 'heading', own[at], 'entry', said[at])]
  const labels = labelsOf(reading)
  return entries.flatMap((element, index) => {
    const heading = announced[index]
    if (heading === undefined) return []
    const place = placeOf(heading)
    const label = / (\S+)$/.exec(said[index] ?? '')?.[1]
    const isLabelled = label === labels[place.page]
    const isLed = targetsIn(reading, element).every((target) => place.isUnder(target))
    return [
      ...(isLabelled ? [] : [problem('contents/label', said[index], 'is on', labels[place.page])]),
      ...(isLed ? [] : [problem('contents/elsewhere', said[index])]),
    ]
  })
}

/** Which headings the source announces; without a source, those that the structure puts on two levels. */
function announcedIn(
  following: readonly Element[],
  headings: readonly Element[],
  source: Examined['source'],
): readonly Element[] {
  if (source === undefined) return following.filter(({ type }) => /^H[12]$/.test(type))
  const blocks = source.sections.flatMap((section) => section.blocks)
  const start = blocks.findIndex(({ kind }) => kind === 'contents')
  const before = headingsIn(blocks.slice(0, start)).length
  return headingsIn(blocks).flatMap(({ level }, index) => {
    const heading = headings[index]
    return level < 3 && index >= before && heading !== undefined ? [heading] : []
  })
}

function targetsIn(reading: Reading, element: Element): readonly { page: number; top: number }[] {
  const refs = new Set(
    elements(element).flatMap(({ kids }) =>
      kids.flatMap((kid) => ('annotation' in kid ? [kid.annotation] : [])),
    ),
  )
  const own = reading.annotations.filter(({ ref }) => refs.has(ref))
  const targets = own.flatMap(({ dictionary }) => reading.targetOf(dictionary) ?? [])
  return targets.length === 0 ? [{ page: -1, top: -1 }] : targets
}

/** The label of each page, as viewers show it. */
function labelsOf({ document, pages }: Reading): readonly string[] {
  const runs = treeEntries(entry(document.catalog, 'PageLabels'), 'Nums').flatMap(([key, value]) => {
    const style = document.context.lookup(value)
    return style instanceof PDFDict ? [{ from: numberOf(key) ?? -1, style }] : []
  })
  return Array.from({ length: pages }, (_, page) => {
    const run = runs.findLast(({ from }) => from <= page)
    if (run === undefined) return ''
    const number = page - run.from + (numberAt(run.style, 'St') ?? 1)
    return `${textOf(entry(run.style, 'P'))}${numeral(nameAt(run.style, 'S'), number)}`
  })
}

function numeral(style: string, number: number): string {
  if (style === 'D') return String(number)
  if (style === 'r' || style === 'R') return style === 'r' ? roman(number) : roman(number).toUpperCase()
  return ''
}

const romans = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(number: number): string {
  const [value, digit] = romans.find(([least]) => least <= number) ?? [0, '']
  return value === 0 ? '' : digit + roman(number - value)
}

/** Every page has a label of its own. */
function checkLabels(reading: Reading): readonly Problem[] {
  const labels = labelsOf(reading)
  const keys = treeEntries(entry(reading.document.catalog, 'PageLabels'), 'Nums').map(([key]) =>
    numberOf(key),
  )
  const isWhole = new Set(labels).size === reading.pages && labels.every((label) => label !== '')
  const isWithin = keys.every((key) => key !== undefined && key < reading.pages)
  return isWhole && isWithin ? [] : [problem('labels/count', keys.join(' '), 'for', reading.pages)]
}
