import * as fc from 'fast-check'
import { parseDocument } from 'yaml'
import { editYaml } from '../../src/edit/edit.ts'
import type { YamlEdit, YamlValue } from '../../src/model/yaml-edit.ts'

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

export type Path = readonly (string | number)[]

/** What the readers of a repository see in a text. */
export function read(text: string): Plain {
  const document = parseDocument(text, { stringKeys: true, prettyErrors: false })
  if (document.errors.length + document.warnings.length > 0) throw new Error(`no YAML: ${text}`)
  return document.toJS() as Plain
}

/** A text after edits, or the code of what stood in the way. */
export function edited(text: string, edits: readonly YamlEdit[]): string {
  const result = editYaml(new TextEncoder().encode(text), edits)
  return 'problem' in result
    ? `! ${result.problem.code}`
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.bytes)
}

/** The paths of all values, the outermost first. */
export function pathsOf(data: Plain, path: Path = []): readonly Path[] {
  if (typeof data !== 'object' || data === null) return [path]
  const entries: readonly (readonly [string | number, Plain])[] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(data)
  return [path, ...entries.flatMap(([step, inner]) => pathsOf(inner, [...path, step]))]
}

export function at(data: Plain, path: Path): Plain | undefined {
  return path.reduce<Plain | undefined>(
    (inner, step) => (inner as { [key: string]: Plain } | undefined)?.[String(step)],
    data,
  )
}

/** Data after an edit whose parents are there, done in the plainest way. */
export function after(data: Plain, { path, value, isBefore }: YamlEdit): Plain {
  if (path.length === 0) return value as Plain
  const changed = structuredClone(data)
  const parent = at(changed, path.slice(0, -1)) as Plain[] & { [key: string]: Plain }
  const step = String(path.at(-1)!)
  if (isBefore === true) parent.splice(Number(step), 0, structuredClone(value) as Plain)
  else if (value !== undefined) parent[step] = structuredClone(value) as Plain
  else if (Array.isArray(parent)) parent.splice(Number(step), 1)
  else delete parent[step]
  return changed
}

const text = fc.oneof(
  fc.constantFrom(
    'Accueil',
    'non',
    'no',
    '1.5',
    '2026-09-30',
    '2026-09',
    'null',
    '~',
    'true',
    '',
    ' x',
    'x ',
    'a: b',
    'a #b',
    '- a',
    '-',
    '? a',
    '@x',
    '`x',
    '%x',
    '!x',
    '&x',
    '*x',
    '[x',
    '{x',
    'x]',
    'x, y',
    "l'an",
    '"dit"',
    'a\\b',
    'é',
    '\u00A0x',
    'x\u202F!',
    '🙂',
    'a:',
    ':',
    '---',
    '...',
    '0x1F',
    '.inf',
    '1e3',
    '<<',
    '=',
    'un\ndeux',
    'un\n\ndeux\n',
    ' un\ndeux',
    '\nun',
    'un\n',
    'un\n\n',
    'un\r\ndeux',
    'un\tdeux',
    '\tun\ndeux',
    'un  \n  deux',
    'un\n  ',
    '\n',
    '  \nun',
    '# x',
    '#x\n# y',
    '--- a\nb',
    'a: 1\nb: 2',
    '\u0085',
    '\u2028',
    '\uFEFF',
    '\u0007',
    '\uD800',
    "'",
  ),
  fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', ':', '#', '-', "'", '"', 'é', ',', '{', '}', '[', ']', '\t'),
    maxLength: 8,
  }),
)

const simple: fc.Arbitrary<YamlValue> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -2, 4.6, 96.2, 1e21, 1e-7, 2026, true, false) },
)

const key = fc.constantFrom(
  'id',
  'title',
  'D5-03',
  '2024',
  'neuf',
  'a b',
  'x: y',
  'null',
  '01',
  '- z',
  'é',
  "l'an",
  'k0',
)

const { value: values } = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'value' },
    { weight: 4, arbitrary: simple },
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
}))

/** What to do at a place that is chosen once the data are known. */
interface Wish {
  readonly where: number
  readonly what: 'set' | 'remove' | 'add' | 'insert'
  readonly key: string
  readonly value: YamlValue
}

export const wishes: fc.Arbitrary<Wish> = fc.record({
  where: fc.nat(),
  what: fc.constantFrom('set', 'set', 'remove', 'add', 'add', 'insert'),
  key,
  value: fc.oneof(simple, values),
})

/** An edit of some data that has a place there; nothing when there is none. */
export function editOf(data: Plain, { where, what, key: name, value }: Wish): YamlEdit | undefined {
  const paths = pathsOf(data)
  if (what === 'add') {
    const parents = paths.filter((path) => typeof at(data, path) === 'object' && at(data, path) !== null)
    const parent = parents[where % parents.length]
    if (parent === undefined) return undefined
    const holder = at(data, parent)
    return { path: [...parent, Array.isArray(holder) ? holder.length : name], value }
  }
  if (what === 'insert') {
    const items = paths.filter((path) => typeof path.at(-1) === 'number')
    const place = items[where % items.length]
    return place === undefined ? undefined : { path: place, value, isBefore: true }
  }
  const inner = paths.slice(1)
  const path = inner[where % inner.length]
  return path === undefined ? undefined : { path, value: what === 'set' ? value : undefined }
}

/** Edits one after the other, each in the data that those before leave, and these data at the end. */
export function editsOf(
  data: Plain,
  all: readonly Wish[],
): { readonly edits: readonly YamlEdit[]; readonly data: Plain } {
  const edits: YamlEdit[] = []
  let changed = data
  for (const wish of all) {
    const edit = editOf(changed, wish)
    if (edit === undefined) continue
    edits.push(edit)
    changed = after(changed, edit)
  }
  return { edits, data: changed }
}
