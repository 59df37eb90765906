import path from 'node:path'
import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { formatterOf } from '../../lang/format.ts'
import type { Grade } from '../../model/assessment.ts'
import type { Audit } from '../../model/files.ts'
import type { FileFact } from '../../model/source.ts'
import { loadRenderers, packFiles, packName, type Signing } from '../../pack-files.ts'
import type { Checked } from '../../check.ts'
import { auditOf, hashAll, historyOf, type Baseline } from '../../pipeline.ts'
import { algorithms } from '../../write/bag.ts'
import { writeFolder } from '../../write/folder.ts'
import { embedLimitOf } from '../embed-limit.ts'
import { inTemporaryFolder } from '../../write/temporary.ts'
import { baselineOf, besideBaseline, reportBaseline } from '../baseline.ts'
import { textOf, textsOf, type Command, type Run } from '../command.ts'
import { exit, type Exit } from '../exit.ts'
import { Interrupted } from '../interrupted.ts'
import { progressOf, type Progress } from '../progress.ts'
import { reportErrors } from '../report-errors.ts'
import { checkedRepository } from '../repository.ts'
import { limitedTo } from '../scope.ts'
import { signingOf } from '../signing.ts'
import { toKnow } from '../to-know.ts'

/** The grades that stop a run, the gravest first; each takes in those before it. */
const failing: readonly Grade[] = ['major', 'minor', 'weakness', 'improvement']

export default {
  name: 'audit',
  options: [
    { flags: '--out <dir>', key: 'out' },
    { flags: '--date <date>', key: 'date' },
    { flags: '--no-cache', key: 'cache' },
    { flags: '--referential <id>', key: 'referential', many: true },
    { flags: '--fail-on <grade>', key: 'failOn', choices: failing },
    { flags: '--baseline <file>', key: 'baseline' },
    { flags: '--embed-limit <MB>', key: 'embedLimit' },
    { flags: '--annex', key: 'annex' },
    { flags: '--sign <file>', key: 'sign' },
    { flags: '--zip', key: 'zip' },
    { flags: '--hash <algorithm>', key: 'hash', choices: algorithms },
    { flags: '--public', key: 'public' },
    { flags: '--draft', key: 'draft' },
    { flags: '--force', key: 'force' },
  ],
  async run(run) {
    const accepted = baselineOf(run)
    const embedLimit = embedLimitOf(run)
    // At the first moment of waiting, which is for the texts of pieces, if there are any to be read.
    // A failure is told of when they are needed.
    setImmediate(() => void loadRenderers().catch(() => undefined))
    const checked = await checkedRepository(run)
    const words = catalogueOf(checked.language).cli.audit
    reportErrors(checked, run)
    const hasErrors = checked.diagnostics.some(({ severity }) => severity === 'error')
    if (checked.repository === undefined || (hasErrors && run.options['draft'] !== true)) {
      run.complain(words.refused)
      return exit.errors
    }
    const repository = limitedTo(checked.repository, textsOf(run.options['referential']), checked.language)
    const signing = await signingOf(run, checked.language)
    const audit = await writePack({ ...checked, repository }, run, { accepted, embedLimit, signing })
    const hasShrunk = reportBaseline(audit, run)
    if (hasErrors) return exit.errors
    const code = exitOf(audit, textOf(run.options['failOn']), run)
    return hasShrunk ? code : exit.gaps
  },
} satisfies Command

type Usable = Checked & { readonly repository: NonNullable<Checked['repository']> }

/** Makes the pack and says where it is. */
async function writePack(checked: Usable, run: Run, wishes: Wishes): Promise<Audit> {
  const progress = progressOf(run)
  try {
    const { audit, target } = await run.interruptible((signal) =>
      withAnnexFolder(run, (folder) => makeAndWrite({ checked, run, progress, signal, folder, ...wishes })),
    )
    progress.done()
    run.say(summary(audit))
    for (const line of toKnow(audit)) run.say(line)
    const remedy = remedyOf(audit)
    if (remedy !== undefined) run.say(remedy)
    run.say(catalogueOf(checked.language).cli.audit.written)
    run.result(`${target}\n`)
    return audit
  } catch (error) {
    progress.done()
    throw error
  }
}

/** What the pack should be. */
interface Wishes {
  readonly accepted: Baseline | undefined
  /** In bytes. */
  readonly embedLimit: number
  readonly signing: Signing | undefined
}

