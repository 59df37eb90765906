import { statSync } from 'node:fs'
import path from 'node:path'
import { fill } from '../../lang/fill.ts'
import { verifyingIn } from '../../lang/verifying.ts'
import type { Verification } from '../../model/verification.ts'
import { verifyPack } from '../../verify-pack.ts'
import { textOf, type Command, type Run } from '../command.ts'
import { exit, type Exit } from '../exit.ts'
import { progressOf } from '../progress.ts'
import { UsageError } from '../usage-error.ts'
import { json } from '../verifying/json.ts'
import { report } from '../verifying/report.ts'

export default {
  name: 'verify',
  arguments: ['<pack>'],
  options: [{ flags: '--format <format>', key: 'format', choices: ['pretty', 'json'] }],
  async run(run) {
    const [given = ''] = run.arguments
    const language = run.language ?? 'fr'
    const found = await verified(path.resolve(run.here, given), given, run)
    const isJson = textOf(run.options['format']) === 'json'
    run.result(
      isJson ? json(found, language) : report(found, { language, paint: run.paint, width: run.width }),
    )
    return exitOf(found)
  },
} satisfies Command

async function verified(target: string, given: string, run: Run): Promise<Verification> {
  const words = verifyingIn(run.language ?? 'fr')
  const stats = statSync(target, { throwIfNoEntry: false })
  if (stats === undefined) throw new UsageError(fill(words.notThere, { target: given }))
  const isFile = stats.isFile()
  if (!stats.isDirectory() && !(isFile && (await isZipFile(target))))
    throw new UsageError(fill(words.neither, { target: given }))
  const progress = progressOf(run)
  try {
    return await verifyPack(target, { counter: (total) => progress.counter(words.progress, total) })
  } finally {
    progress.done()
  }
}

async function isZipFile(target: string): Promise<boolean> {
  const { isZip } = await import('../../verify/zip-store.ts')
  return isZip(target)
}

function exitOf({ doubts }: Verification): Exit {
  return doubts.length === 0 ? exit.fine : exit.errors
}
