import { isRecord } from '../../model/record.ts'
import type { Claims } from './audit.ts'
import { parsedJson } from './json.ts'

/** What `provenance.json` says: the hashes of what was made and of what it was made from, and what was asked for. */
export interface Statement {
  readonly made: ReadonlyMap<string, string>
  readonly from: ReadonlyMap<string, string>
  readonly asked: Readonly<Record<string, unknown>>
  /** What it says that `audit.json` says as well. */
  readonly claims: Claims
}

/** The forms that it has, and no other. */
const forms = {
  type: 'https://in-toto.io/Statement/v1',
  predicateType: 'https://slsa.dev/provenance/v1',
  buildType: 'pkg:npm/coopqual#schemas/provenance.schema.json',
} as const

/** Reads an in-toto statement with SLSA provenance, as coopqual writes it; nothing when it is not of that form. */
export function readStatement(bytes: Uint8Array): Statement | undefined {
  const value = parsedJson(bytes)
  const predicate = field(value, 'predicate')
  const definition = field(predicate, 'buildDefinition')
  const asked = field(definition, 'externalParameters')
  const dependencies = field(definition, 'resolvedDependencies')
  const [made, from] = [hashesIn(field(value, 'subject')), hashesIn(dependencies)]
  const isOfForm =
    field(value, '_type') === forms.type &&
    field(value, 'predicateType') === forms.predicateType &&
    field(definition, 'buildType') === forms.buildType
  if (!isOfForm || !isRecord(asked) || made === undefined || from === undefined) return undefined
  const { date, language, draft, referentials, baseline, embedLimit } = asked
  const repository = Array.isArray(dependencies)
    ? (dependencies.find((one) => field(one, 'name') === 'repository') as unknown)
    : undefined
  return {
    made,
    from,
    asked,
    claims: {
      date,
      language,
      draft,
      referentials,
      baseline,
      embedLimit,
      commit: field(field(repository, 'digest'), 'gitCommit'),
      dirty: field(field(repository, 'annotations'), 'coopqual_dirty'),
      maker: field(field(field(predicate, 'runDetails'), 'builder'), 'id'),
    },
  }
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined
}

/** The SHA-256 of each file by its name; what has another hash, as a commit does, is left out. */
function hashesIn(list: unknown): ReadonlyMap<string, string> | undefined {
  if (!Array.isArray(list)) return undefined
  const hashes = new Map<string, string>()
  for (const one of list) {
    const [name, sha256] = [field(one, 'name'), field(field(one, 'digest'), 'sha256')]
    if (typeof name === 'string' && typeof sha256 === 'string') hashes.set(name.normalize('NFC'), sha256)
  }
  return hashes
}
