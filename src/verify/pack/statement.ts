import { isRecord } from '../../model/record.ts'
import { parsedJson } from './audit.ts'

/** What `provenance.json` says: the hashes of what was made and of what it was made from, and what was asked for. */
export interface Statement {
  readonly made: ReadonlyMap<string, string>
  readonly from: ReadonlyMap<string, string>
  readonly asked: Readonly<Record<string, unknown>>
}

/** Reads an in-toto statement with SLSA provenance, as coopqual writes it; nothing when it is not of that form. */
export function readStatement(bytes: Uint8Array): Statement | undefined {
  const value = parsedJson(bytes)
  const definition = field(field(value, 'predicate'), 'buildDefinition')
  const asked = field(definition, 'externalParameters')
  const made = hashesIn(field(value, 'subject'))
  const from = hashesIn(field(definition, 'resolvedDependencies'))
  if (!isRecord(asked) || made === undefined || from === undefined) return undefined
  return { made, from, asked }
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
