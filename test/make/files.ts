import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compile, type JSONSchema } from 'json-schema-to-typescript'

const folder = path.resolve(import.meta.dirname, '../../schemas')

const schemaNames = ['coopqual', 'commitment', 'indicator', 'evidence', 'assessment', 'referential', 'audit']

type Node = { readonly [key: string]: unknown }

/** Writes the TypeScript of every schema as one module: the schemas are the only source of these types. */
export async function filesModule(): Promise<string> {
  const schemas = Object.fromEntries(schemaNames.map((name) => [name, load(name)]))
  const definitions = { ...asNode(load('common')['$defs']), ...asNode(schemas['audit']?.['$defs']) }
  const whole = {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(schemas).map(([name, { $defs: _, ...schema }]) => [name, named(schema, definitions)]),
    ),
    $defs: named(definitions, definitions),
  }
  const code = await compile(whole as JSONSchema, 'FileSchemas', {
    bannerComment: '// Made from schemas/*.schema.json by `npm run make`: change the schemas, not this file.',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  })
  return code
    .replaceAll(/^(\w+\??: )/gm, 'readonly $1')
    .replaceAll(/^(readonly \w+\??: )(.+)\[\]$/gm, '$1readonly $2[]')
}

function load(name: string): Node {
  return JSON.parse(readFileSync(path.join(folder, `${name}.schema.json`), 'utf8')) as Node
}

/**
 * A reference with a description of its own would become a numbered copy of the type: plain texts and numbers are
 * written in place, lists of choices and objects keep the name of their definition.
 */
function named(value: unknown, definitions: Node): unknown {
  if (Array.isArray(value)) return value.map((item) => named(item, definitions))
  if (typeof value !== 'object' || value === null) return value
  const { $ref, ...own } = value as Node
  if (typeof $ref !== 'string') {
    return Object.fromEntries(Object.entries(own).map(([key, item]) => [key, named(item, definitions)]))
  }
  const name = $ref.split('/').at(-1) ?? ''
  const { title: _, ...definition } = asNode(definitions[name])
  const isNamed = 'enum' in definition || 'properties' in definition
  return isNamed ? { $ref: `#/$defs/${name}` } : { ...definition, ...own }
}

function asNode(value: unknown): Node {
  return (value ?? {}) as Node
}
