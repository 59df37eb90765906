import { statSync } from 'node:fs'
import path from 'node:path'
import { fill } from '../../lang/fill.ts'
import { verifyingIn } from '../../lang/verifying.ts'
import type { Verification } from '../../model/verification.ts'
import { kindAt, verifyPack } from '../../verify-pack.ts'
import { textOf, type Command, type Run } from '../command.ts'
import { exit } from '../exit.ts'
import { Interrupted } from '../interrupted.ts'
import { progressOf } from '../progress.ts'
import { UsageError } from '../usage-error.ts'
import { json } from '../verifying/json.ts'
import { report } from '../verifying/report.ts'

export default {
  name: 'verify',
  arguments: ['<pack>'],
  options: [
    { flags: '--format <format>', key: 'format', choices: ['pretty', 'json'] },
    { flags: '--against <repository>', key: 'against' },
  ],
  async run(run) {
    const language = run.language ?? 'fr'
    const found = await verified(run)
    const { paint, width, today } = run
    run.result(
      textOf(run.options['format']) === 'json'
        ? json(found, language)
        : report(found, { language, paint, width, today }),
    )
    return found.doubts.length === 0 ? exit.fine : exit.errors
  },
} satisfies Command

async function verified(run: Run): Promise<Verification> {
  const words = verifyingIn(run.language ?? 'fr')
  const [given = ''] = run.arguments
  const target = path.resolve(run.here, given)
  if ((await kindAt(target)) === 'neither') throw new UsageError(fill(words.neither, { target: given }))
  const against = repositoryOf(run)
  const progress = progressOf(run)
  const counter = (total: number): (() => void) => progress.counter(words.steps.read, total)
  try {
    const found = await verifyPack(target, {
      counter,
      ...(against !== undefined && { against, onRebuild: () => progress.step(words.steps.rebuild) }),
      interruptible: (work) => run.interruptible((signal) => unlessInterrupted(work(signal), signal)),
    })
    const isCompared = against === undefined || found.kind === 'pack' || found.doubts.length > 0
    if (isCompared) return found
    throw new UsageError(fill(words.notPack, { target: given }))
  } finally {
    progress.done()
  }
}

/** What is told to stop ends in whatever way it can: what is said is that the user stopped it. */
async function unlessInterrupted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw signal.aborted ? new Interrupted() : error
  }
}

function repositoryOf(run: Run): string | undefined {
  const given = textOf(run.options['against'])
  if (given === undefined) return undefined
  const folder = path.resolve(run.here, given)
  if (statSync(folder).isDirectory()) return folder
  throw new UsageError(fill(verifyingIn(run.language ?? 'fr').notFolder, { target: given }))
}
