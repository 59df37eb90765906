import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Audit } from '../../src/model/files.ts'

/** An audit with a word of its own in every free text, and from which fields each word comes. */
export interface Planted {
  readonly audit: Audit
  readonly origins: ReadonlyMap<string, readonly string[]>
}

type Schema = Readonly<Record<string, unknown>>

/** Fields that name other things: the same name stays the same word, or nothing would hold together. */
const references = new Set(
  (
    'id ref from item number requirement requirements mapped mapsTo commitment commitments indicators evidence actions ' +
    'gaps lifts referential domain accepted rejected changed added removed worsened closed strengths progress'
  ).split(' '),
)

/** Fields that the schema cannot tell from free text, but that programs write. */
const written = new Set(['period'])

/** Plants a word in every string that the schema of audit.json leaves free, wherever the audit has one. */
export function plant(audit: Audit): Planted {
  const words = new Map<string, string>()
  const origins = new Map<string, Set<string>>()
  const schemas = { audit: schemaNamed('audit'), common: schemaNamed('common') }
  const wordOf = (field: string, original: string) => {
    const key = references.has(lastName(field)) ? original : `${field} ${original}`
    const word = words.get(key) ?? `Zq${String(words.size).padStart(5, '0')}`
    words.set(key, word)
    origins.set(word, (origins.get(word) ?? new Set()).add(field))
    return word
  }
  const planted = (value: unknown, schema: Schema, home: Schema, field: string): unknown => {
    const [own, from] = resolved(schema, home, schemas)
    if (typeof value === 'string') {
      const isFree =
        own['type'] === 'string' && Object.keys(own).every((key) => key === 'type' || key === 'description')
      return isFree && !written.has(lastName(field)) ? wordOf(field, value) : value
    }
    if (Array.isArray(value))
      return value.map((each) => planted(each, asSchema(own['items']), from, `${field}[]`))
    if (typeof value !== 'object' || value === null) return value
    const properties = asSchema(own['properties'])
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        planted(each, asSchema(properties[key]), from, field === '' ? key : `${field}.${key}`),
      ]),
    )
  }
  return {
    audit: planted(audit, schemas.audit, schemas.audit, '') as Audit,
    origins: new Map([...origins].map(([word, fields]) => [word, [...fields]])),
  }
}

function resolved(
  schema: Schema,
  home: Schema,
  { common }: { readonly common: Schema },
): readonly [Schema, Schema] {
  const reference = schema['$ref']
  if (typeof reference !== 'string') return [schema, home]
  const [file = '', pointer = ''] = reference.split('#')
  const root = file === '' ? home : common
  let found: Schema = root
  for (const name of pointer.split('/').filter((part) => part !== '')) found = asSchema(found[name])
  return resolved(found, root, { common })
}

function asSchema(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1).replaceAll('[]', '')
}

function schemaNamed(name: string): Schema {
  const file = path.resolve(import.meta.dirname, `../../schemas/${name}.schema.json`)
  return asSchema(JSON.parse(readFileSync(file, 'utf8')))
}
