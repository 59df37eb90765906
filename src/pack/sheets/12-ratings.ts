import { byCodeUnits } from '../../model/diagnostic.ts'
import type { RatingResult, ReferentialResult } from '../../model/files.ts'
import { byLatestCampaign } from '../../model/order.ts'
import { foldedLetters } from '../../model/words.ts'
import type { PackContext } from '../context.ts'
import { shownRequirement } from '../links.ts'
import { capital } from '../sentence.ts'
import { printedFirst } from '../printed.ts'
import type { MakeSheet } from '../sheet.ts'
import {
  day,
  entryField,
  field,
  linked,
  namedField,
  offering,
  tableOf,
  tables,
  type SheetField,
} from '../sheet-field.ts'
import { tones } from '../tones.ts'
import { quadrantVerdict } from '../verdict.ts'

/** A rating that was given, or a row that waits for one. */
type RatingRow = Partial<RatingResult> & Pick<RatingResult, 'campaign' | 'requirement'>

/** The self-assessment: every rating, and a row for each requirement that the latest campaign leaves to be rated. */
const ratings: MakeSheet = (context) => {
  const rated = context.audit.referentials.filter(({ scale }) => scale.length > 0)
  if (rated.length === 0) return undefined
  const { name, title, notes, empty } = context.words.sheets.ratings
  const shown = [...subjectFields(context), ...levelFields(context, rated), ...resultFields(context)]
  return printedFirst(context, shown.length, {
    name,
    title,
    notes,
    tone: 'fair',
    tables: [
      tableOf(
        { name: tables.ratings, empty, form: { name: 'ratings', keys: ['campaign', 'requirement'] } },
        rowsOf(context, rated),
        [...shown, ...signedFields(context)],
      ),
    ],
  })
}

export default ratings

function rowsOf(
  { audit, find }: PackContext,
  referentials: readonly ReferentialResult[],
): readonly RatingRow[] {
  const blank = referentials.flatMap(({ domains }): readonly RatingRow[] => {
    const requirements = domains.flatMap((domain) => domain.requirements)
    const refs = new Set(requirements.map(({ ref }) => ref))
    const given = audit.ratings.filter(({ requirement }) => refs.has(requirement))
    const campaign =
      given.map((rating) => rating.campaign).toSorted(byLatestCampaign)[0] ?? audit.date.slice(0, 4)
    const done = new Set(
      given.filter((rating) => rating.campaign === campaign).map(({ requirement }) => requirement),
    )
    return requirements
      .filter(({ ref, quadrant }) => quadrant !== undefined && !done.has(ref))
      .map(({ ref }) => ({ campaign, requirement: ref }))
  })
  const rank = ({ requirement }: RatingRow): number => find.ranks.get(requirement) ?? find.ranks.size
  return [...audit.ratings, ...blank].toSorted(
    (a, b) => byLatestCampaign(a.campaign, b.campaign) || rank(a) - rank(b),
  )
}

/** What is rated, and how it stands by the proof. */
function subjectFields(context: PackContext): readonly SheetField<RatingRow>[] {
  const { find, words } = context
  const { labels } = words
  return [
    namedField(
      'requirement',
      field(labels.reference, 'text', 13, ({ requirement }) => {
        const key = shownRequirement(context, requirement)
        return linked(key, { table: tables.requirements, key })
      }),
    ),
    field(
      labels.requirement,
      'text',
      32,
      ({ requirement }) => find.requirements.get(requirement)?.requirement.title,
    ),
    namedField(
      'campaign',
      field(labels.campaign, 'text', 13, ({ campaign }) => campaign),
    ),
    field(words.findings.compare, 'text', 18, ({ requirement }) => {
      const placed = find.requirements.get(requirement)
      return placed === undefined ? undefined : quadrantVerdict(context, placed.requirement)
    }),
  ]
}

/** The level, or the level on each axis, chosen among the words of the scales. */
function levelFields(
  { words }: PackContext,
  referentials: readonly ReferentialResult[],
): readonly SheetField<RatingRow>[] {
  const { labels, sheets } = words
  const { prompts } = sheets.ratings
  const isPlain = referentials.some(({ axes }) => axes.length === 0)
  const plain = isPlain
    ? [
        entryField<RatingRow>(
          'level',
          field(labels.level, 'text', 17, ({ levelTitle }) => levelTitle),
          prompts.level,
          levelsOf(referentials.filter(({ axes }) => axes.length === 0)),
        ),
      ]
    : []
  const axes = new Map(referentials.flatMap((one) => one.axes.map((axis) => [axis.id, axis.title] as const)))
  return [
    ...plain,
    ...[...axes].map(([id, title]) =>
      entryField<RatingRow>(
        `levels.${id}`,
        field(title, 'text', 17, ({ levels = [] }) => levels.find(({ axis }) => axis === id)?.levelTitle),
        prompts.level,
        levelsOf(referentials.filter((one) => one.axes.some((axis) => axis.id === id))),
      ),
    ),
  ]
}

/** The words of the levels of several scales, each once; the scale of the row’s referential says which level they mean. */
function levelsOf(
  referentials: readonly ReferentialResult[],
): readonly { readonly code: string; readonly text: string }[] {
  const levels = new Map(
    referentials.flatMap(({ scale }) => scale.map(({ id, title }) => [title, id] as const)),
  )
  return [...levels].map(([text, code]) => ({ code, text }))
}

/** What it makes, beside the proof, and why. */
function resultFields({ terms, words }: PackContext): readonly SheetField<RatingRow>[] {
  const { labels, sheets } = words
  return [
    field(labels.mark, 'decimal', 9, ({ mark }) => mark),
    field(labels.comparison, 'text', 22, ({ comparison }) =>
      comparison === undefined
        ? undefined
        : { text: capital(terms.comparison[comparison]), tone: tones.comparison[comparison] },
    ),
    entryField(
      'comment',
      field(labels.comment, 'text', 34, ({ comment }) => comment),
      sheets.ratings.prompts.comment,
    ),
  ]
}

/** By whom it was rated, and when. */
function signedFields({ audit, words }: PackContext): readonly SheetField<RatingRow>[] {
  const { labels, sheets } = words
  const { prompts } = sheets.ratings
  return [
    offering(
      entryField(
        'by',
        field(labels.by, 'text', 34, ({ by }) => by),
        prompts.by,
      ),
      [
        ...audit.ratings.flatMap(({ by }) => by ?? []),
        ...audit.commitments.map(({ owner }) => owner),
      ].toSorted((a, b) => byCodeUnits(foldedLetters(a), foldedLetters(b)) || byCodeUnits(a, b)),
    ),
    entryField(
      'on',
      field(labels.on, 'date', 13, ({ on }) => day(on)),
      prompts.on,
    ),
  ]
}
