import type { GapsInput } from './view.ts'

/**
 * The gaps as a file to accept them by: one line each, sorted, so that two branches merge. Beside an earlier baseline it
 * can only shrink: what was not accepted stays out, and what has worsened keeps the grade that was accepted.
 */
export default function baseline({ audit, accepted }: GapsInput): string {
  const { date, gaps } = audit
  const kept = gaps
    .filter(({ id }) => accepted?.has(id) !== false)
    .map(({ id, grade }) => ({
      id,
      grade: audit.baseline?.worsened.includes(id) === true ? (accepted?.get(id) ?? grade) : grade,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const head = { format: 'coopqual-baseline', formatVersion: 1, date }
  const lines = kept.map((gap) => `    ${JSON.stringify(gap)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  const fields = Object.entries(head).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`)
  return `{\n${[...fields, `  "gaps": ${list}`].join(',\n')}\n}\n`
}
