import { annex } from './annex.ts'
import { bag } from './bag.ts'
import { cli } from './cli.ts'
import { diagnostics } from './diagnostics.ts'
import { importing } from './importing.ts'
import { init } from './init.ts'
import { locale } from './locale.ts'
import { pack } from './pack.ts'
import { publicSummary } from './public-summary.ts'
import { survey } from './survey.ts'
import { terms } from './terms.ts'
import { workbook } from './workbook.ts'

export const fr = {
  locale,
  annex,
  bag,
  cli,
  diagnostics,
  importing,
  init,
  pack,
  publicSummary,
  survey,
  terms,
  workbook,
}

/** Every word that a user reads, in one language. French is the source: a word missing elsewhere does not compile. */
export type Catalogue = typeof fr
