import { existsSync } from 'node:fs'
import path from 'node:path'
import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { formatterOf } from '../../lang/format.ts'
import { periodWritten } from '../../model/written-period.ts'
import { auditOf } from '../../pipeline.ts'
import { templateFile, templateNamed, templateNames } from '../../template-file.ts'
import { writeNewFiles } from '../new-files.ts'
import { textOf, textsOf, type Run } from '../command.ts'
import { exit, type Exit } from '../exit.ts'
import { reportErrors } from '../report-errors.ts'
import { checkedRepository } from '../repository.ts'
import { UsageError } from '../usage-error.ts'

/**
 * Writes a workbook to fill in; a file that is there already is never replaced.
 * @throws {UsageError} for a template or a period that does not exist
 */
export async function makeTemplate(run: Run, name: string): Promise<Exit> {
  const checked = await checkedRepository(run)
  const { language, repository, date } = checked
  const { importing } = catalogueOf(language)
  const template = templateNamed(name)
  if (template === undefined) {
    throw new UsageError(fill(importing.template.unknown, { found: name, known: templateNames.join(', ') }))
  }
  const periods = textsOf(run.options['period']).map((found) => {
    const period = periodWritten(found)
    if (period === undefined) throw new UsageError(fill(importing.template.badPeriod, { found }))
    return period
  })
  reportErrors(checked, run)
  if (repository === undefined) return exit.errors
  const audit = auditOf(checked, repository, { hasProvenance: false })
  const { bytes, rows } = await templateFile(template, audit, periods)
  const file = path.resolve(run.here, textOf(run.options['out']) ?? fill(importing.template.file, { date }))
  if (existsSync(file)) throw new UsageError(fill(importing.template.exists, { file }))
  writeNewFiles(path.dirname(file), new Map([[path.basename(file), bytes]]))
  run.say(formatterOf(language).counted(rows, importing.template.rows))
  run.result(`${file}\n`)
  return exit.fine
}
