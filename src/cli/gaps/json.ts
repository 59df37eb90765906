import { gapTexts } from '../../pipeline.ts'
import type { GapsInput } from './view.ts'

/** The gap analysis for programs: scores, matrices and gaps, each gap with its remedy in words. */
export default function json({ audit }: GapsInput): string {
  const texts = gapTexts(audit)
  const { organisation, date, language, referentials, gaps, generator } = audit
  const report = {
    format: 'coopqual-gaps',
    formatVersion: 1,
    generator,
    language,
    date,
    organisation: organisation.name,
    referentials,
    gaps: gaps.map((gap) => ({ ...gap, ...texts.get(gap.id) })),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
