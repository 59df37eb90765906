import { Interrupted } from './interrupted.ts'
import type { World } from './world.ts'

/**
 * Asks on the terminal for a secret, and shows nothing of what is typed; nothing where nobody can read the question and
 * answer it, or when the answer is ended instead of given.
 * @throws {Interrupted} on Ctrl-C.
 */
export async function askSecret({ stdin, stderr }: World, question: string): Promise<string | undefined> {
  if (stdin.isTTY !== true || stderr.isTTY !== true) return undefined
  // Loaded here, for hardly any run asks.
  const [{ createInterface }, { Writable }] = await Promise.all([
    import('node:readline'),
    import('node:stream'),
  ])
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: unseen, terminal: true, historySize: 0 })
  try {
    return await new Promise((resolve, reject) => {
      lines.once('line', resolve)
      lines.once('close', () => resolve(undefined))
      lines.once('SIGINT', () => reject(new Interrupted()))
      stderr.write(question)
    })
  } finally {
    lines.close()
    stderr.write('\n')
  }
}
