import { gapTexts, priorityTexts } from '../../pipeline.ts'
import type { GapsInput } from './view.ts'

/** The gap analysis for programs: scores, matrices and gaps, each gap with its remedy in words. */
export default function json({ audit }: GapsInput): string {
  const texts = gapTexts(audit)
  const { organisation, date, language, referentials, gaps, generator, surveys, baseline } = audit
  const remedies = priorityTexts(audit)
  const report = {
    format: 'coopqual-gaps',
    formatVersion: 1,
    generator,
    language,
    date,
    organisation: organisation.name,
    referentials,
    gaps: gaps.map((gap) => ({ ...gap, ...texts.get(gap.id) })),
    priorities: audit.priorities.map((priority, index) => ({ ...priority, remedy: remedies[index] })),
    surveys,
    ...(baseline === undefined ? {} : { baseline }),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
