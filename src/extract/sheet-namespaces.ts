/** Workbooks in both forms of the standard, and the remarks of newer programs. */
export const sheetNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
  'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments',
])
