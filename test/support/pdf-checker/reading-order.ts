import { entry, textOf } from '../pdf-objects.ts'
import { elements, elementsAsShown, isRowOfTable, read } from '../pdf-reader.ts'
import type { Element, Reading } from '../pdf-reader.ts'
import { firstDifference, problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'
import { plain, saidBy } from './source-text.ts'
import type { Said } from './source-text.ts'

/** Elements that hold text of their own, none inside another one. */
const leaves = new Set(['P', 'Title', 'H1', 'H2', 'H3', 'LBody', 'Lbl', 'Caption', 'TH', 'TD', 'TOCI'])

/** The text of the structure, in its order, is that of the source, piece by piece; decoration is no part of it. */
export function checkReadingOrder({ reading, source }: Examined): readonly Problem[] {
  const loose = elements(reading.structure)
    .filter((element) => element.kids.some((kid) => 'mark' in kid) && !isInside(element))
    .map(({ type, ref }) => problem('text/differs', 'text in no block:', type, ref))
  if (source === undefined) return loose
  const wanted = saidBy(source)
  const found = wholeFigures(saidIn(reading), source.furniture.continued)
  const at = firstDifference(
    wanted.map((one, index) => JSON.stringify(isAbridged(one, found[index]) ? found[index] : one)),
    found.map((one) => JSON.stringify(one)),
  )
  if (at === undefined) return loose
  const code =
    wanted[at]?.kind === 'figure' && found[at]?.kind === 'figure' ? 'text/alternative' : 'text/differs'
  return [
    ...loose,
    problem(code, at, 'wanted', JSON.stringify(wanted[at]), 'found', JSON.stringify(found[at])),
  ]
}

/** A label of a drawing may be cut short, for it would be taller than what it names. */
function isAbridged(wanted: Said, found: Said | undefined): boolean {
  if (wanted.kind !== 'label' || found?.kind !== 'text') return false
  const [head = '', ...rest] = found.text.split('…')
  return wanted.text === found.text || (rest.at(-1) === '' && wanted.text.startsWith(head.trimEnd()))
}

function isInside(element: Element): boolean {
  if (leaves.has(element.type) || element.type === 'Figure') return true
  return element.parent !== undefined && isInside(element.parent)
}

function saidIn(reading: Reading): readonly Said[] {
  const captions = new Set<Element>()
  return elementsAsShown(reading.structure).flatMap((element): readonly Said[] => {
    if (element.type === 'Figure') {
      const caption = element.kids.find((kid) => 'type' in kid && kid.type === 'Caption')
      if (caption !== undefined && 'type' in caption) captions.add(caption)
      const text = caption !== undefined && 'type' in caption ? read(reading, caption) : ''
      return [{ kind: 'figure', alternative: textOf(entry(element.dictionary, 'Alt')), caption: plain(text) }]
    }
    if (!leaves.has(element.type) || captions.has(element) || isBeside(element)) return []
    if (element.parent !== undefined && isInside(element.parent) && !isUnder(element)) return []
    const text = plain(ownText(reading, element))
    return [{ kind: 'text', text: element.type === 'TOCI' ? text.replace(/ \S+$/, '') : text }]
  })
}

/** Whether a paragraph stands under the cells of its row. */
function isUnder({ type, parent: cell }: Element): boolean {
  return type === 'P' && cell?.parent !== undefined && isRowOfTable(cell.parent)
}

/** What an element says, paragraphs under the row of a cell apart. */
function ownText(reading: Reading, element: Element): string {
  const kids = element.kids.filter((kid) => !('type' in kid && isUnder(kid)))
  return read(reading, { ...element, kids })
}

/** The header of the table that gives the values of a figure: the only tables without a caption; it comes again overleaf. */
function isBeside(element: Element): boolean {
  const home = element.parent?.parent
  if (element.type !== 'TH' || home?.type !== 'THead') return false
  return !home.parent!.kids.some((kid) => 'type' in kid && kid.type === 'Caption')
}

/** A figure that continues on another page is said once. */
function wholeFigures(found: readonly Said[], continued: string): readonly Said[] {
  let last: Said | undefined
  return found.filter((said) => {
    const isRest =
      said.kind === 'figure' &&
      last?.kind === 'figure' &&
      said.alternative === last.alternative &&
      said.caption === plain(`${last.caption} ${continued}`)
    if (said.kind === 'figure' && !isRest) last = said
    return !isRest
  })
}
