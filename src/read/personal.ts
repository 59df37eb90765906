import { isPair, isScalar, visit, type Document, type Scalar } from 'yaml'
import type { PersonalKind } from '../model/personal.ts'
import { findPersonal } from '../privacy/find.ts'

/** A personal datum by offsets in its text, in UTF-16 code units. */
export interface TextMark {
  readonly kind: PersonalKind
  readonly span: readonly [start: number, end: number]
  readonly inComment: boolean
}

/** Keys whose values are drawn up by programs, or checked to be what they are. */
const named = new Set([
  'id',
  // Paths are judged with what is known of their files.
  'file',
  'sha256',
  'siren',
  'satisfies',
  'supports',
  'indicators',
  'requirement',
  'extends',
])

/** Of addresses of the web, the figures are file numbers, and an address in them is one all the same. */
const inPaths: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['email', 'iban', 'nir'])

/** The personal data of a whole YAML text, comments included, but for keys that hold none. */
export function personalIn(document: Document, text: string): readonly TextMark[] {
  const found = findPersonal(text)
  const hasEscapes = text.includes('\\')
  if (found.length === 0 && !hasEscapes) return []
  const values = valuesOf(document)
  const plain = found.flatMap(({ kind, start, end }): readonly TextMark[] => {
    const place = values.find((value) => start < value.end && value.start < end)
    if (place === undefined) return [{ kind, span: [start, end], inComment: true }]
    const isInside = place.start <= start && end <= place.end
    return isInside && isMeant(kind, place) ? [{ kind, span: [start, end], inComment: false }] : []
  })
  return hasEscapes ? [...plain, ...escaped(values, plain)] : plain
}

interface Value {
  readonly start: number
  readonly end: number
  /** The nearest key above it. */
  readonly key: string
  readonly node: Scalar
}

function valuesOf(document: Document): readonly Value[] {
  const values: Value[] = []
  visit(document, {
    Scalar: (_, node, path) => {
      const [start, end] = node.range ?? [0, 0]
      const above = path.findLast((step) => isPair(step))
      const key = isPair(above) && isScalar(above.key) ? String(above.key.value) : ''
      values.push({ start, end, key, node })
    },
  })
  return values
}

function isMeant(kind: PersonalKind, { key }: Pick<Value, 'key'>): boolean {
  return !named.has(key) && (key !== 'url' || inPaths.has(kind))
}

/** What escapes hide from the eye (`\\u0040`) is read all the same; only the whole value can be shown then. */
function escaped(values: readonly Value[], plain: readonly TextMark[]): readonly TextMark[] {
  return values
    .filter(({ node }) => node.type === 'QUOTE_DOUBLE' && typeof node.value === 'string')
    .filter(({ node, start, end }) => String(node.value).length < end - start - 2)
    .flatMap((value) => {
      const kinds = new Set(findPersonal(String(value.node.value)).map(({ kind }) => kind))
      const known = plain.filter(({ span }) => value.start <= span[0] && span[1] <= value.end)
      return [...kinds]
        .filter((kind) => isMeant(kind, value) && known.every((mark) => mark.kind !== kind))
        .map((kind): TextMark => ({ kind, span: [value.start, value.end], inComment: false }))
    })
}
