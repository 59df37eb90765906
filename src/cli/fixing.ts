import { cliWordsOf } from '../lang/cli-words.ts'
import { fill } from '../lang/fill.ts'
import { formatterOf } from '../lang/format.ts'
import { visible, visiblePath } from '../lang/visible.ts'
import type { Checked } from '../check.ts'
import { repair, type Repair, type Repaired } from '../fix-files.ts'
import type { Language } from '../model/files.ts'
import { WriteError } from '../write/failure.ts'
import { checkPaths } from '../write/paths.ts'
import { textOf, type Run } from './command.ts'
import { diffOf } from './diff.ts'
import { writeAll } from './write-all.ts'

/**
 * Writes every safe answer into the files, or shows what would change with `--dry-run`; says which.
 * @throws {WriteError} when the files cannot be replaced: all of them are then as they were
 */
export async function fix(run: Run, checked: Checked, isWanted: (file: string) => boolean): Promise<boolean> {
  const { language } = checked
  const words = cliWordsOf(language).fix
  const { counted } = formatterOf(language)
  const isDry = run.options['dryRun'] === true
  const options = { today: run.today, date: textOf(run.options['date']), language: run.language }
  const { after, before, done, skipped } = writable(repair(checked, isWanted, options))
  for (const file of skipped) run.complain(fill(words.skipped, { file: visible(file) }))
  if (after.size === 0) {
    run.say(words.none)
    return isDry
  }
  const files = counted(after.size, words.files)
  if (isDry) {
    run.result(diffOf({ after, before }, run.paint))
    run.say(`\n${fill(counted(done.length, words.dry), { files })}`)
    return true
  }
  await writeAll(run, after, before)
  for (const one of done) run.say(`  ${lineOf(one, language)}`)
  run.say(`${fill(counted(done.length, words.done), { files })}\n`)
  return false
}

/** A repair without the files whose names cannot be written on every machine: they do not keep the others from being mended. */
function writable({ after, before, done }: Repair): Repair & { readonly skipped: readonly string[] } {
  const skipped = unwritableAmong([...after.keys()])
  const isKept = (file: string): boolean => !skipped.includes(file)
  const kept = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> =>
    new Map([...files].filter(([file]) => isKept(file)))
  return { after: kept(after), before: kept(before), done: done.filter(({ file }) => isKept(file)), skipped }
}

function unwritableAmong(files: readonly string[]): readonly string[] {
  try {
    checkPaths(files)
    return []
  } catch (error) {
    if (!(error instanceof WriteError) || !files.includes(error.path)) throw error
    const culprit = error.path
    return [culprit, ...unwritableAmong(files.filter((file) => file !== culprit))]
  }
}

/** What was answered, where and how, on one line. */
function lineOf({ file, line, column, code, from, to }: Repaired, language: Language): string {
  const words = cliWordsOf(language).fix
  const place = `${visiblePath(file)}:${line}:${column}`
  if (from === undefined || to === undefined) {
    return fill(wholes[code] === undefined ? words.encoding : words[wholes[code]], {
      place: visiblePath(file),
    })
  }
  return fill(words.change, { place, from: shown(from), to: shown(to) })
}

/** What is said of a file that changes all over. */
const wholes: Readonly<Record<string, 'lineEnds' | 'tabs'>> = {
  'file/mixed-line-ends': 'lineEnds',
  'yaml/tab': 'tabs',
}

function shown(text: string): string {
  const line = visible(text.replaceAll(/\s+/g, ' '))
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
