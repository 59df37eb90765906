import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { Interrupted } from './interrupted.ts'
import type { World } from './world.ts'

/** Questions on a terminal, one after the other. */
export interface Conversation {
  /**
   * The line that answers a question, without the spaces around it.
   * @throws {Interrupted} on Ctrl-C, or when the answers end.
   */
  readonly ask: (question: string) => Promise<string>
  /** Says something between two questions. */
  readonly say: (text: string) => void
  readonly end: () => void
}

/** A conversation, where somebody can read the questions and answer them. */
export function conversationOn({ stdin, stderr }: World): Conversation | undefined {
  if (stdin.isTTY !== true || stderr.isTTY !== true) return undefined
  const output = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      stderr.write(String(chunk))
      done()
    },
  })
  const lines = createInterface({ input: stdin, output, terminal: true, historySize: 0 })
  // Lines may come faster than the questions, when several are pasted at once.
  const waiting: string[] = []
  let answer: ((line: string | undefined) => void) | undefined
  let isOver = false
  const give = (line: string | undefined): void => {
    const waits = answer
    answer = undefined
    waits?.(line)
  }
  const end = (): void => {
    isOver = true
    give(undefined)
  }
  lines.on('line', (line) => (answer === undefined ? void waiting.push(line) : give(line)))
  lines.on('SIGINT', end)
  lines.on('close', end)
  return {
    ask: async (question) => {
      lines.setPrompt(question)
      lines.prompt()
      const line = await new Promise<string | undefined>((resolve) => {
        const next = waiting.shift()
        if (next !== undefined || isOver) resolve(next)
        else answer = resolve
      })
      if (line === undefined) {
        stderr.write('\n')
        throw new Interrupted()
      }
      return line.trim()
    },
    say: (text) => void stderr.write(`${text}\n`),
    end: () => lines.close(),
  }
}
