import { numberOf, nameOf } from '../pdf-objects.ts'
import { elements } from '../pdf-reader.ts'
import type { Element } from '../pdf-reader.ts'
import { attribute } from './nesting.ts'
import { problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'

/** Tables: captions at an end, one head, rows of one width, header cells that say what they head. */
export function checkTables({ reading }: Examined): readonly Problem[] {
  const all = elements(reading.structure)
  const captioned = all.filter(({ type }) => ['Table', 'L', 'TOC', 'Figure'].includes(type))
  return [
    ...captioned.flatMap(checkCaption),
    ...all.filter(({ type }) => type === 'Table').flatMap(checkTable),
    ...all
      .filter(({ type, dictionary }) => type === 'TH' && !isScoped(dictionary))
      .map(({ ref }) => problem('table/scope', ref)),
  ]
}

function isScoped(dictionary: Element['dictionary']): boolean {
  const scope = nameOf(attribute(dictionary, 'Scope'))
  return ['Row', 'Column', 'Both'].includes(scope) || attribute(dictionary, 'Headers') !== undefined
}

function checkCaption({ type, ref, kids }: Element): readonly Problem[] {
  const places = kids.flatMap((kid, index) => ('type' in kid && kid.type === 'Caption' ? [index] : []))
  const isFine = places.length <= 1 && places.every((place) => place === 0 || place === kids.length - 1)
  return isFine ? [] : [problem('table/caption', type, ref, places.join(' '))]
}

function checkTable(table: Element): readonly Problem[] {
  const heads = table.kids.filter((kid) => 'type' in kid && kid.type === 'THead')
  const widths = widthsOf(elements(table).filter(({ type }) => type === 'TR'))
  return [
    ...(heads.length > 1 ? [problem('table/head', table.ref, heads.length)] : []),
    ...(new Set(widths).size > 1 ? [problem('table/width', table.ref, widths.join(' '))] : []),
  ]
}

/** How many columns each row fills, with the cells that reach down into it from rows above. */
function widthsOf(rows: readonly Element[]): readonly number[] {
  const reaching: number[] = []
  return rows.map(({ kids }) => {
    const width =
      (reaching.shift() ?? 0) +
      kids.reduce((sum, kid) => sum + ('type' in kid ? spanOf(kid, 'ColSpan') : 0), 0)
    for (const kid of kids) {
      if (!('type' in kid)) continue
      for (let below = 1; below < spanOf(kid, 'RowSpan'); below += 1) {
        reaching[below - 1] = (reaching[below - 1] ?? 0) + spanOf(kid, 'ColSpan')
      }
    }
    return width
  })
}

function spanOf({ dictionary }: Element, key: 'ColSpan' | 'RowSpan'): number {
  return numberOf(attribute(dictionary, key)) ?? 1
}
