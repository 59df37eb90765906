import { limits } from './limits.ts'
import { relationIds, spreadsheet } from './namespaces.ts'
import { readPart, type Package } from './package.ts'
import { refuse, type Refused } from '../../zip/refuse.ts'
import { attributeOf, type Attributes } from '../../zip/xml.ts'

/** What the main part of a workbook tells: its tabs in their order, hidden ones too, and its way to count days. */
export interface Book {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[]
  readonly isFrom1904: boolean
}

export function readBook(workbook: Package, part: string): Book | Refused {
  const sheets: { name: string; relation: string }[] = []
  const names = new Set<string>()
  let isFrom1904 = false
  const addSheet = (attributes: Attributes): Refused | undefined => {
    const [name, relation] = [attributeOf(attributes, 'name'), relationId(attributes)]
    const key = name?.toLowerCase()
    if (name === undefined || key === undefined || relation === undefined || names.has(key))
      return refuse('damagedPart', { part })
    names.add(key)
    sheets.push({ name, relation })
    return sheets.length > limits.sheets ? refuse('tooManySheets', { most: limits.sheets }) : undefined
  }
  const open = (element: string, attributes: Attributes, depth: number): Refused | undefined => {
    if (depth === 1 && element !== 'workbook') return refuse('notWorkbook')
    if (depth === 2 && element === 'workbookPr') isFrom1904 = isTrue(attributeOf(attributes, 'date1904'))
    return depth === 3 && element === 'sheet' ? addSheet(attributes) : undefined
  }
  const refused = readPart(workbook, part, { namespaces: spreadsheet, visitor: { open } })
  return refused ?? { sheets, isFrom1904 }
}

/** Whether an attribute or a value says yes, in one of the ways that XML has for it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}

function relationId(attributes: Attributes): string | undefined {
  return Object.values(attributes).find(({ local, uri }) => local === 'id' && relationIds.has(uri))?.value
}
