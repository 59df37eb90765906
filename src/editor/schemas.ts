import { isRecord } from '../model/record.ts'
import type { Language } from '../model/files.ts'

/** Something that a file may name, and what it is. */
export interface Known {
  readonly id: string
  readonly title: string
}

/** What the files of a repository may name. */
export interface KnownNames {
  readonly requirements: readonly Known[]
  readonly indicators: readonly Known[]
  readonly pieces: readonly Known[]
  readonly referentials: readonly Known[]
  /** Those who already answer for something. */
  readonly owners: readonly Known[]
}

type Kind = keyof KnownNames

/** Where a schema expects the name of something, by JSON Pointer. */
const places: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  'common.schema.json': {
    '/$defs/piece/properties/supports/items': 'requirements',
    '/$defs/action/properties/gap': 'requirements',
    '/$defs/action/properties/evidence/items': 'pieces',
    '/$defs/action/properties/owner': 'owners',
  },
  'commitment.schema.json': {
    '/properties/satisfies/items': 'requirements',
    '/properties/indicators/items': 'indicators',
    '/properties/owner': 'owners',
  },
  'indicator.schema.json': {
    '/properties/supports/items': 'requirements',
    '/properties/series/items/properties/evidence': 'pieces',
    '/properties/owner': 'owners',
  },
  'assessment.schema.json': {
    '/properties/referential': 'referentials',
    '/properties/findings/items/properties/requirement': 'requirements',
    '/properties/findings/items/properties/evidence/items': 'pieces',
  },
  'coopqual.schema.json': {
    '/properties/referentials/items': 'referentials',
    '/properties/notApplicable/items/properties/requirement': 'requirements',
  },
}

/** The names of the lists among the definitions that all schemas share. */
const lists: Readonly<Record<Kind, string>> = {
  requirements: 'knownRequirements',
  indicators: 'knownIndicators',
  pieces: 'knownPieces',
  referentials: 'knownReferentials',
  owners: 'knownOwners',
}

/**
 * The schemas as an editor takes them: what they say in one language, and the names that the repository knows offered
 * where one is expected. A name that is not among them is no error: `validate` is the judge of that.
 */
export function editorSchemas(
  shipped: ReadonlyMap<string, string>,
  known: KnownNames,
  { language, stamp }: { readonly language: Language; readonly stamp: string },
): ReadonlyMap<string, string> {
  const schemas = new Map(
    [...shipped].map(([name, text]) => [name, inLanguage(JSON.parse(text), language)] as const),
  )
  const common = schemas.get('common.schema.json')
  return new Map(
    [...schemas].map(([name, schema]) => {
      const offered = withPlaces(schema, places[name] ?? {}, common)
      const whole =
        name === 'common.schema.json'
          ? withLists(offered, known, stamp)
          : name === 'assessment.schema.json'
            ? withRatings(offered, known.requirements)
            : offered
      return [name, `${JSON.stringify(whole, undefined, 1)}\n`]
    }),
  )
}

/** Descriptions hold both languages, French first; titles are names of types, which mean nothing to a person. */
function inLanguage(schema: unknown, language: Language): unknown {
  if (Array.isArray(schema)) return schema.map((one) => inLanguage(one, language))
  if (!isRecord(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .flatMap(([key, value]) => {
        if (key === 'title' && typeof value === 'string') return []
        return [[key, value] as const]
      })
      .map(([key, value]) => {
        if (key !== 'description' || typeof value !== 'string') return [key, inLanguage(value, language)]
        const [french = '', english = french] = value.split('\n\nEN: ')
        return [key, language === 'fr' ? french : english]
      }),
  )
}

function withPlaces(schema: unknown, kinds: Readonly<Record<string, Kind>>, common: unknown): unknown {
  let made = schema
  for (const [pointer, kind] of Object.entries(kinds)) {
    made = changed(made, pointer.split('/').slice(1), (place) => {
      const list = { $ref: `common.schema.json#/$defs/${lists[kind]}` }
      const description = isRecord(place) ? place['description'] : undefined
      // One of the two alone fits a name, so that an editor tells what is known of it and nothing else.
      const other = { description: meaningOf(place, common), not: list, allOf: [place] }
      return { ...(description === undefined ? {} : { description }), anyOf: [list, other] }
    })
  }
  return made
}

/** What a schema says of a value: itself, or by the definition that it refers to. */
function meaningOf(place: unknown, common: unknown): unknown {
  if (!isRecord(place)) return undefined
  const name = String(place['$ref']).split('/').at(-1) ?? ''
  const definitions = isRecord(common) && isRecord(common['$defs']) ? common['$defs'] : {}
  const definition = definitions[name]
  return place['description'] ?? (isRecord(definition) ? definition['description'] : undefined)
}

function changed(schema: unknown, keys: readonly string[], change: (place: unknown) => unknown): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return change(schema)
  if (!isRecord(schema) || !(key in schema)) throw new Error(`The schemas have no ${keys.join('/')}`)
  return { ...schema, [key]: changed(schema[key], rest, change) }
}

function withLists(schema: unknown, known: KnownNames, stamp: string): unknown {
  const kinds = Object.keys(lists).filter((kind): kind is Kind => kind in lists)
  const definitions = Object.fromEntries(kinds.map((kind) => [lists[kind], listOf(known[kind])]))
  if (!isRecord(schema) || !isRecord(schema['$defs'])) return schema
  return { $comment: stamp, ...schema, $defs: { ...schema['$defs'], ...definitions } }
}

/** A list of nothing would let nothing be a name. */
function listOf(known: readonly Known[]): unknown {
  if (known.length === 0) return { type: 'string' }
  return { anyOf: known.map(({ id, title }) => ({ const: id, description: title })) }
}

/** Ratings stand under the requirements that they are about. */
function withRatings(schema: unknown, requirements: readonly Known[]): unknown {
  const made = changed(schema, ['properties', 'ratings'], (ratings) => ({
    ...(isRecord(ratings) ? ratings : {}),
    properties: Object.fromEntries(
      requirements.map(({ id, title }) => [id, { description: title, $ref: '#/$defs/knownRating' }]),
    ),
  }))
  let rating: unknown
  changed(schema, ['properties', 'ratings', 'additionalProperties'], (found) => (rating = found))
  return { ...(isRecord(made) ? made : {}), $defs: { knownRating: rating } }
}
