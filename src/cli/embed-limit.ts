import { catalogueOf, fill } from '../lang/catalogue.ts'
import { textOf, type Run } from './command.ts'
import { UsageError } from './usage-error.ts'

/** In megabytes: what most mailboxes and viewers still bear. */
const usual = 50
const megabyte = 1_000_000
/** In megabytes: beyond, a PDF is held by few viewers, and by no memory of ours. */
const most = 1000

/**
 * The size, in bytes, of the pieces that the PDF may carry.
 * @throws {UsageError} when `--embed-limit` is no number of megabytes.
 */
export function embedLimitOf(run: Run): number {
  const found = textOf(run.options['embedLimit'])
  if (found === undefined) return usual * megabyte
  const megabytes = /^\d+(?:[.,]\d+)?$/.test(found) ? Number(found.replace(',', '.')) : Number.NaN
  if (megabytes <= most) return Math.round(megabytes * megabyte)
  throw new UsageError(fill(catalogueOf(run.language ?? 'fr').cli.usageErrors.embedLimit, { found, most }))
}
