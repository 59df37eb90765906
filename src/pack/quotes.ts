import type { Inline } from '../model/document.ts'

/** Quotation marks inside quotation marks, by the outer pair. */
const inner: Readonly<Record<string, readonly [open: string, close: string]>> = {
  '«': ['“', '”'],
  '“': ['‘', '’'],
}

interface Reading {
  /** The outermost mark that is open; empty outside of any. */
  readonly outer: string
  readonly depth: number
  readonly text: string
}

/** Running text whose quotations inside quotations have the inner marks: titles may bring marks of their own. */
export function withInnerQuotes(runs: readonly Inline[]): readonly Inline[] {
  const texts = runs.map((run) => (typeof run === 'string' ? run : run.text))
  if ((texts.join('').match(/[«“]/g) ?? []).length < 2) return runs
  let state: Reading = { outer: '', depth: 0, text: '' }
  return runs.map((run) => {
    state = read({ ...state, text: '' }, typeof run === 'string' ? run : run.text)
    return typeof run === 'string' ? state.text : { ...run, text: state.text }
  })
}

/** The same for a text without looks. */
export function quotedWithin(text: string): string {
  return withInnerQuotes([text])
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('')
}

/** Marks with the spaces that belong to them: inner marks have none. */
const marks = /([«“][\u{A0}\u{202F} ]?|[\u{A0}\u{202F} ]?[»”])/u

function read(start: Reading, text: string): Reading {
  let state = start
  for (const part of text.split(marks)) {
    if (/^[«“]/.test(part)) state = opened(state, part)
    else if (/[»”]$/.test(part)) state = closed(state, part)
    else state = { ...state, text: state.text + part }
  }
  return state
}

function opened({ outer, depth, text }: Reading, part: string): Reading {
  const mark = depth === 0 ? part : (inner[outer]?.[0] ?? part) + (part.startsWith('“') ? part.slice(1) : '')
  return { outer: depth === 0 ? part.slice(0, 1) : outer, depth: depth + 1, text: text + mark }
}

function closed({ outer, depth, text }: Reading, part: string): Reading {
  const isInner = depth > 1
  const mark = isInner ? (part.endsWith('”') ? part.slice(0, -1) : '') + (inner[outer]?.[1] ?? part) : part
  return { outer: depth > 1 ? outer : '', depth: Math.max(0, depth - 1), text: text + mark }
}
