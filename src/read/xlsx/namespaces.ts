/** The namespaces of a workbook, as programs write them and as the strict form of the standard has them. */

/** Workbook, sheets, texts and styles. */
export const spreadsheet: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
])

export const packageRelations: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships',
])

export const contentTypes: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/content-types',
])

const relationRoots = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]

/** The namespace of the attribute by which a part names one of its relations. */
export const relationIds: ReadonlySet<string> = new Set(relationRoots)

/** The short name of a type of relation, `worksheet`; empty for those that are not of the standard. */
export function relationKind(type: string): string {
  const root = relationRoots.find((one) => type.startsWith(`${one}/`))
  return root === undefined ? '' : type.slice(root.length + 1)
}
