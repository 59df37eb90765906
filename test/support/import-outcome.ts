import { isDeepStrictEqual } from 'node:util'
import { isCollection, isMap, isNode, isPair, isScalar, isSeq, parseDocument } from 'yaml'
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
  const lines = new Set<number>()
  for (const { path, value } of wanted) {
    const [start, end] = stretchOf(document.contents, path, value === undefined)
    for (let line = lineOf(start); start < end && line <= lineOf(end - 1); line += 1) lines.add(line)
  }
  return lines
}

/** Where the value of a path stands with its key; the nearest map or list on one line when it has none yet. */
function stretchOf(contents: unknown, path: Wanted['path'], isGoing: boolean): readonly [number, number] {
  let [node, stretch]: [unknown, readonly [number, number]] = [contents, [0, 0]]
  for (const [at, step] of path.entries()) {
    const holder = node
    if (isMap(holder)) {
      const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      node = pair?.value
      if (pair !== undefined && isNode(pair.key)) {
        const end = isNode(pair.value) ? (pair.value.range?.[1] ?? 0) : (pair.key.range?.[1] ?? 0)
        const isPart =
          at === path.length - 1 ||
          (isGoing && (step === 'sample' || step === 'levels' || path[at - 1] === 'ratings'))
        if (isPart || (isCollection(node) && node.flow === true)) {
          stretch = [pair.key.range?.[0] ?? 0, end]
          if (isPart && at < path.length - 1 && isCollection(node) && node.items.length === 1) return stretch
        }
      }
    } else if (isSeq(holder)) {
      node = holder.items[Number(step)]
      if (isCollection(node) && node.flow === true && !isPair(node))
        stretch = [node.range?.[0] ?? 0, node.range?.[1] ?? 0]
    } else return stretch
    if (node === undefined) return isCollection(holder) && holder.flow !== true ? [0, 0] : stretch
  }
  return stretch
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
      return { ...entry, value } as T
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
