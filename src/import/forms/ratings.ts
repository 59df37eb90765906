import type { AssessmentFile, Rating } from '../../model/files.ts'
import type { Entry } from '../../model/place.ts'
import { referenceIn } from '../../model/requirements.ts'
import { textIn } from '../../model/text.ts'
import { folded } from '../fold.ts'
import { headOf } from '../campaign.ts'
import {
  pathOf,
  type FileEdit,
  type ImportForm,
  type KnownThing,
  type NewThing,
  type Surroundings,
} from '../form.ts'
import type { ImportValue } from '../../model/import.ts'
import type { YamlValue } from '../../model/yaml-edit.ts'

/** The self-assessment: the level of each requirement, why, by whom and when. */
export default {
  name: 'ratings',
  subject(key, _cells, surroundings) {
    const shown = key.get('requirement') ?? ''
    const campaign = key.get('campaign') ?? ''
    const [ref, another] = surroundings.requirements.meanings(shown)
    if (ref === undefined || another !== undefined) {
      return { code: 'unknownRequirement', args: { found: shown }, field: 'requirement' }
    }
    const given = ratingOf(ref, campaign, surroundings)
    const named = { key: [campaign, ref], words: `${shown} – ${campaign}` }
    if (given?.rating === undefined) {
      const home = fileFor(ref, campaign, surroundings)
      return { ...named, thing: newRating(home, { ref, campaign }, surroundings) }
    }
    const { entry, reference, rating } = given
    return { ...named, thing: knownRating({ entry, reference, rating }) }
  },
  meaning(field, value, [, ref = ''], { requirements }) {
    if (typeof value !== 'string' || !/^levels?\b/.test(field)) return value
    const { scale = [] } = requirements.all.get(ref)?.referential.value ?? {}
    const wanted = folded(value)
    const level = scale.find(
      ({ id, title }) =>
        folded(id) === wanted ||
        (['fr', 'en'] as const).some((language) => folded(textIn(title, language)) === wanted),
    )
    if (level !== undefined) return level.id
    const known = scale.map(({ title }) => textIn(title, 'fr')).join(', ')
    return { code: 'wrongScale', args: { found: value, known }, field }
  },
} satisfies ImportForm

interface Given {
  readonly entry: Pick<Entry<AssessmentFile>, 'file' | 'pointer'> & { readonly value?: AssessmentFile }
  /** The requirement as the file names it. */
  readonly reference: string
  readonly rating?: Rating
}

function ratingOf(
  ref: string,
  campaign: string,
  { repository, requirements }: Surroundings,
): Given | undefined {
  for (const entry of repository.assessments) {
    if (String(entry.value.campaign) !== campaign) continue
    for (const [reference, rating] of Object.entries(entry.value.ratings ?? {})) {
      const [meant] = requirements.meanings(referenceIn(entry.value, reference))
      if (meant === ref) return { entry, reference, rating }
    }
  }
  return undefined
}

/** The file that a new rating goes to: one of its campaign that rates its referential, else a new one. */
function fileFor(ref: string, campaign: string, { repository, newCampaignFile }: Surroundings): Given {
  const [referential = '', id = ''] = ref.split('/')
  const files = repository.assessments.filter(({ value }) => String(value.campaign) === campaign)
  const entry =
    files.find(({ value }) => value.referential === referential && value.ratings !== undefined) ??
    files.find(({ value }) => value.referential === referential) ??
    files.find(({ value }) => value.referential === undefined)
  if (entry === undefined) {
    return { entry: { file: newCampaignFile(`${campaign} ${referential}`), pointer: '' }, reference: id }
  }
  return { entry, reference: entry.value.referential === referential ? id : ref }
}

function knownRating({ entry, reference, rating }: Given & { readonly rating: Rating }): KnownThing {
  const { file, pointer } = entry
  const edit = (value: ImportValue, ...steps: readonly string[]): FileEdit => ({
    file,
    path: pathOf(pointer, 'ratings', reference, ...steps),
    value,
  })
  return {
    file,
    now: (field) => valueOf(rating, field),
    set: (field, value) => [edit(value, ...field.split('.'))],
    emptied: (will) => {
      const isGone = (field: string): boolean => will(field) === undefined
      if (!Object.keys(rating.levels ?? {}).every((axis) => isGone(`levels.${axis}`))) return []
      if (['level', 'comment', 'by', 'on'].every(isGone)) return [edit(undefined)]
      return rating.levels === undefined ? [] : [edit(undefined, 'levels')]
    },
  }
}

function valueOf(rating: Rating, field: string): ImportValue {
  const [, axis] = field.split('.')
  if (axis !== undefined) return rating.levels?.[axis]
  if (field === 'level') return rating.level
  if (field === 'comment') return rating.comment
  return field === 'by' ? rating.by : rating.on
}

function newRating(
  { entry, reference }: Given,
  { ref, campaign }: { readonly ref: string; readonly campaign: string },
  surroundings: Surroundings,
): NewThing {
  const { file, pointer, value } = entry
  const [referential = ''] = ref.split('/')
  return {
    file,
    add: (values) => [
      ...(value === undefined ? headOf(file, campaign, referential, surroundings) : []),
      { file, path: pathOf(pointer, 'ratings', reference), value: ratingFrom(values) },
    ],
  }
}

function ratingFrom(values: ReadonlyMap<string, ImportValue>): YamlValue {
  const levels = Object.fromEntries(
    [...values].flatMap(([field, level]) =>
      field.startsWith('levels.') && level !== undefined ? [[field.slice('levels.'.length), level]] : [],
    ),
  )
  return {
    level: values.get('level'),
    ...(Object.keys(levels).length > 0 && { levels }),
    by: values.get('by'),
    on: values.get('on'),
    comment: values.get('comment'),
  }
}
