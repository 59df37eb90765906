import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { formatterOf } from '../../lang/format.ts'
import type { Plural } from '../../lang/writing.ts'
import type { Edited } from '../../edit-files.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Language } from '../../model/files.ts'
import type { Run } from '../command.ts'
import { diffOf } from '../diff.ts'
import { exit, type Exit } from '../exit.ts'
import { reportInputOf } from '../report-input.ts'
import pretty from '../reports/pretty.ts'
import { writeAll } from '../write-all.ts'

/** How many things change, and the lines that tell of each. */
export interface Told {
  readonly count: number
  readonly text: string
  /** How those things are called, once they are written or would be. */
  readonly words: { readonly written: Plural; readonly dry: Plural }
  /** What is said before those words. */
  readonly notes?: readonly string[]
  /** Tells an error by what was read rather than by the file that would have it; nothing when it comes from nothing there. */
  readonly errorText?: (error: Diagnostic) => string | undefined
}

/** Writes what was planned, shows it with `--dry-run`, or says why it cannot be. */
export async function finish(run: Run, edited: Edited, told: Told, language: Language): Promise<Exit> {
  const { count, text, words, notes = [] } = told
  const { importing } = catalogueOf(language)
  const { counted } = formatterOf(language)
  if (tellObstacles(run, edited, told, language)) {
    run.complain(importing.none)
    return exit.errors
  }
  const files = counted(edited.after.size, importing.files)
  if (!(await write(run, edited))) {
    run.result(diffOf(edited, run.paint))
    for (const line of [text.trimEnd(), ...notes]) run.say(line)
    run.say(fill(counted(count, words.dry), { files }))
    return exit.fine
  }
  run.result(text)
  for (const note of notes) run.say(note)
  run.say(fill(counted(count, words.written), { files }))
  return exit.fine
}

/** Writes the files that change, unless they are only to be shown; says whether it did. */
export async function write(run: Run, { after, before }: Edited): Promise<boolean> {
  if (run.options['dryRun'] === true || after.size === 0) return false
  await writeAll(run, after, before)
  return true
}

/** Says which files cannot take a change, and which errors would come of it. */
function tellObstacles(
  run: Run,
  { stuck, errors, textOf }: Edited,
  { errorText }: Told,
  language: Language,
): boolean {
  const { importing } = catalogueOf(language)
  for (const { file, problem } of stuck) {
    const words = problem.code === 'shared' ? importing.uneditable.shared : importing.uneditable.other
    run.complain(fill(words, { file, path: 'path' in problem ? problem.path.join('.') : file }))
  }
  const texts = errors.map((error) => ({ error, text: errorText?.(error) }))
  const own = texts.flatMap(({ text }) => text ?? [])
  if (own.length > 0) run.complain([importing.cellErrors, ...own].join('\n'))
  const others = texts.flatMap(({ error, text }) => (text === undefined ? [error] : []))
  if (others.length > 0) {
    const files = [...new Set(others.map(({ file }) => file))]
    run.complain(importing.errors)
    const input = reportInputOf({ language, textOf }, run, { diagnostics: others, files })
    run.complain(pretty({ ...input, paint: run.paintAside }))
  }
  return stuck.length > 0 || errors.length > 0
}
