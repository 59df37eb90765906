import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { formatterOf } from '../../lang/format.ts'
import { sheetOfReferential } from '../../pipeline.ts'
import { readReferentials, type KnownReferential, type Referentials } from '../../referentials.ts'
import { textOf, type Command, type Run } from '../command.ts'
import { exit, type Exit } from '../exit.ts'
import { listedReferential, listText, sheetText } from '../referentials.ts'
import { reports } from '../reports/index.ts'
import { reportInputOf } from '../report-input.ts'
import { UsageError } from '../usage-error.ts'

export default {
  name: 'referential',
  arguments: ['<action>', '[names...]'],
  firstArgument: ['list', 'show', 'check'],
  options: [{ flags: '--format <format>', key: 'format', choices: ['pretty', 'json'] }],
  run(run) {
    const [action = '', ...names] = run.arguments
    const act = actions[action]
    if (act === undefined) {
      const { unknownAction } = catalogueOf(run.language ?? 'fr').cli.referential
      const known = Object.keys(actions).join(', ')
      throw new UsageError(fill(unknownAction, { found: action, known }))
    }
    return act(run, names)
  },
} satisfies Command

type Action = (run: Run, names: readonly string[]) => Exit

const actions: Readonly<Record<string, Action>> = { list, show, check }

function list(run: Run, names: readonly string[]): Exit {
  const found = read(run, names)
  const referentials = effective(found.referentials)
  run.result(
    isJson(run)
      ? json(referentials.map((known) => listedReferential(known, found.language)))
      : listText(referentials, { language: found.language, paint: run.paint, width: run.width }),
  )
  return exit.fine
}

function show(run: Run, names: readonly string[]): Exit {
  const found = read(run, names)
  const { language } = found
  const referentials = effective(found.referentials)
  if (names.length === 0) {
    const known = referentials.map(({ entry }) => entry.value.id).join(', ')
    throw new UsageError(fill(catalogueOf(language).cli.referential.nameNeeded, { known }))
  }
  const sheets = referentials.map(({ entry }) => sheetOfReferential(entry, language))
  run.result(
    isJson(run)
      ? json(sheets)
      : sheets.map((sheet) => sheetText(sheet, { language, paint: run.paint, width: run.width })).join('\n'),
  )
  return found.diagnostics.some(({ severity }) => severity === 'error') ? exit.errors : exit.fine
}

/** The mistakes of referentials, and a reminder of what is still to be completed. */
function check(run: Run, names: readonly string[]): Exit {
  const found = read(run, names)
  const { language, diagnostics, silenced, files } = found
  const words = catalogueOf(language).cli.referential
  const { counted } = formatterOf(language)
  if (files.length === 0) throw new UsageError(words.none)
  const report = reports[textOf(run.options['format']) ?? 'pretty']
  const input = reportInputOf(found, run, { diagnostics, silenced, files })
  run.result(report?.(input) ?? '')
  const checked = found.referentials.filter(({ entry }) => files.includes(entry.file))
  for (const { entry } of checked) {
    const { id, domains } = entry.value
    const ids = domains
      .flatMap(({ requirements }) => requirements)
      .filter(({ placeholder }) => placeholder === true)
      .map((requirement) => requirement.id)
    if (ids.length > 0) run.say(fill(counted(ids.length, words.toComplete), { id, ids: ids.join(', ') }))
  }
  if (checked.length > 0) run.say(counted(checked.length, words.fine))
  return input.exit
}

function read(run: Run, names: readonly string[]): Referentials {
  const found = readReferentials(run.root, { names, today: run.today, language: run.language })
  const [unknown] = found.unknown
  if (unknown === undefined) return found
  const all = readReferentials(run.root, { names: [], today: run.today, language: run.language })
  const known = effective(all.referentials).map(({ entry }) => entry.value.id)
  const { unknownName } = catalogueOf(found.language).cli.referential
  throw new UsageError(fill(unknownName, { found: unknown, known: known.join(', ') }))
}

/** A local referential stands in the place of a shipped one of its id. */
function effective(referentials: readonly KnownReferential[]): readonly KnownReferential[] {
  return referentials.filter(
    (known) =>
      !known.isShipped ||
      referentials.every((other) => other.isShipped || other.entry.value.id !== known.entry.value.id),
  )
}

function isJson(run: Run): boolean {
  return textOf(run.options['format']) === 'json'
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
