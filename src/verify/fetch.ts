import type { Doubt } from '../model/verification.ts'
import { isPayload, isUnsafe } from './names.ts'

const file = 'fetch.txt'

/** After so many lines that are none, what follows tells nothing more. */
const mostOddLines = 1000

/** The files that a bag leaves to be fetched from elsewhere. They never are here. */
export function readFetch(text: string): {
  readonly paths: ReadonlySet<string>
  readonly doubts: readonly Doubt[]
} {
  const paths = new Set<string>()
  const doubts: Doubt[] = []
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue
    if (doubts.length >= mostOddLines) break
    const [, written = ''] = /^\S+[\t ]+(?:\d+|-)[\t ]+(.+)$/.exec(line) ?? []
    const path = written.replace(/^(?:\.\/)+/, '')
    if (path === '') doubts.push({ code: 'fetch/line', file, args: { line: index + 1 } })
    else if (isUnsafe(path) || !isPayload(path))
      doubts.push({ code: 'fetch/unsafe-path', file, args: { path: written, line: index + 1 } })
    else paths.add(path)
  }
  return { paths, doubts }
}
