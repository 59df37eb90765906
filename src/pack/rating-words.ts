import { fill } from '../lang/catalogue.ts'
import type { RatingResult } from '../model/files.ts'
import type { PackContext } from './context.ts'

/** A rating in words: its level, or the level on each axis, then the mark. */
export function levelText(
  { format, words }: PackContext,
  { levelTitle, levels = [], mark }: RatingResult,
): string {
  const axes = levels.map(({ axisTitle, levelTitle: level }) =>
    fill(words.findings.axisLevel, { axis: axisTitle, level }),
  )
  if (axes.length === 0) return levelTitle ?? '–'
  const text = axes.join(', ')
  return mark === undefined ? text : `${text} (${format.number(mark, 0)}/100)`
}

/** The ratings of the latest campaign that contradict the verdict, in the order of the referentials, the overrated first. */
export function disagreements({ audit, find }: PackContext): readonly RatingResult[] {
  const rank = ({ requirement }: RatingResult): number => find.ranks.get(requirement) ?? find.ranks.size
  return (['overrated', 'underrated'] as const).flatMap((kind) =>
    audit.ratings.filter(({ comparison }) => comparison === kind).toSorted((a, b) => rank(a) - rank(b)),
  )
}
