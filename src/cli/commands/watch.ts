import { existsSync } from 'node:fs'
import { auditOf } from '../../pipeline.ts'
import { timeOfDay } from '../clock.ts'
import type { Command, Run } from '../command.ts'
import { refreshEditor } from '../editor.ts'
import { exit } from '../exit.ts'
import { rereading } from '../../read/cache/memory.ts'
import { checkedRepository } from '../repository.ts'
import { UsageError } from '../usage-error.ts'
import type { Round } from '../watching/round.ts'
import { screenOf } from '../watching/screen.ts'
import { whileWatching } from '../watching/watch.ts'

/** Clears the screen and what scrolled off it, and goes to its first line. */
const clear = '\u001B[2J\u001B[3J\u001B[H'

export default {
  name: 'watch',
  options: [{ flags: '--date <date>', key: 'date' }],
  async run(run) {
    let before: Round | undefined
    const draw = async (): Promise<void> => {
      const round = await roundOf(run)
      run.result((run.isTerminal ? clear : '') + screenOf({ round, before, time: timeOfDay(), run }))
      before = round
    }
    const redraw = async (): Promise<void> => {
      try {
        await draw()
      } catch (error) {
        // The files may be wrong for a moment, or gone: the next save may mend it. Without its folder, there is none.
        if (!(error instanceof UsageError) || !existsSync(run.root)) throw error
        run.complain(error.message)
      }
    }
    // A save has the files looked at, all of them; only what changed is read and parsed again.
    await rereading(async () => {
      await checkedRepository(run)
      await run.interruptible((signal) => whileWatching(run.root, redraw, signal), 'silent')
    })
    return exit.fine
  },
} satisfies Command

async function roundOf(run: Run): Promise<Round> {
  const checked = await checkedRepository(run)
  refreshEditor(run, checked)
  const { repository } = checked
  return repository === undefined
    ? { checked }
    : { checked, audit: auditOf(checked, repository, { hasProvenance: false }) }
}
