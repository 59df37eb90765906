import type { Pack } from '../../../src/model/pack.ts'
import { readPdf } from '../pdf-reader.ts'
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
 * @returns nothing for a good file; never throws, for a file that cannot be read is a problem as well
 */
export async function checkPdf(
  bytes: Uint8Array,
  { source }: { readonly source?: Pack | undefined } = {},
): Promise<readonly Problem[]> {
  const examined = await examine(bytes, source)
  if ('code' in examined) return [examined]
  return rules.flatMap((rule) => {
    try {
      return rule(examined)
    } catch (error) {
      return [problem('file/unreadable', rule.name, error)]
    }
  })
}

async function examine(bytes: Uint8Array, source: Pack | undefined): Promise<Examined | Problem> {
  try {
    return { syntax: readSyntax(bytes), reading: await readPdf(bytes), source }
  } catch (error) {
    return problem('file/unreadable', error)
  }
}
