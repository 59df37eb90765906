/** Repairs of the XML that exceljs 4.4 writes. Texts are escaped there, so a `<` always begins a tag. */

/** Order that the schema wants of the children of a font; some programs refuse another. */
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]
/** The default font decides the unit of column widths: it must be the one that the cells are written in. */
const defaultFont = '<font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font>'

/** Fonts in the order of the schema, the first of them being the workbook's own. */
export function mendStyles(xml: string): string {
  return xml
    .replace(/(<fonts\b[^>]*>)<font>.*?<\/font>/s, `$1${defaultFont}`)
    .replaceAll(/<font>(.*?)<\/font>/gs, (_, children: string) => `<font>${sortedFont(children)}</font>`)
}

/**
 * Rows that still grow when somebody types in them; no warning about codes and phone numbers that are stored as text on
 * purpose.
 */
export function mendSheet(xml: string): string {
  return withIgnoredErrors(
    xml.replace(/(<sheetFormatPr\b[^>]*) customHeight="1"/, '$1').replace(' x14ac:dyDescent="55"', ''),
  )
}

/** Printed areas that stay where they are, whatever cell is active. */
export function mendWorkbook(xml: string): string {
  return xml.replaceAll(/(Print_Area"[^>]*>[^<]*!)\$([A-Z]+)(\d+):\$([A-Z]+)(\d+)</g, '$1$$$2$$$3:$$$4$$$5<')
}

/** A table that never had a row of totals. */
export function mendTable(xml: string): string {
  return xml
    .replace('totalsRowShown="1"', 'totalsRowShown="0"')
    .replaceAll(/ totalsRow(?:Label|Function)="[^"]*"/g, '')
}

function sortedFont(children: string): string {
  return (children.match(/<\w+[^>]*\/>/g) ?? [])
    .map((child) => ({ child, place: fontOrder.indexOf(/\w+/.exec(child)?.[0] ?? '') }))
    .toSorted((left, right) => left.place - right.place)
    .map(({ child }) => child)
    .join('')
}

function withIgnoredErrors(xml: string): string {
  const area = /<dimension ref="([^"]*)"/.exec(xml)?.[1]
  if (area === undefined || !xml.includes('<tableParts')) return xml
  const ignored = `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`
  return xml.replace('<tableParts', `${ignored}<tableParts`)
}
