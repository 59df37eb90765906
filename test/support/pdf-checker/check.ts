import type { Pack } from '../../../src/model/pack.ts'
import { readPdf } from '../pdf-reader.ts'
import type { Reading } from '../pdf-reader.ts'
import { checkAnnotations } from './annotations.ts'
import { checkAttachments } from './attachments.ts'
import { checkFile } from './file.ts'
import { readSyntax } from './file-syntax.ts'
import { checkFontEntries } from './font-entries.ts'
import { checkFonts } from './fonts.ts'
import { checkHeadings } from './headings.ts'
import { checkIdentity } from './identity.ts'
import { checkInk } from './ink.ts'
import { checkLayout } from './layout.ts'
import { checkLinks } from './links.ts'
import { checkMarks } from './marks.ts'
import { checkCatalog } from './metadata.ts'
import { checkNesting } from './nesting.ts'
import { checkObjects } from './objects.ts'
import { problem } from './problem.ts'
import type { Examined, Problem, Rule } from './problem.ts'
import { checkReadingOrder } from './reading-order.ts'
import { checkTables } from './tables.ts'

const rules: readonly Rule[] = [
  checkFile,
  checkCatalog,
  checkIdentity,
  checkObjects,
  checkMarks,
  checkReadingOrder,
  checkFonts,
  checkFontEntries,
  checkLinks,
  checkHeadings,
  checkInk,
  checkAttachments,
  checkAnnotations,
  checkNesting,
  checkTables,
  checkLayout,
]

/**
 * Everything that is wrong with the bytes of a PDF file; with its source, also whether it says what that says.
 * @param reading what was read of the same bytes, if it was already
 * @returns nothing for a good file; never throws, for a file that cannot be read is a problem as well
 */
export async function checkPdf(
  bytes: Uint8Array,
  { source, reading }: { readonly source?: Pack; readonly reading?: Reading } = {},
): Promise<readonly Problem[]> {
  try {
    const examined = { syntax: readSyntax(bytes), reading: reading ?? (await readPdf(bytes)), source }
    return rules.flatMap((rule) => said(rule, examined))
  } catch (error) {
    return [problem('file/unreadable', error)]
  }
}

function said(rule: Rule, examined: Examined): readonly Problem[] {
  try {
    return rule(examined)
  } catch (error) {
    return [problem('file/unreadable', rule.name, error)]
  }
}
