import { readdirSync, readFileSync, statSync } from 'node:fs'
import { isRecord } from '../model/record.ts'
import type { Schemas, SourceFile } from '../model/source.ts'
import { sourceOf } from './source-file.ts'

/** Works from src/ and from dist/ alike, because the build keeps the same tree. */
const folder = new URL('../../schemas/', import.meta.url)

const names = ['common', 'coopqual', 'commitment', 'indicator', 'evidence', 'assessment', 'referential']

/** The JSON Schemas of the files that a repository holds, by name; each is read when it is first asked for. */
export function readSchemas(): Schemas {
  const schemas: Record<string, object> = {}
  const known = new Map<string, object>()
  for (const name of names) {
    const get = (): object => {
      const schema = known.get(name) ?? readSchema(name)
      known.set(name, schema)
      return schema
    }
    Object.defineProperty(schemas, name, { enumerable: true, get })
  }
  return schemas
}

function readSchema(name: string): object {
  const schema: unknown = JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'))
  return isRecord(schema) ? schema : {}
}

/** The text of every schema file, by file name: what an editor needs to explain and complete a repository’s files. */
export function shippedSchemas(): ReadonlyMap<string, string> {
  return new Map(
    names.map((name) => [
      `${name}.schema.json`,
      readFileSync(new URL(`${name}.schema.json`, folder), 'utf8'),
    ]),
  )
}

/** The shipped referentials that the settings ask for or that a local one extends, and the ids of all of them. */
export function readShipped(
  settings: unknown,
  local: readonly SourceFile[],
): {
  readonly shipped: readonly SourceFile[]
  readonly shippedIds: readonly string[]
} {
  const shippedIds = idsOfShipped()
  const chosen = isRecord(settings) && Array.isArray(settings['referentials']) ? settings['referentials'] : []
  const asked = new Set([...chosen, ...local.flatMap(({ value }) => extendedIn(value))])
  return { shipped: shippedIds.filter((id) => asked.has(id)).map(readShippedReferential), shippedIds }
}

/** Every referential that ships with us, by id. */
export function readEveryShipped(): readonly SourceFile[] {
  return idsOfShipped().map(readShippedReferential)
}

function idsOfShipped(): readonly string[] {
  return readdirSync(new URL('referentials/', folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .toSorted()
}

/** Its bytes are read when a pack wants them: the bundle holds its value already. */
function readShippedReferential(id: string): SourceFile {
  const [file, role] = [`schemas/referentials/${id}.yaml`, 'referential'] as const
  const value = bundledValue(id)
  if (value === undefined) return sourceOf(file, role, readShippedFile(id))
  return {
    file,
    role,
    get bytes() {
      return readShippedFile(id)
    },
    value,
    problems: [],
  }
}

/** What the bundle holds of a referential, unless its text has changed since. */
function bundledValue(id: string): unknown {
  const bundled = new URL(`./${id}.json`, import.meta.url)
  const written = statSync(bundled, { throwIfNoEntry: false })?.mtimeMs
  if (written === undefined || written < statSync(shippedFile(id)).mtimeMs) return undefined
  return JSON.parse(readFileSync(bundled, 'utf8'))
}

/** Ids that the referentials of a file extend. */
function extendedIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(extendedIn)
  return isRecord(value) ? [value['extends']] : []
}

function readShippedFile(id: string): Uint8Array {
  return readFileSync(shippedFile(id))
}

function shippedFile(id: string): URL {
  return new URL(`referentials/${id}.yaml`, folder)
}
