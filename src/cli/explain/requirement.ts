import { existsSync } from 'node:fs'
import path from 'node:path'
import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { auditOf, explainRequirement, sheetOfReferential } from '../../pipeline.ts'
import { readReferentials } from '../../referentials.ts'
import { textOf, type Run } from '../command.ts'
import { explanation } from '../gaps/explanation.ts'
import { sheetText } from '../referentials.ts'
import { reportErrors } from '../report-errors.ts'
import { checkedRepository } from '../repository.ts'
import { namedLike } from '../requirement-name.ts'
import { requirementIn, requirementsMeant } from '../requirement.ts'
import { UsageError } from '../usage-error.ts'

/**
 * The whole reasoning on a requirement that is in force here, or else what a known referential says of it; nothing when
 * no requirement bears that name.
 */
export async function explainedRequirement(run: Run, asked: string): Promise<string | undefined> {
  return (await reasoning(run, asked)) ?? reading(run, asked)
}

async function reasoning(run: Run, asked: string): Promise<string | undefined> {
  if (!existsSync(path.join(run.root, 'coopqual.yaml'))) return undefined
  const checked = await checkedRepository(run)
  if (checked.repository === undefined) return undefined
  const audit = auditOf(checked, checked.repository, { hasProvenance: false })
  if (requirementsMeant(audit, asked).length === 0) return undefined
  reportErrors(checked, run)
  const ref = requirementIn(audit, asked)
  return isJson(run)
    ? `${JSON.stringify(explainRequirement(audit, ref), undefined, 2)}\n`
    : explanation({ audit, paint: run.paint, width: run.width }, ref)
}

/** What the referentials say, in force or not: each requirement of that name, as `referential show` shows it. */
function reading(run: Run, asked: string): string | undefined {
  const { referentials, language } = readReferentials(run.root, {
    names: [],
    today: run.today,
    language: run.language,
  })
  const sheets = referentials.flatMap(({ entry }) => {
    const sheet = sheetOfReferential(entry, language)
    const domains = sheet.domains
      .map((domain) => ({
        ...domain,
        requirements: namedLike(asked, domain.requirements, ({ id }) => [id, `${sheet.id}/${id}`]),
      }))
      .filter(({ requirements }) => requirements.length > 0)
    return domains.length === 0 ? [] : [{ ...sheet, domains }]
  })
  if (sheets.length === 0) return undefined
  const { notInForce } = catalogueOf(language).cli.explain
  run.say(fill(notInForce, { found: asked }))
  if (isJson(run)) return `${JSON.stringify(sheets, undefined, 2)}\n`
  return sheets.map((sheet) => sheetText(sheet, { language, paint: run.paint, width: run.width })).join('\n')
}

function isJson(run: Run): boolean {
  const format = textOf(run.options['format'])
  if (format === 'markdown') {
    throw new UsageError(catalogueOf(run.language ?? 'fr').cli.explain.requirementFormats)
  }
  return format === 'json'
}
