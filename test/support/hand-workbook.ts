import { handZip, type HandPart } from './hand-zip.ts'

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** What differs from the smallest workbook: parts by their paths, as whole texts or made by hand. */
export type Difference = Readonly<Record<string, string | Omit<HandPart, 'name'> | undefined>>

/** The parts of a workbook with one sheet, « Saisie », holding `rows` (the XML inside `sheetData`). */
export function partsWith(rows: string, difference: Difference = {}): readonly HandPart[] {
  const parts: Record<string, string | Omit<HandPart, 'name'> | undefined> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml('<sheet name="Saisie" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relations([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}"><si><t>Accueil</t></si></sst>`,
    'xl/styles.xml': stylesXml([]),
    ...difference,
  }
  return Object.entries(parts).flatMap(([name, part]) => {
    if (part === undefined) return []
    return [typeof part === 'string' ? { name, text: part } : { name, ...part }]
  })
}

/** The workbook itself. */
export function workbookWith(rows: string, difference: Difference = {}): Uint8Array {
  return handZip(partsWith(rows, difference))
}

export function sheetXml(rows: string, after = ''): string {
  return `${declaration}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`
}

export function workbookXml(sheets: string, properties = ''): string {
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${sheets}</sheets></workbook>`
}

/** Styles 0 (general) and, from 1 on, one for each number of a built-in format or code of an own one. */
export function stylesXml(formats: readonly (number | string)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`] : [],
  )
  const looks = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'number' ? format : 200 + index}"/>`,
  )
  return `${declaration}<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${looks.join('')}</cellXfs></styleSheet>`
}

export function relations(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const all = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
