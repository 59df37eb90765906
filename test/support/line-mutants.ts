import { keyWords } from '../../src/validate/key-words.ts'
import { linesAround, linesOf, strays, type Mutant } from './mutants.ts'

type Random = () => number

/** An edit of a text: one of a few kinds that a hand makes on whole lines, or on two characters at once. */
export type Edit = (file: string, text: string, random: Random) => Mutant

/** Two characters that stand together: inserted, deleted, replaced, or moved by one. */
export const pair: Edit = (file, text, random) => {
  const at = Math.floor(random() * (text.length - 2))
  const [first, second] = [picked(strays, random), picked(strays, random)]
  const old = text.slice(at, at + 2)
  const fresh =
    picked(
      [`${first}${second}${old}`, '', `${first}${second}`, `${old[1]}${text[at + 2]}${old[0]}`],
      random,
    ) ?? ''
  const length = fresh.length === 3 && fresh.endsWith(old[0] ?? '') ? 3 : 2
  return spliced({ file, text, at, length, fresh })
}

/** A line deleted. */
export const deleted: Edit = (file, text, random) => {
  const { at, line } = anyLine(text, random)
  return spliced({ file, text, at, length: line.length + 1, fresh: '' })
}

/** A line written twice. */
export const doubled: Edit = (file, text, random) => {
  const { at, line } = anyLine(text, random)
  return spliced({ file, text, at, length: line.length, fresh: `${line}\n${line}` })
}

/** A line one or two columns from its place. */
export const shifted: Edit = (file, text, random) => {
  const { at, line } = anyLine(text, random, /\S/)
  const margin = line.search(/\S/)
  const by =
    picked(
      [-2, -1, 1, 2].filter((columns) => margin + columns >= 0),
      random,
    ) ?? 1
  return spliced({ file, text, at, length: margin, fresh: ' '.repeat(margin + by) })
}

/** A key in French. */
export const french: Edit = (file, text, random) => {
  const { at, line } = anyLine(text, random, /^(?: *(?:- +)*)(?!id:)\w+:(?: |$)/)
  const [, head = '', key = ''] = /^( *(?:- +)*)(\w+):/.exec(line) ?? []
  const word = picked(keyWords[key] ?? [key], random) ?? key
  return spliced({ file, text, at: at + head.length, length: key.length, fresh: word })
}

/** A `#` before a key under which other lines stand. */
export const beheaded: Edit = (file, text, random) => {
  const { at, line } = anyLine(text, random, /^ *(?:- +)*\w+:(?: [>|]-?)?$/)
  const margin = Math.max(0, line.search(/\S/))
  return spliced({ file, text, at: at + margin, length: 0, fresh: '#' })
}

/** A line of nothing but a sign that nobody sees. */
export const unseen: Edit = (file, text, random) => {
  const { at } = anyLine(text, random)
  const sign =
    picked(['\u2028', '\u2029', '\u00A0', '\u200B', '\uFEFF', '\u00AD', '\u3000'], random) ?? '\u2028'
  return spliced({ file, text, at, length: 0, fresh: `${sign}\n` })
}

function anyLine(text: string, random: Random, shape = /^/): { readonly at: number; readonly line: string } {
  let at = 0
  const lines = linesOf(text).map((line) => {
    const start = at
    at += line.length + 1
    return { at: start, line }
  })
  const whole = lines.slice(0, -1)
  const fit = whole.filter(({ line }) => shape.test(line))
  return picked(fit.length > 0 ? fit : whole, random) ?? { at: 0, line: '' }
}

interface Splice {
  readonly file: string
  readonly text: string
  readonly at: number
  readonly length: number
  readonly fresh: string
}

function spliced({ file, text, at, length, fresh }: Splice): Mutant {
  const changed = text.slice(0, at) + fresh + text.slice(at + length)
  return {
    file,
    text: changed,
    line: linesOf(text.slice(0, at)).length,
    edit: `${JSON.stringify(text.slice(at, at + length))} → ${JSON.stringify(fresh)}`,
    before: linesAround(text, at, length),
    after: linesAround(changed, at, fresh.length),
  }
}

function picked<T>(choices: readonly T[], random: Random): T | undefined {
  return choices[Math.floor(random() * choices.length)]
}
