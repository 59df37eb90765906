import type { Diagnostic } from '../../model/diagnostic.ts'
import { groupBy } from '../../model/group.ts'
import { isWholeFile } from './lines.ts'

/** A diagnostic to show, and those that say the same elsewhere and are only counted. */
export interface Shown {
  readonly diagnostic: Diagnostic
  readonly others: readonly Diagnostic[]
}

/** What is said more often than this is shown a few times, then counted. */
const often = 10
const few = 3

/** How many places are named of what is only counted. */
const mostPlaces = 20

/**
 * For people: what is said again and again is shown three times, and the third tells of the others. Two diagnostics
 * say the same when they differ only in what they quote and in their numbers. Programs are given every diagnostic.
 */
export function folded(diagnostics: readonly Diagnostic[]): readonly Shown[] {
  const hidden = new Set<Diagnostic>()
  const others = new Map<Diagnostic, readonly Diagnostic[]>()
  for (const alike of groupBy(diagnostics, sentenceOf).values()) {
    const last = alike[few - 1]
    if (alike.length <= often || last === undefined) continue
    const rest = alike.slice(few)
    others.set(last, rest)
    for (const diagnostic of rest) hidden.add(diagnostic)
  }
  return diagnostics
    .filter((diagnostic) => !hidden.has(diagnostic))
    .map((diagnostic) => ({ diagnostic, others: others.get(diagnostic) ?? [] }))
}

function sentenceOf({ code, severity, message }: Diagnostic): string {
  return [code, severity, message.replaceAll(/`[^`]*`/g, '`').replaceAll(/\d+/g, '0')].join('\n')
}

/** Where the others stand, by file: `a.yaml:3, 9`; and how many of them are left unnamed. */
export function placesOf(
  others: readonly Diagnostic[],
  nameOf: (file: string) => string,
): { readonly places: string; readonly unnamed: number } {
  const byFile = groupBy(others.slice(0, mostPlaces), ({ file }) => file)
  const places = [...byFile].map(([file, found]) => {
    const lines = found.filter((one) => !isWholeFile(one)).map(({ line }) => line)
    return [nameOf(file), lines.join(', ')].filter((part) => part !== '').join(':')
  })
  return { places: places.join(', '), unnamed: Math.max(0, others.length - mostPlaces) }
}
