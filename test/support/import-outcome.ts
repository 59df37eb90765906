import { isDeepStrictEqual } from 'node:util'
import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Repository } from '../../src/model/repository.ts'
import { read, type Plain } from './yaml-edits.ts'

/** What a file should hold at a place; nothing when the key should be gone. */
export interface Wanted {
  readonly file: string
  readonly path: readonly (string | number)[]
  readonly value: Plain | undefined
}

type Holder = { [key: string]: Plain }

/** The data of the files that change: a map that is left without anything goes too. */
export function withValues(
  texts: ReadonlyMap<string, string>,
  wanted: readonly Wanted[],
): ReadonlyMap<string, Plain> {
  const files = new Set(wanted.map(({ file }) => file))
  return new Map(
    [...files].flatMap((file) => {
      const before = read(texts.get(file) ?? '')
      const data = structuredClone(before)
      const own = wanted.filter((one) => one.file === file)
      for (const { path, value } of own) set(data, path, value)
      for (const { path } of own) prune(data, path)
      return isDeepStrictEqual(data, before) ? [] : [[file, data] as const]
    }),
  )
}

function set(data: Plain, path: Wanted['path'], value: Plain | undefined): void {
  let holder = data as Holder
  for (const step of path.slice(0, -1)) holder = (holder[String(step)] ??= {}) as Holder
  const last = String(path.at(-1))
  if (value === undefined) delete holder[last]
  else holder[last] = value
}

/** Takes away the samples, the levels and the ratings that nothing is left of. */
function prune(data: Plain, path: Wanted['path']): void {
  for (let length = path.length - 1; length > 0; length -= 1) {
    const [name, above] = [path[length - 1], path[length - 2]]
    if (name !== 'sample' && name !== 'levels' && above !== 'ratings') continue
    const holder = path
      .slice(0, length - 1)
      .reduce<Holder | undefined>(
        (inner, step) => inner?.[String(step)] as Holder | undefined,
        data as Holder,
      )
    const inner = holder?.[String(name)]
    if (typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0)
      delete holder?.[String(name)]
  }
}

/** The lines of a text that are gone though no change concerns them. */
export function linesKept(before: string, after: string, wanted: readonly Wanted[]): readonly string[] {
  const concerned = concernedLines(before, wanted)
  const left = after.split('\n')
  let place = 0
  return before.split('\n').filter((line, at) => {
    if (concerned.has(at)) return false
    const found = left.indexOf(line, place)
    if (found < 0) return true
    place = found + 1
    return false
  })
}

function concernedLines(text: string, wanted: readonly Wanted[]): ReadonlySet<number> {
  const document = parseDocument(text, { stringKeys: true, prettyErrors: false })
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length - 1
  const stretches = wanted.flatMap(
    ({ path, value }) => stretchOf(document.contents, path, value === undefined) ?? [],
  )
  const lines = stretches.flatMap(([start, end]) => {
    const [first, last] = [lineOf(start), lineOf(end - 1)]
    return Array.from({ length: last - first + 1 }, (_, at) => first + at)
  })
  return new Set(lines)
}

type Stretch = readonly [start: number, end: number]

/**
 * Where the value of a path stands with its key; where there is none yet, the nearest map or list on one line, or
 * nothing. Of what may go as a whole, the whole.
 */
function stretchOf(
  node: unknown,
  [step, ...rest]: Wanted['path'],
  isGoing: boolean,
): readonly Stretch[] | undefined {
  if (isSeq(node)) return within(node, stretchOf(node.items[Number(step)], rest, isGoing))
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  if (pair === undefined || !isNode(pair.key)) return within(node, undefined)
  const [start = 0, keyEnd = 0] = pair.key.range ?? []
  const end = isNode(pair.value) ? (pair.value.range?.[1] ?? keyEnd) : keyEnd
  const mayGo = isGoing && (['sample', 'levels'].includes(String(step)) || rest.length === 1)
  if (rest.length === 0 || mayGo) return [[start, end]]
  return within(node, stretchOf(pair.value, rest, isGoing))
}

/** A map or a list on one line changes as a whole. */
function within(
  node: YAMLMap | YAMLSeq,
  inner: readonly Stretch[] | undefined,
): readonly Stretch[] | undefined {
  const [start = 0, end = 0] = node.range ?? []
  return node.flow === true ? [[start, end]] : inner
}

/** The same repository with the things of the files that changed read again. */
export function repositoryWith(repository: Repository, after: ReadonlyMap<string, string>): Repository {
  const again = <T extends { readonly file: string; readonly pointer: string; readonly value: unknown }>(
    entries: readonly T[],
  ): readonly T[] =>
    entries.map((entry) => {
      const text = after.get(entry.file)
      if (text === undefined) return entry
      const steps = entry.pointer.split('/').slice(1)
      const value = steps.reduce<unknown>((inner, step) => (inner as Holder)[step], data.get(entry.file))
      return { ...entry, value }
    })
  const data = new Map([...after].map(([file, text]) => [file, read(text)]))
  const { commitments, indicators, pieces, actions, assessments } = repository
  return {
    ...repository,
    commitments: again(commitments),
    indicators: again(indicators),
    pieces: again(pieces),
    actions: again(actions),
    assessments: again(assessments),
  }
}
