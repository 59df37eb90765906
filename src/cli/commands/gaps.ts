import { catalogueOf, fill } from '../../lang/catalogue.ts'
import type { Audit } from '../../model/files.ts'
import { auditOf, limitToDomains } from '../../pipeline.ts'
import { textOf, textsOf, type Command } from '../command.ts'
import { exit } from '../exit.ts'
import { views } from '../gaps/index.ts'
import { checkedRepository } from '../repository.ts'
import { reportErrors } from '../report-errors.ts'
import { limitedTo } from '../scope.ts'
import { UsageError } from '../usage-error.ts'

export default {
  name: 'gaps',
  options: [
    { flags: '--format <format>', key: 'format', choices: Object.keys(views) },
    { flags: '--referential <id>', key: 'referential', many: true },
    { flags: '--domain <id>', key: 'domain', many: true },
    { flags: '--date <date>', key: 'date' },
  ],
  run(run) {
    const checked = checkedRepository(run)
    reportErrors(checked, run)
    if (checked.repository === undefined) return exit.errors
    const repository = limitedTo(checked.repository, textsOf(run.options['referential']), checked.language)
    const audit = inDomains(
      auditOf(checked, repository, { hasProvenance: false }),
      textsOf(run.options['domain']),
    )
    const view = views[textOf(run.options['format']) ?? 'table']
    run.result(view?.({ audit, paint: run.paint, width: run.width }) ?? '')
    return audit.draft ? exit.errors : exit.fine
  },
} satisfies Command

function inDomains(audit: Audit, domains: readonly string[]): Audit {
  if (domains.length === 0) return audit
  const known = audit.referentials.flatMap((referential) => referential.domains.map(({ id }) => id))
  const unknown = domains.find((domain) => !known.includes(domain))
  if (unknown !== undefined) {
    const { unknownDomain } = catalogueOf(audit.language).cli.gaps
    throw new UsageError(fill(unknownDomain, { domain: unknown, known: known.join(', ') }))
  }
  return limitToDomains(audit, domains)
}
