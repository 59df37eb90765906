import { limits } from './limits.ts'
import { spreadsheet } from './namespaces.ts'
import { builtInKind, kindOf, type NumberKind } from '../../model/number-format.ts'
import { readPart, type Package } from './package.ts'
import { refuse, type Refused } from '../../zip/refuse.ts'
import { attributeOf, type Attributes } from '../../zip/xml.ts'

/** What numbers stand for, by the number of their cell's style. Nothing else of a style is read. */
export function readStyles(workbook: Package, part: string): readonly NumberKind[] | Refused {
  const formats = new Map<number, NumberKind>()
  const styles: number[] = []
  let section = ''
  const open = (name: string, attributes: Attributes, depth: number): Refused | undefined => {
    if (depth === 2) section = name
    if (depth !== 3) return undefined
    const id = Number(attributeOf(attributes, 'numFmtId') ?? 0)
    if (section === 'numFmts' && name === 'numFmt')
      formats.set(id, kindOf(attributeOf(attributes, 'formatCode') ?? ''))
    if (section === 'cellXfs' && name === 'xf') styles.push(id)
    return Math.max(formats.size, styles.length) > limits.definitions
      ? refuse('tooManyElements', { most: limits.definitions })
      : undefined
  }
  const refused = readPart(workbook, part, { namespaces: spreadsheet, visitor: { open } })
  return refused ?? styles.map((id) => formats.get(id) ?? builtInKind(id))
}