interface Work extends Wishes {
  readonly checked: Usable
  readonly run: Run
  readonly progress: Progress
  readonly signal: AbortSignal
  /** Where the annex waits for its pack, when one is asked for. */
  readonly folder: string | undefined
}

function withAnnexFolder<T>({ options }: Run, work: (folder: string | undefined) => Promise<T>): Promise<T> {
  return options['annex'] === true ? inTemporaryFolder(work) : work(undefined)
}

/** The SHA-512 of files by their SHA-256, as far as both are known. */
function strongIn(facts: ReadonlyMap<string, FileFact>): ReadonlyMap<string, string> {
  return new Map(
    [...facts.values()].flatMap(({ sha256, sha512 }) =>
      sha256 === undefined || sha512 === undefined ? [] : [[sha256, sha512] as const],
    ),
  )
}

async function makeAndWrite({
  checked,
  run,
  progress,
  signal,
  accepted,
  embedLimit,
  folder,
  signing,
}: Work): Promise<{ readonly audit: Audit; readonly target: string }> {
  const { steps } = catalogueOf(checked.language).cli.audit
  const pieces = [...checked.repository.facts.values()].filter(({ kind }) => kind === 'file').length
  const onFile = progress.counter(steps.hash, pieces)
  const hash = algorithms.find((algorithm) => algorithm === run.options['hash']) ?? 'sha256'
  const isStrong = hash === 'sha512'
  const facts = await hashAll(checked.root, checked.repository.facts, { onFile, signal, isStrong })
  if (signal.aborted) throw new Interrupted()
  const history = await historyOf(checked, checked.repository)
  const audit = besideBaseline(
    auditOf(checked, { ...checked.repository, facts }, { hasProvenance: true, history, embedLimit }),
    accepted,
  )
  const counter = (total: number) => progress.counter(steps.annex, total)
  const files = await packFiles(
    audit,
    {
      ...checked,
      signing,
      hasPublicSummary: run.options['public'] === true,
      hash,
      strong: strongIn(facts),
    },
    (step) => progress.step(nameOf(step, steps)),
    folder === undefined ? { signal } : { signal, annex: { folder, signal, counter } },
  )
  const out = textOf(run.options['out'])
  const folderOfPack = out === undefined ? run.root : path.resolve(run.here, out)
  const onWritten = progress.counter(steps.write, files.length)
  const isForced = run.options['force'] === true
  const options = { signal, onFile: onWritten, isForced }
  const target = path.join(folderOfPack, packName(audit))
  if (run.options['zip'] !== true) {
    await writeFolder(target, files, options)
    return { audit, target }
  }
  const { writeZip } = await import('../../write/zip/write-zip.ts')
  await writeZip(`${target}.zip`, files, { ...options, date: audit.date })
  return { audit, target: `${target}.zip` }
}

function nameOf(step: string, steps: Readonly<Record<string, string>>): string {
  return steps[step] ?? step
}

function summary(audit: Audit): string {
  const { kept, applicable, gaps, pieces } = catalogueOf(audit.language).cli.audit.summary
  const { counted } = formatterOf(audit.language)
  const sum = (of: 'kept' | 'applicable'): number =>
    audit.referentials.reduce((total, { score }) => total + score[of], 0)
  return [
    fill(counted(sum('kept'), kept), { applicable: counted(sum('applicable'), applicable) }),
    counted(audit.gaps.length, gaps),
    counted(audit.evidence.length, pieces),
  ].join(', ')
}

/** What to do when git could tell more; nothing when it told all, or has nothing to tell. */
function remedyOf({ language, provenance: { history } }: Audit): string | undefined {
  const { remedies } = catalogueOf(language).pack.history
  const extent = history?.extent
  return extent === 'shallow' || extent === 'missingObjects' || extent === 'notTrusted'
    ? remedies[extent]
    : undefined
}

function exitOf(audit: Audit, threshold: string | undefined, run: Run): Exit {
  const grave = failing.slice(0, failing.findIndex((grade) => grade === threshold) + 1)
  const accepted = new Set(audit.baseline?.accepted)
  const gaps = audit.gaps.filter(({ id, grade }) => grave.includes(grade) && !accepted.has(id))
  if (gaps.length === 0) return exit.fine
  const { cli, terms } = catalogueOf(audit.language)
  const grade = grave.at(-1) ?? 'major'
  const sentence = formatterOf(audit.language).counted(gaps.length, cli.audit.failOn)
  run.say(fill(sentence, { grade: terms.grade[grade] }))
  return exit.gaps
}
