import type { Repository } from '../../model/repository.ts'
import { plainName } from '../../model/words.ts'

export type IdKind = 'commitment' | 'indicator' | 'piece'

/** Long enough to be read, short enough for a file name. */
const longest = 40

/** An id that nothing of its kind bears: the next number where most are numbered, or else words of the title. */
export function freeId(title: string, kind: IdKind, repository: Repository): string {
  const taken = idsOf(kind, repository)
  const number = nextNumber(taken)
  if (number !== undefined) return number
  const name = shortened(plainName(title)) || kind
  for (let count = 2; ; count += 1) {
    const candidate = count === 2 && !taken.includes(name) ? name : `${name}-${count}`
    if (!taken.includes(candidate)) return candidate
  }
}

/** Why a text cannot be the id of a new thing. */
export function idProblem(id: string, kind: IdKind, repository: Repository): 'id' | 'taken' | undefined {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id)) return 'id'
  return idsOf(kind, repository).includes(id) ? 'taken' : undefined
}

function idsOf(kind: IdKind, { commitments, indicators, pieces }: Repository): readonly string[] {
  const entries = { commitment: commitments, indicator: indicators, piece: pieces }[kind]
  return entries.map(({ value }) => value.id)
}

/** What follows the greatest of numbered ids (`E-07`, `eng12`), when most ids have that shape. */
function nextNumber(ids: readonly string[]): string | undefined {
  const numbered = ids.flatMap((id) => {
    const [, prefix, digits] = /^(.*?)(\d+)$/.exec(id) ?? []
    return prefix === undefined || digits === undefined ? [] : [{ prefix, digits }]
  })
  const prefixes = numbered.map(({ prefix }) => prefix)
  const [prefix = ''] = prefixes.toSorted((a, b) => countOf(b, prefixes) - countOf(a, prefixes))
  const same = numbered.filter((one) => one.prefix === prefix)
  if (same.length < 2 || same.length * 2 <= ids.length) return undefined
  const next = Math.max(...same.map(({ digits }) => Number(digits))) + 1
  return prefix + String(next).padStart(same[0]?.digits.length ?? 1, '0')
}

function countOf(text: string, texts: readonly string[]): number {
  return texts.filter((one) => one === text).length
}

function shortened(name: string): string {
  if (name.length <= longest) return name
  const cut = name.slice(0, longest + 1)
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1))
}
