import { createTwoFilesPatch } from 'diff'
import type { ChalkInstance } from 'chalk'
import { visible, visibleLine } from '../lang/visible.ts'
import type { Edited } from '../edit-files.ts'

/** What would change in the files, as git shows it; control characters but tabs and the ends of lines by their pictures. */
export function diffOf({ before, after }: Pick<Edited, 'before' | 'after'>, paint: ChalkInstance): string {
  const decoder = new TextDecoder()
  const patches = [...after].map(([file, bytes]) => {
    const old = before.get(file)
    const [from, to] = [decoder.decode(old ?? new Uint8Array()), decoder.decode(bytes)]
    const hasOtherEnds = old !== undefined && windowsEndsIn(from) !== windowsEndsIn(to)
    const patch = createTwoFilesPatch(
      old === undefined ? '/dev/null' : `a/${visible(file)}`,
      `b/${visible(file)}`,
      hasOtherEnds ? withShownEnds(from) : from,
      hasOtherEnds ? withShownEnds(to) : to,
      undefined,
      undefined,
      { context: 2 },
    )
    return withPlainName(patch.replace(/^=+\n/, ''), visible(file))
  })
  return patches
    .join('')
    .split('\n')
    .map((line) => painted(harmless(line), paint))
    .join('\n')
}

/** The name of a file with its accents, which the library writes by numbers; git reads it as well. */
function withPlainName(patch: string, file: string): string {
  if (/["\\]/.test(file)) return patch
  const [from = '', to = '', ...rest] = patch.split('\n')
  const named = [
    from.startsWith('--- "') ? `--- a/${file}` : from,
    to.startsWith('+++ "') ? `+++ b/${file}` : to,
  ]
  return [...named, ...rest].join('\n')
}

function windowsEndsIn(text: string): number {
  return text.match(/\r\n/g)?.length ?? 0
}

/** Carriage returns by their picture: where they are what changes, they have to be seen. */
function withShownEnds(text: string): string {
  return text.replaceAll('\r\n', '␍\n')
}

function harmless(line: string): string {
  const end = line.endsWith('\r') ? '\r' : ''
  const text = line.slice(0, line.length - end.length)
  return visibleLine(text.split('\t').map(visible).join('\t')) + end
}

function painted(line: string, paint: ChalkInstance): string {
  if (/^(?:---|\+\+\+)/.test(line)) return paint.bold(line)
  if (line.startsWith('@@')) return paint.cyan(line)
  if (line.startsWith('+')) return paint.green(line)
  return line.startsWith('-') ? paint.red(line) : line
}
