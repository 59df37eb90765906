import { isMasked, resultOf } from '../../src/model/measure.ts'
import type { Repository } from '../../src/model/repository.ts'
import { withoutAccents } from '../../src/model/words.ts'
import { indexRequirements, referenceIn } from '../../src/model/requirements.ts'
import type { Plain } from './yaml-edits.ts'

/** Where the value of a cell stands, said plainly and apart from the import: by its table, its key and its field. */
export interface Spot {
  readonly file: string
  readonly path: readonly (string | number)[]
  /** What the file says now, as the cell shows it. */
  readonly now: string | number | undefined
  /** What an empty cell means. */
  readonly usual?: string | undefined
  /** Whether the workbook does not show it. */
  readonly isHidden?: boolean
  /** Whether no other value is taken. */
  readonly isFixed?: boolean
  /** What the file says for what the cell means; nothing when the cell means nothing there. */
  readonly written: (value: string | number) => Plain | undefined
}

const same = (value: string | number): Plain => value

export const stepsOf = (pointer: string): readonly (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))

const scalar = (value: unknown): string | number | undefined =>
  typeof value === 'string' || typeof value === 'number' ? value : undefined

/** The spot of a cell; nothing when the file lacks the thing that its row is about. */
export function spotOf(
  repository: Repository,
  form: string,
  key: readonly string[],
  field: string,
): Spot | undefined {
  if (form === 'measures') return measureSpot(repository, key, field)
  if (form === 'findings') return findingSpot(repository, key, field)
  if (form === 'ratings') return ratingSpot(repository, key, field)
  const entries = form === 'actions' ? repository.actions : repository.pieces
  const entry = entries.find(({ value }) => value.id === key[0])
  if (entry === undefined) return undefined
  const now = scalar(Object.entries(entry.value).find(([name]) => name === field)?.[1])
  return { file: entry.file, path: [...stepsOf(entry.pointer), field], now, written: same }
}

const inSample: Readonly<Record<string, string>> = { sample: 'size', population: 'population', mode: 'mode' }

function measureSpot(
  repository: Repository,
  [id, period]: readonly string[],
  field: string,
): Spot | undefined {
  const entry = repository.indicators.find(({ value }) => value.id === id)
  const series = entry?.value.series ?? []
  const at = series.findIndex((measure) => String(measure.period) === period)
  const measure = series[at]
  if (entry === undefined || measure === undefined) return undefined
  const part = inSample[field]
  const path = [...stepsOf(entry.pointer), 'series', at, ...(part === undefined ? [field] : ['sample', part])]
  const isFigure = ['value', 'numerator', 'denominator'].includes(field)
  const isHidden = isMasked(measure, repository.settings.value.thresholds?.minimumSample ?? 10)
  const isComputed =
    field === 'value' && measure.value === undefined && (measure.numerator ?? measure.delays) !== undefined
  const holder: object = part === undefined ? measure : (measure.sample ?? {})
  const plain = scalar(Object.entries(holder).find(([name]) => name === (part ?? field))?.[1])
  const shown =
    field === 'value'
      ? resultOf(measure, entry.value, repository.organisation.publicHolidays ?? 'national')
      : plain
  return {
    file: entry.file,
    path,
    now: shown,
    isHidden: isFigure && isHidden,
    isFixed: (isFigure && isHidden) || isComputed,
    written: field === 'evidence' ? (value) => pieceOf(repository, String(value)) : same,
  }
}

function findingSpot(repository: Repository, [id]: readonly string[], field: string): Spot | undefined {
  for (const { file, pointer, value } of repository.assessments) {
    const at = value.findings?.findIndex((finding) => finding.id === id) ?? -1
    const finding = value.findings?.[at]
    if (finding === undefined) continue
    const known: Readonly<Record<string, unknown>> = { ...finding, campaign: String(value.campaign) }
    const { status = 'open', evidence, requirement = '' } = known
    const [ref] = indexOf(repository).meanings(referenceIn(value, String(requirement)))
    const shown = {
      ...known,
      status,
      evidence: Array.isArray(evidence) ? evidence.join(', ') : undefined,
      requirement: ref,
    }
    return {
      file,
      path: [...stepsOf(pointer), 'findings', at, field],
      now: scalar(Object.entries(shown).find(([name]) => name === field)?.[1]),
      usual: field === 'status' ? 'open' : undefined,
      isFixed: field === 'campaign',
      written: findingValue(repository, field, value.referential),
    }
  }
  return undefined
}

/** How a field of a finding is written in a file of that referential. */
export function findingValue(
  repository: Repository,
  field: string,
  referential: string | undefined,
): Spot['written'] {
  if (field === 'evidence') return (value) => listOf(repository, String(value))
  if (field !== 'requirement') return same
  return (value) => String(value).replace(`${referential}/`, '')
}

function listOf(repository: Repository, text: string): Plain | undefined {
  const asked = text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const ids = asked.map((part) => pieceOf(repository, part))
  return ids.includes(undefined) ? undefined : [...new Set(ids)].map(String)
}

function pieceOf({ pieces }: Repository, text: string): string | undefined {
  return pieces.find(({ value }) => value.id === text)?.value.id
}

/** The rating of a row; where there is none, where it will stand. */
function ratingSpot(
  repository: Repository,
  [campaign, shown = '']: readonly string[],
  field: string,
): Spot | undefined {
  const index = indexOf(repository)
  const [ref = ''] = index.meanings(shown)
  const [referential = '', id = ''] = ref.split('/')
  const files = repository.assessments.filter(({ value }) => String(value.campaign) === campaign)
  const rated = files.flatMap((entry) =>
    Object.keys(entry.value.ratings ?? {})
      .filter((name) => index.meanings(referenceIn(entry.value, name))[0] === ref)
      .map((name) => ({ entry, name })),
  )
  const home = files.find(({ value }) => value.referential === referential && value.ratings !== undefined)
  const { entry, name } = rated[0] ?? { entry: home, name: id }
  if (entry === undefined) return undefined
  const steps = field.split('.')
  let now: unknown = entry.value.ratings?.[name]
  for (const step of steps)
    now =
      typeof now === 'object' && now !== null
        ? Object.entries(now).find(([one]) => one === step)?.[1]
        : undefined
  const scale = index.all.get(ref)?.referential.value.scale ?? []
  const level = (value: string | number): string | undefined =>
    scale.find(({ id: code, title }) =>
      [code, ...(typeof title === 'string' ? [title] : Object.values(title))].some(
        (one) => folded(one) === folded(String(value)),
      ),
    )?.id
  return {
    file: entry.file,
    path: [...stepsOf(entry.pointer), 'ratings', name, ...steps],
    now: scalar(now),
    written: field.startsWith('level') ? level : same,
  }
}

function folded(text: string): string {
  return withoutAccents(text).replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

const indexes = new WeakMap<Repository, ReturnType<typeof indexRequirements>>()

function indexOf(repository: Repository): ReturnType<typeof indexRequirements> {
  const known = indexes.get(repository) ?? indexRequirements(repository.referentials)
  indexes.set(repository, known)
  return known
}
