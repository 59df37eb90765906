import type { AssessmentFile, Finding } from '../../model/files.ts'
import type { ImportValue } from '../../model/import.ts'
import type { Entry } from '../../model/place.ts'
import { referenceIn } from '../../model/requirements.ts'
import type { YamlValue } from '../../model/yaml-edit.ts'
import { headOf } from '../campaign.ts'
import {
  pathOf,
  type FileEdit,
  type ImportForm,
  type KnownThing,
  type RowProblem,
  type Surroundings,
} from '../form.ts'

/** What every finding says. */
const needed = ['requirement', 'grade', 'statement', 'campaign']
const usual = { status: 'open' } as const
const fields = ['requirement', 'grade', 'statement', 'evidence', 'due', 'status']

/** The auditor’s findings; a row that was left to be filled in adds one. */
export default {
  name: 'findings',
  needed,
  given: ['campaign'],
  subject(key, _cells, surroundings) {
    const id = key.get('id') ?? ''
    for (const entry of surroundings.repository.assessments) {
      const index = (entry.value.findings ?? []).findIndex((finding) => finding.id === id)
      const finding = entry.value.findings?.[index]
      if (finding !== undefined)
        return { key: [id], words: id, thing: knownFinding({ entry, finding, index }, surroundings) }
    }
    return { key: [id], words: id, thing: { file: '', add: (values) => added(id, values, surroundings) } }
  },
  meaning(field, value, _key, { pieceId }) {
    if (field !== 'evidence' || typeof value !== 'string') return value
    const ids: string[] = []
    for (const text of value.split(/[,;\n]/).map((part) => part.trim())) {
      if (text === '') continue
      const id = pieceId(text)
      if (id === undefined) return { code: 'unknownPiece', args: { found: text }, field }
      if (!ids.includes(id)) ids.push(id)
    }
    return ids.length === 0 ? undefined : ids.join(', ')
  },
} satisfies ImportForm

interface Known {
  readonly entry: Entry<AssessmentFile>
  readonly finding: Finding
  readonly index: number
}

function knownFinding({ entry, finding, index }: Known, { requirements }: Surroundings): KnownThing {
  const { file, pointer, value } = entry
  const refOf = (reference: string): string =>
    requirements.meanings(referenceIn(value, reference))[0] ?? reference
  return {
    file,
    usual,
    now: (field) => {
      if (field === 'requirement') return refOf(finding.requirement)
      if (field === 'evidence') return listed(finding.evidence)
      if (field === 'campaign') return String(value.campaign)
      if (field === 'status') return finding.status ?? usual.status
      if (field === 'grade') return finding.grade
      return field === 'statement' ? finding.statement : finding.due
    },
    set: (field, next) => {
      if (field === 'campaign') return { code: 'fixedCampaign', field }
      const path = pathOf(pointer, 'findings', index, field)
      return [{ file, path, value: written(field, next, value.referential) }]
    },
  }
}

function added(
  id: string,
  values: ReadonlyMap<string, ImportValue>,
  surroundings: Surroundings,
): readonly FileEdit[] | RowProblem {
  const { repository, nextPlace, newCampaignFile } = surroundings
  const missing = needed.find((field) => values.get(field) === undefined)
  if (missing !== undefined) return { code: 'missingField', field: missing }
  const campaign = String(values.get('campaign'))
  const files = repository.assessments.filter(({ value }) => String(value.campaign) === campaign)
  const entry = files.find(({ value }) => value.findings !== undefined) ?? files[0]
  const file = entry?.file ?? newCampaignFile(campaign)
  const owner = entry === undefined ? soleReferential(repository) : entry.value.referential
  const head = entry === undefined ? headOf(file, campaign, owner, surroundings) : []
  const path = pathOf(entry?.pointer ?? '', 'findings')
  const place = nextPlace(file, path, entry?.value.findings?.length ?? 0)
  const finding: YamlValue = Object.fromEntries([
    ['id', id],
    ...fields.map((field) => [field, written(field, values.get(field), owner)] as const),
  ])
  return [...head, { file, path: [...path, place], value: finding }]
}

/** The one referential in force, if it is alone: its requirements need no prefix. */
function soleReferential({ referentials }: Surroundings['repository']): string | undefined {
  return referentials.length === 1 ? referentials[0]?.value.id : undefined
}

/** A value as the file writes it: requirements of its own referential without their prefix, pieces as a list. */
function written(field: string, value: ImportValue, referential: string | undefined): YamlValue | undefined {
  if (field === 'evidence') return typeof value === 'string' ? value.split(', ') : undefined
  if (field !== 'requirement' || typeof value !== 'string' || referential === undefined) return value
  return value.startsWith(`${referential}/`) ? value.slice(referential.length + 1) : value
}

function listed(ids: readonly string[] | undefined): string | undefined {
  return ids === undefined || ids.length === 0 ? undefined : ids.join(', ')
}
