import { fill } from '../lang/catalogue.ts'
import type { Block, Inline } from '../model/document.ts'
import type { DomainResult, ReferentialResult } from '../model/files.ts'
import { anchors } from './anchors.ts'
import { compactFacts, heading, paragraph } from './blocks.ts'
import type { ComparedMarks } from './campaign-marks.ts'
import type { PackContext } from './context.ts'
import { domainCommitments, domainIndicators } from './domain-support.ts'
import { gapTable } from './gap-table.ts'
import { requirementTable } from './requirement-table.ts'
import { scoreSentence } from './score-words.ts'
import { capital } from './sentence.ts'
import { tones } from './tones.ts'

/** A domain with what it belongs to, and the marks that the organisation gave itself on that referential. */
interface PlacedDomain {
  readonly referential: ReferentialResult
  readonly domain: DomainResult
  readonly marks: ComparedMarks | undefined
}

/** The pages of a domain: how it stands, what it asks, what is missing, what is promised and what is measured. */
export function domainBlocks(
  context: PackContext,
  { referential, domain, marks }: PlacedDomain,
): readonly Block[] {
  const { audit, find, words } = context
  const found = domain.requirements.flatMap((requirement) =>
    requirement.gaps.flatMap((id) => find.gaps.get(id) ?? []),
  )
  return [
    heading(
      2,
      fill(words.gaps.domain, { id: domain.id, title: domain.title }),
      anchors.domain(referential.id, domain.id),
    ),
    compactFacts([
      [words.labels.referential, audit.referentials.length > 1 ? referential.title : undefined],
      [words.gaps.scoreLabel, scoreSentence(context, domain)],
      [words.gaps.verdicts, matrixRuns(context, domain)],
      [words.gaps.marks, marksText(context, marks, domain)],
    ]),
    requirementTable(context, domain),
    found.length === 0 ? paragraph(words.gaps.noGap) : gapTable(context, domain, found),
    ...domainCommitments(context, domain),
    ...domainIndicators(context, domain),
  ]
}

function matrixRuns({ terms, words }: PackContext, { matrix }: DomainResult): readonly Inline[] {
  const quadrants = ['kept', 'unproven', 'undeclared', 'absent'] as const
  const counts = quadrants.map((quadrant) => ({
    text: capital(terms.quadrant[quadrant]) + words.punctuation.colon + matrix[quadrant],
    tone: tones.quadrant[quadrant],
  }))
  const { notApplicable } = matrix
  const waived =
    notApplicable === 0 ? [] : [capital(terms.answer.notApplicable) + words.punctuation.colon + notApplicable]
  return [...counts, ...waived].flatMap((item, index) => (index === 0 ? [item] : [' – ', item]))
}

/** What the organisation gave itself, campaign by campaign; nothing where it gave nothing. */
function marksText(
  { format, words }: PackContext,
  marks: ComparedMarks | undefined,
  { id }: DomainResult,
): string | undefined {
  const { latest, previous } = marks?.of(id) ?? {}
  const told = [latest ?? [], previous ?? []].flat().map(({ mark, campaign, rated, of }) =>
    fill(words.gaps.markOf, {
      mark: format.number(mark, 1),
      campaign,
      rated: format.counted(rated, words.counts.rated),
      of,
    }),
  )
  return told.length === 0 ? undefined : told.join(words.punctuation.semicolon)
}
