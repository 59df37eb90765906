import { cliWordsOf } from '../lang/cli-words.ts'
import { fill } from '../lang/fill.ts'
import { formatterOf } from '../lang/format.ts'
import { visible } from '../lang/visible.ts'
import type { Checked } from '../check.ts'
import { repair, type Repaired } from '../fix-files.ts'
import type { Language } from '../model/files.ts'
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
  const { after, before, done } = repair(checked, isWanted, options)
  if (after.size === 0) {
    run.say(words.none)
    return isDry
  }
  const files = counted(after.size, words.files)
  if (isDry) {
    run.result(diffOf({ after, before }, run.paint))
    run.say(fill(counted(done.length, words.dry), { files }))
    return true
  }
  await writeAll(run, after, before)
  for (const one of done) run.say(`  ${lineOf(one, language)}`)
  run.say(`${fill(counted(done.length, words.done), { files })}\n`)
  return false
}

/** What was answered, where and how, on one line. */
function lineOf({ file, line, column, from, to }: Repaired, language: Language): string {
  const words = cliWordsOf(language).fix
  const place = `${visible(file)}:${line}:${column}`
  if (from === undefined || to === undefined) return fill(words.encoding, { place: visible(file) })
  return fill(words.change, { place, from: shown(from), to: shown(to) })
}

function shown(text: string): string {
  const line = visible(text.replaceAll(/\s+/g, ' '))
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
