import { catalogueOf, type Catalogue } from '../../lang/catalogue.ts'
import type { Section } from '../../model/pack.ts'
import { speechOf, type Speech } from '../context.ts'
import type { PublicAudit } from './public-audit.ts'

/** What a page of the public summary works from: nothing here leads back to the audit. */
export interface PublicContext extends Speech {
  readonly audit: PublicAudit
  /** The words of the summary; those of the whole pack are `words`. */
  readonly summary: Catalogue['publicSummary']
}

/** A page of the public summary, or a few that go together; nothing when it has nothing to say. */
export type MakePage = (context: PublicContext) => Section | undefined

export function publicContextOf(audit: PublicAudit): PublicContext {
  return { audit, summary: catalogueOf(audit.language).publicSummary, ...speechOf(audit.language) }
}
