import { createTwoFilesPatch } from 'diff'
import type { ChalkInstance } from 'chalk'
import type { Edited } from '../../edit-files.ts'

/** What would change in the files, as git shows it. */
export function diffOf({ before, after }: Pick<Edited, 'before' | 'after'>, paint: ChalkInstance): string {
  const decoder = new TextDecoder()
  const patches = [...after].map(([file, bytes]) => {
    const old = before.get(file)
    const patch = createTwoFilesPatch(
      old === undefined ? '/dev/null' : `a/${file}`,
      `b/${file}`,
      decoder.decode(old ?? new Uint8Array()),
      decoder.decode(bytes),
      undefined,
      undefined,
      { context: 2 },
    )
    return patch.replace(/^=+\n/, '')
  })
  return patches
    .join('')
    .split('\n')
    .map((line) => painted(line, paint))
    .join('\n')
}

function painted(line: string, paint: ChalkInstance): string {
  if (/^(?:---|\+\+\+)/.test(line)) return paint.bold(line)
  if (line.startsWith('@@')) return paint.cyan(line)
  if (line.startsWith('+')) return paint.green(line)
  return line.startsWith('-') ? paint.red(line) : line
}
