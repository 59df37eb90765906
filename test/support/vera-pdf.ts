import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import path from 'node:path'

/** A program that answers a line with several. */
interface Conversation {
  readonly ask: (line: string) => Promise<readonly string[]>
}

/** What archives and readers of every kind demand of our PDFs. */
export const profiles = ['3a', 'ua1'] as const

/** Kept for all files of tests that this process runs: Java is slow to start, and slower until it has compiled its work. */
let running: Conversation | undefined

/**
 * What veraPDF says of files, under each of the profiles above: `PASS profile file`, or `FAIL profile file` and why.
 * When it ends before it has
 * judged a file, it says why instead.
 */
export async function veraPdfSays(
  judge: readonly [command: string, ...args: string[]],
  files: readonly string[],
): Promise<readonly string[]> {
  running ??= start([...judge, profiles.join(',')])
  const said: string[] = []
  for (const file of files) said.push(...(await running.ask(path.resolve(file))))
  return said
}

function start([command = '', ...args]: readonly string[]): Conversation {
  const program = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  const lines: AsyncIterator<string> = createInterface({ input: program.stdout })[Symbol.asyncIterator]()
  let troubles = ''
  program.stderr.on('data', (part: Buffer) => (troubles = `${troubles}${part.toString()}`.slice(-4000)))
  // It ends when this process does, and does not keep it from ending.
  program.stdin.on('error', () => undefined)
  program.on('error', (error) => (troubles += error.message))
  program.unref()
  let last: Promise<unknown> = Promise.resolve()
  const answer = async (line: string): Promise<readonly string[]> => {
    program.stdin.write(`${line}\n`)
    const said: string[] = []
    for (;;) {
      const next = await lines.next()
      if (next.done === true) return [...said, troubles]
      if (next.value === '') return said
      said.push(next.value)
    }
  }
  return {
    ask: (line) => {
      const found = last.then(() => answer(line))
      last = found
      return found
    },
  }
}
