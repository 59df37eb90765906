import type { BookRefusal } from '../../model/book-refusal.ts'
import type { ReadSheet, ReadWorkbook } from '../../model/read-workbook.ts'
import { readBook, type Book } from './book.ts'
import type { Surroundings } from './cell.ts'
import { readDirectory, type Entries } from '../../zip/directory.ts'
import { refuseKind, refuseOtherZip } from './file-kind.ts'
import { limits } from './limits.ts'
import { contentTypes } from './namespaces.ts'
import { readPart, readRelations, targetOf, type Package, type Relations } from './package.ts'
import { isRefused, refuse, type Refused } from '../../zip/refuse.ts'
import { readSheet } from './sheet.ts'
import { readStyles } from './styles.ts'
import { readTexts } from './texts.ts'
import { attributeOf, type Attributes } from '../../zip/xml.ts'

/**
 * Reads the values of a workbook that someone sent, or says why not. Time and memory stay within limits whatever the
 * bytes are; nothing in the file is run, and nothing outside of it is looked up.
 */
export function readWorkbook(
  bytes: Uint8Array,
): { readonly workbook: ReadWorkbook } | { readonly refused: BookRefusal } {
  const entries = refuseKind(bytes) ?? readDirectory(bytes, limits)
  if (isRefused(entries)) return entries
  const workbook: Package = { file: bytes, entries, budget: { elements: 0, limits } }
  const main = refuseOtherZip(entries) ?? refuseMacros(workbook) ?? findMain(workbook)
  if (isRefused(main)) return main
  const book = readBook(workbook, main.part)
  if (isRefused(book)) return book
  const relations = readRelations(workbook, main.part)
  if (isRefused(relations)) return relations
  const surroundings = readSurroundings(workbook, book, relations)
  if (isRefused(surroundings)) return surroundings
  const sheets = readSheets(workbook, book, relations, surroundings)
  return isRefused(sheets) ? sheets : { workbook: { sheets } }
}

/** A workbook with macros is refused even though they would never be run: nobody should send one around. */
function refuseMacros(workbook: Package): Refused | undefined {
  if (hasMacros(workbook.entries)) return refuse('macros')
  if (!workbook.entries.has('[content_types].xml')) return refuse('notWorkbook')
  return readPart(workbook, '[Content_Types].xml', {
    namespaces: contentTypes,
    visitor: { open: refuseMacroType },
  })
}

function refuseMacroType(_name: string, attributes: Attributes): Refused | undefined {
  const type = attributeOf(attributes, 'ContentType') ?? ''
  return /macroEnabled|vbaProject/i.test(type) ? refuse('macros') : undefined
}

function hasMacros(entries: Entries): boolean {
  return [...entries.keys()].some((name) => /(?:^|\/)vbaproject\.bin$|^xl\/macrosheets\//.test(name))
}

function findMain(workbook: Package): { readonly part: string } | Refused {
  const relations = readRelations(workbook, '')
  if (isRefused(relations)) return relations
  const part = targetOf(relations, 'officeDocument')
  return part === undefined ? refuse('notWorkbook') : { part }
}

/** The texts that cells share and what their styles mean, where the workbook has them. */
function readSurroundings(workbook: Package, book: Book, relations: Relations): Surroundings | Refused {
  const [textPart, stylePart] = [targetOf(relations, 'sharedStrings'), targetOf(relations, 'styles')]
  const texts = textPart === undefined ? [] : readTexts(workbook, textPart)
  if (isRefused(texts)) return texts
  const styles = stylePart === undefined ? [] : readStyles(workbook, stylePart)
  return isRefused(styles) ? styles : { texts, styles, isFrom1904: book.isFrom1904 }
}

/** The sheets with cells, in the order of their tabs; tabs that are a chart or a dialogue have none. */
function readSheets(
  workbook: Package,
  book: Book,
  relations: Relations,
  surroundings: Surroundings,
): readonly ReadSheet[] | Refused {
  const budget = { cells: 0, merges: 0 }
  const sheets: ReadSheet[] = []
  const done = new Set<string>()
  for (const { name, relation } of book.sheets) {
    const { kind, target: part } = relations.get(relation) ?? {}
    if (kind === 'chartsheet' || kind === 'dialogsheet') continue
    // Two tabs of one part would be a way to have a large sheet read over and over.
    if (kind !== 'worksheet' || part === undefined || done.has(part.toLowerCase()))
      return refuse('damagedPart', { part: part ?? name })
    done.add(part.toLowerCase())
    const sheet = readSheet(workbook, { name, part }, surroundings, budget)
    if (isRefused(sheet)) return sheet
    sheets.push(sheet)
  }
  return sheets
}
