import { keysOf, pointerOf } from '../model/place.ts'
import { isRecord } from '../model/record.ts'

/** A schema, with the definitions that the schemas share: what a misfit’s own message may need to look up. */
export interface SchemaView {
  readonly root: unknown
  /** The shared definitions, by name. */
  readonly definitions: Readonly<Record<string, unknown>>
}

/** The schema of the value at a JSON Pointer, as far as the schema describes one. */
function schemaAt(view: SchemaView, pointer: string): Readonly<Record<string, unknown>> | undefined {
  let schema = resolved(view.root, view)
  for (const key of keysOf(pointer)) schema = resolved(below(schema, key), view)
  return isRecord(schema) ? schema : undefined
}

/**
 * Whether a key may stand in the value at a JSON Pointer, or in the items of the list that it is: by its name, as
 * `isMeant` compares it with the known ones, or because any id may be a key there.
 */
export function mayHold(
  view: SchemaView,
  pointer: string,
  isMeant: (known: readonly string[]) => boolean,
): boolean {
  const schema = schemaAt(view, pointer)
  const held = schema?.['items'] === undefined ? schema : resolved(schema['items'], view)
  if (!isRecord(held)) return false
  const { properties, additionalProperties } = held
  return isRecord(additionalProperties) || (isRecord(properties) && isMeant(Object.keys(properties)))
}

/** Whether the value at a JSON Pointer is to be a list. */
export function isListAt(view: SchemaView, pointer: string): boolean {
  return schemaAt(view, pointer)?.['items'] !== undefined
}

/** The keys of the value at a JSON Pointer under which lists stand. */
export function listsIn(view: SchemaView, pointer: string): readonly string[] {
  const properties = schemaAt(view, pointer)?.['properties']
  return isRecord(properties)
    ? Object.keys(properties).filter((key) => isListAt(view, pointer + pointerOf([key])))
    : []
}

/** What the schema says of the value at a JSON Pointer, in French and English. */
export function descriptionAt(view: SchemaView, pointer: string): string {
  const description = schemaAt(view, pointer)?.['description']
  return typeof description === 'string' ? description : ''
}

/** Whether the value at a JSON Pointer may not be left out. */
export function isRequired(view: SchemaView, pointer: string): boolean {
  const end = pointer.lastIndexOf('/')
  const [key] = keysOf(pointer.slice(end))
  const required = schemaAt(view, pointer.slice(0, end))?.['required']
  return Array.isArray(required) && required.includes(key)
}

/** A key’s description, in French and English: its own, or that of the definition that it refers to. */
export function meaningOf(schema: unknown, key: string, view: SchemaView): string | undefined {
  const properties = isRecord(schema) ? schema['properties'] : undefined
  const property = resolved(isRecord(properties) ? properties[key] : undefined, view)
  const description = isRecord(property) ? property['description'] : undefined
  return typeof description === 'string' ? description : undefined
}

function below(schema: unknown, key: string): unknown {
  if (!isRecord(schema)) return undefined
  const { properties, items, additionalProperties } = schema
  return (isRecord(properties) ? properties[key] : undefined) ?? items ?? additionalProperties
}

/** A schema in place of a reference to it; what stands beside the reference comes first. */
export function resolved(schema: unknown, { definitions }: SchemaView): unknown {
  if (!isRecord(schema) || typeof schema['$ref'] !== 'string') return schema
  const definition = definitions[schema['$ref'].split('/').at(-1) ?? '']
  return isRecord(definition) ? { ...definition, ...schema } : schema
}
