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
 * Rows that still grow when somebody types in them; links inside the workbook that all programs follow; no warning
 * about codes and phone numbers that are stored as text on purpose.
 */
export function mendSheet(xml: string): string {
  return withIgnoredErrors(
    xml
      .replace(/(<sheetFormatPr\b[^>]*) customHeight="1"/, '$1')
      .replace(' x14ac:dyDescent="55"', '')
      .replaceAll(/<hyperlink\b[^>]*\/>/g, (link) => mendLink(link)),
  )
}

/** Relations without those of the links that stay inside the workbook, which need none. */
export function mendRelations(xml: string, sheetXml: string): string {
  const inside = new Set(
    [...sheetXml.matchAll(/<hyperlink\b[^>]*\/>/g)]
      .map(([link]) => link)
      .filter(staysInside)
      .map(relationOf),
  )
  return xml.replaceAll(/<Relationship\b[^>]*\/>/g, (relation) => {
    const id = /\bId="([^"]*)"/.exec(relation)?.[1]
    return inside.has(id) ? '' : relation
  })
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

function mendLink(link: string): string {
  if (!staysInside(link)) return link.replace(/ location="[^"]*"/, '')
  return link.replace(/ r:id="[^"]*"/, '').replace(' location="#', ' location="')
}

function staysInside(link: string): boolean {
  return link.includes(' location="#')
}

function relationOf(link: string): string | undefined {
  return / r:id="([^"]*)"/.exec(link)?.[1]
}

function withIgnoredErrors(xml: string): string {
  const area = /<dimension ref="([^"]*)"/.exec(xml)?.[1]
  if (area === undefined || !xml.includes('<tableParts')) return xml
  const ignored = `<ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors>`
  return xml.replace('<tableParts', `${ignored}<tableParts`)
}
