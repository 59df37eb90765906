import { coreProperties, escapeXml, xmlHead, zip } from './zip.ts'

/** A cell: a text, a number, or a formula with the value that it had when the file was saved. */
type SheetCell = string | number | { readonly formula: string; readonly value: number }

interface Sheet {
  readonly name: string
  readonly widths: readonly number[]
  /** The first row is the head. */
  readonly rows: readonly (readonly SheetCell[])[]
  /** Columns, from 0, whose numbers show one decimal. */
  readonly decimals?: readonly number[]
}

export interface Workbook {
  readonly title: string
  readonly author: string
  readonly date: string
  readonly sheets: readonly Sheet[]
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook that spreadsheets open without repair: styled head, frozen row, filter, formulas with cached values. */
export function xlsx(workbook: Workbook): Uint8Array {
  const sheets = workbook.sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet),
  ])
  return zip({
    '[Content_Types].xml': contentTypes(workbook.sheets.length),
    '_rels/.rels': `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': coreProperties(workbook.title, workbook.author, workbook.date),
    'xl/workbook.xml': workbookXml(workbook.sheets),
    'xl/_rels/workbook.xml.rels': workbookRelations(workbook.sheets.length),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets),
  })
}

function contentTypes(count: number): string {
  const sheets = numbers(count).map(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${packageTypes}.worksheet+xml"/>`,
  )
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${packageTypes}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${packageTypes}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${sheets.join('')}</Types>`
}

function workbookXml(sheets: readonly Sheet[]): string {
  const items = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const filters = sheets.map(
    (sheet, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escapeXml(sheet.name)}'!$A$1:$${columnName(sheet.widths.length - 1)}$${sheet.rows.length}</definedName>`,
  )
  return `${xmlHead}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${items.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`
}

function workbookRelations(count: number): string {
  const sheets = numbers(count).map(
    (n) => `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  const style = `<Relationship Id="rId${count + 1}" Type="${relationships}/styles" Target="styles.xml"/>`
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.join('')}${style}</Relationships>`
}

/** Styles by number: 0 text, 1 head, 2 number with one decimal. */
const styles = `${xmlHead}<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Calibri"/></font><font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F5C6B"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FFC9D3D6"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

function sheetXml({ widths, rows, decimals = [] }: Sheet): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const lines = rows.map((row, index) => {
    const cells = row.map((value, column) =>
      cellXml(
        value,
        `${columnName(column)}${index + 1}`,
        index === 0 ? 1 : decimals.includes(column) ? 2 : 0,
      ),
    )
    return `<row r="${index + 1}">${cells.join('')}</row>`
  })
  const area = `A1:${columnName(widths.length - 1)}${rows.length}`
  return `${xmlHead}<worksheet xmlns="${spreadsheet}"><dimension ref="${area}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${area}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
}

function cellXml(value: SheetCell, reference: string, style: number): string {
  if (typeof value === 'number') return `<c r="${reference}" s="${style}"><v>${value}</v></c>`
  if (typeof value === 'object') {
    return `<c r="${reference}" s="${style}"><f>${escapeXml(value.formula)}</f><v>${value.value}</v></c>`
  }
  if (value === '') return `<c r="${reference}" s="${style}"/>`
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`
}

function columnName(index: number): string {
  return index < 26
    ? String.fromCodePoint(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${columnName(index % 26)}`
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
