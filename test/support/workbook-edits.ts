import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** A cell to change: the sheet, the text that tells its row, the title of its column, and the new value. */
export interface CellEdit {
  readonly sheet: string
  /** Texts that the row must hold, by the titles of their columns; a row that is not there is added. */
  readonly row: Readonly<Record<string, string>>
  readonly column: string
  readonly value: string | number | null
  /** Set for a calendar day. */
  readonly isDate?: boolean
}

/** A copy of a workbook to make, and its changes. */
export interface EditedCopy {
  readonly target: string
  readonly edits: readonly CellEdit[]
  /** Sheets whose rows are turned round below their titles, a third of them doubled, with empty rows between. */
  readonly disorder?: readonly string[]
}

/** Reads the workbook once; each copy is made from it as it was read. */
const program = `
import datetime, json, os, sys, openpyxl
source, copies = sys.argv[1], json.load(sys.stdin)
book = openpyxl.load_workbook(source)
def make(copy):
    for edit in copy['edits']:
        sheet = book[edit['sheet']]
        wanted = {**edit['row'], edit['column']: None}
        header = next(row for row in sheet.iter_rows() if set(wanted) <= {str(cell.value) for cell in row})
        places = {str(cell.value): cell.column for cell in header if cell.value is not None}
        rows = range(header[0].row + 1, sheet.max_row + 1)
        def fits(row):
            return all(str(sheet.cell(row, places[title]).value) == text for title, text in edit['row'].items())
        row = next((row for row in rows if fits(row)), None)
        if row is None:
            row = sheet.max_row + 1
            for title, text in edit['row'].items():
                sheet.cell(row, places[title]).value = text
        value = datetime.datetime.fromisoformat(edit['value']) if edit.get('isDate') else edit['value']
        sheet.cell(row, places[edit['column']]).value = value
    for name in copy.get('disorder', []):
        sheet = book[name]
        header = next(row for row in sheet.iter_rows() if sum(cell.value is not None for cell in row) > 4)
        first = header[0].row + 1
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=first)]
        rows = [row for index, row in enumerate(reversed(rows)) for _ in range(2 if index % 3 == 0 else 1)]
        for row, values in enumerate(rows):
            for column, value in enumerate(values):
                sheet.cell(first + row, column + 1).value = value
        sheet.insert_rows(first + 5, 2)
        sheet.insert_rows(1, 3)
    book.save(copy['target'])
for copy in copies:
    child = os.fork()
    if child == 0:
        make(copy)
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        sys.exit(copy['target'])
`

/** Makes copies of a workbook with openpyxl, as another program than ours, and changes cells in each. */
export async function editWithOpenpyxl(
  python: string,
  source: string,
  copies: readonly EditedCopy[],
): Promise<void> {
  await done(python, ['-c', program, source], JSON.stringify(copies))
}

/** Runs a program to its end. Others may work meanwhile. */
function done(command: string, args: readonly string[], input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.on('error', reject)
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(said))))
    child.stdin.end(input)
  })
}

/** Opens a workbook in LibreOffice and saves it again under its name in another folder. */
export async function saveWithLibreOffice(soffice: string, source: string, folder: string): Promise<string> {
  const profile = mkdtempSync(path.join(tmpdir(), 'coopqual-office-'))
  try {
    await done(soffice, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      folder,
      source,
    ])
    return path.join(folder, path.basename(source))
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}
