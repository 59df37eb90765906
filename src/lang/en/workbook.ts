import type { BookRefusalCode, FileFormat } from '../../model/book-refusal.ts'

/** A workbook that comes back filled in. */
export const workbook = {
  /** Why it is not read, and what to do about it. */
  refusals: {
    tooLarge:
      'This file is larger than {most} MB: remove the pictures and the sheets that are not needed, and save it again.',
    empty: 'This file is empty: ask its sender to send it again.',
    notWorkbook: 'This file is not an Excel workbook, whatever its name says: choose a file saved as .xlsx.',
    encryptedOrOld:
      'This workbook is protected by a password or in the old .xls format: open it, remove the password and save it as .xlsx.',
    otherFormat:
      'This file is not an .xlsx workbook ({format}): open it in a spreadsheet program and save it as “Excel Workbook (.xlsx)”.',
    damaged:
      'This workbook is damaged or incomplete: open it in a spreadsheet program and save it again, or ask for another copy.',
    damagedPart:
      'This workbook is damaged, in its part {part}: open it in a spreadsheet program and save it again, or ask for another copy.',
    damagedCell:
      'Cell {cell} of the sheet “{sheet}” is damaged or written twice: open the workbook in a spreadsheet program, type the cell again and save.',
    tooManyParts:
      'This workbook holds more than {most} internal files: remove the pictures and the sheets that are not needed, and save it again.',
    partTooLarge:
      'Once unfolded, the part {part} of this workbook is larger than {most} MB: copy only the sheets that are needed into a new workbook.',
    totalTooLarge:
      'Once unfolded, this workbook is larger than {most} MB: copy only the sheets that are needed into a new workbook.',
    ratio:
      'The part {part} of this workbook is more than {most} times larger once unfolded, which happens only in a file that is a trap or is filled with nothing: copy only the cells that are needed into a new workbook.',
    duplicatePart:
      'The part {part} is in this workbook twice, and nothing tells which one is right: open it in a spreadsheet program, check the values and save it again.',
    encryptedPart:
      'Parts of this workbook are encrypted: open it, remove the protection and save it as .xlsx.',
    unsafeName:
      'This workbook holds a file whose name leads out of the workbook, which no spreadsheet program writes: ask its sender for another copy.',
    zip64:
      'This workbook is written in a form meant for very large files: open it in a spreadsheet program and save it as .xlsx.',
    compression:
      'This workbook is compressed in a way that no spreadsheet program uses: open it in one and save it as .xlsx.',
    macros:
      'This workbook holds macros or is saved so as to hold them (.xlsm): save it as “Excel Workbook (.xlsx)”, without macros.',
    doctype:
      'The part {part} of this workbook holds a DOCTYPE declaration, which no spreadsheet program writes: ask its sender for another copy.',
    tooDeep:
      'The part {part} of this workbook nests more than {most} elements, which no spreadsheet program writes: ask its sender for another copy.',
    tooManyElements:
      'This workbook holds more than {most} elements (cells, styles, links): copy only the cells that are needed into a new workbook.',
    tooManySheets: 'This workbook has more than {most} sheets: keep only those that are needed.',
    tooManyRows:
      'The sheet “{sheet}” goes beyond row {most}, the last one that a spreadsheet has: open it in a spreadsheet program and save it again.',
    tooManyColumns:
      'The sheet “{sheet}” goes beyond column number {most}, the last one that a spreadsheet has: open it in a spreadsheet program and save it again.',
    tooManyCells:
      'This workbook has more than {most} cells that are filled in or styled: keep only the sheets, rows and columns that are needed.',
    tooManyTexts:
      'This workbook holds more than {most} different texts: keep only the sheets that are needed.',
    textTooLong:
      'A text of this workbook is longer than {most} characters, more than a cell can hold: open it in a spreadsheet program, shorten the text and save.',
    tooManyMerges: 'This workbook has more than {most} areas of merged cells: unmerge them and save.',
  } satisfies Record<BookRefusalCode, string>,
  /** What a file is that is no workbook. */
  formats: {
    ods: 'OpenDocument, .ods',
    numbers: 'Apple Numbers',
    xlsb: 'binary workbook, .xlsb',
    docx: 'Word document, .docx',
    pptx: 'PowerPoint slides, .pptx',
    pdf: 'PDF',
    rtf: 'rich text, .rtf',
    markup: 'web page or XML',
    image: 'picture',
    archive: 'compressed archive',
    text: 'text or .csv',
  } satisfies Record<FileFormat, string>,
}
