import path from 'node:path'
import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { describeRefusal } from '../../lang/describe-refusal.ts'
import { formatterOf } from '../../lang/format.ts'
import { importWorkbook, readGivenWorkbook, type Import, type ImportOutcome } from '../../import-file.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Language } from '../../model/files.ts'
import { recover } from '../../write/journal.ts'
import { textOf, type Command, type Run } from '../command.ts'
import { exit, type Exit } from '../exit.ts'
import { wrapped } from '../gaps/text.ts'
import { cellErrorText } from '../importing/cell-errors.ts'
import { finish, write } from '../importing/finish.ts'
import { refuseSurveyOptions, surveyOptions } from '../importing/survey-request.ts'
import { takeSurvey } from '../importing/survey.ts'
import { makeTemplate } from '../importing/template.ts'
import { changesText, conflictText, noticeText, problemsText, problemText } from '../importing/words.ts'
import { reportErrors } from '../report-errors.ts'
import { checkedRepository } from '../repository.ts'
import { UsageError } from '../usage-error.ts'

export default {
  name: 'import',
  arguments: ['[workbook]'],
  options: [
    { flags: '--dry-run', key: 'dryRun' },
    { flags: '--template <name>', key: 'template' },
    { flags: '--period <period>', key: 'period', many: true },
    { flags: '--out <file>', key: 'outFile' },
    { flags: '--survey <answers>', key: 'survey' },
    ...surveyOptions,
    { flags: '--date <date>', key: 'date' },
    { flags: '--format <format>', key: 'format', choices: ['pretty', 'json'] },
  ],
  async run(run) {
    const survey = textOf(run.options['survey'])
    if (survey !== undefined) return takeSurvey(run, survey)
    refuseSurveyOptions(run, run.language ?? 'fr')
    const template = textOf(run.options['template'])
    return template === undefined ? takeOver(run) : makeTemplate(run, template)
  },
} satisfies Command

async function takeOver(run: Run): Promise<Exit> {
  if (run.options['dryRun'] !== true && (await recover(run.root)))
    run.say(catalogueOf(run.language ?? 'fr').cli.recovered)
  const checked = await checkedRepository(run)
  const { language, repository } = checked
  const { importing } = catalogueOf(language)
  const [given] = run.arguments
  if (given === undefined) throw new UsageError(importing.needsWorkbook)
  reportErrors(checked, run)
  if (repository === undefined) {
    run.complain(importing.brokenRepository)
    return exit.errors
  }
  const bytes = readGivenWorkbook(path.resolve(run.here, given))
  const outcome = importWorkbook(bytes, { ...checked, repository }, { today: run.today, language })
  if (!('plan' in outcome)) return refuse(run, given, outcome, language)
  return isJson(run) ? tellJson(run, outcome, language) : tell(run, outcome, language)
}

function isJson(run: Run): boolean {
  return textOf(run.options['format']) === 'json'
}

type Refused = Exclude<ImportOutcome, Import>

function refuse(run: Run, file: string, refused: Refused, language: Language): Exit {
  const { importing } = catalogueOf(language)
  if (path.basename(file).startsWith('~$')) {
    run.complain(fill(importing.lockFile, { file }))
    return exit.errors
  }
  const text =
    'unknown' in refused
      ? fill(importing.books[refused.unknown], { file })
      : fill(importing.refused, { file, reason: describeRefusal(refused.refused, language) })
  run.complain(text)
  const isOther =
    'unknown' in refused ? refused.unknown === 'foreign' : refused.refused.args['format'] === 'text'
  if (isOther) run.complain(fill(importing.maybeSurvey, { file }))
  return exit.errors
}

async function tell(run: Run, outcome: Import, language: Language): Promise<Exit> {
  const { plan, locate } = outcome
  const { importing } = catalogueOf(language)
  const { counted } = formatterOf(language)
  const width = Math.min(run.width, widest)
  const notes = plan.notices.map((notice) => wrapped(noticeText(notice, language), width).join('\n'))
  if (plan.problems.length > 0) {
    run.complain(counted(plan.problems.length, importing.problemsFound))
    for (const line of problemsText(plan.problems, language)) run.complain(line)
  }
  if (plan.conflicts.length > 0) {
    run.complain(counted(plan.conflicts.length, importing.conflicts))
    for (const conflict of plan.conflicts) run.complain(`  ${conflictText(conflict, language)}`)
  }
  if (plan.problems.length + plan.conflicts.length > 0) {
    for (const note of notes) run.say(note)
    run.complain(importing.none)
    return exit.errors
  }
  if (plan.already > 0) run.say(counted(plan.already, importing.already))
  if (plan.changes.length === 0) {
    for (const note of notes) run.say(note)
    run.say(notes.length > 0 ? importing.unchangedElse : importing.unchanged)
    return exit.fine
  }
  const text = changesText(plan.changes, language, width)
  const errorText = (error: Diagnostic) => cellErrorText(error, { plan, locate, language, width })
  return finish(
    run,
    outcome,
    { count: plan.changes.length, text, words: importing, notes, errorText },
    language,
  )
}

/** Longer lines are hard to read on any terminal. */
const widest = 100

/** The same for a program: what changes, what stands in the way, and whether it was written. */
async function tellJson(run: Run, outcome: Import, language: Language): Promise<Exit> {
  const { plan, after, errors, stuck } = outcome
  const { changes, conflicts, problems, notices, already } = plan
  const isClean = problems.length + conflicts.length + errors.length + stuck.length === 0
  const isWritten = isClean && (await write(run, outcome))
  const files = [...after.keys()]
  const said = {
    written: isWritten,
    changes,
    conflicts,
    problems: problems.map((problem) => ({ ...problem, message: problemText(problem, language) })),
    notices,
    already,
    files,
    errors,
    stuck,
  }
  run.result(`${JSON.stringify(said, undefined, 2)}\n`)
  return isClean ? exit.fine : exit.errors
}
