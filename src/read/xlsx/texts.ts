import { limits } from './limits.ts'
import { spreadsheet } from './namespaces.ts'
import { readPart, type Package } from './package.ts'
import { refuse, type Refused } from '../../zip/refuse.ts'
import { addPiece, emptyText, enterRich, leaveRich, plainText, type RichText } from './rich-text.ts'

/** The texts that cells share, by their numbers. */
export function readTexts(workbook: Package, part: string): readonly string[] | Refused {
  const texts: string[] = []
  let rich: RichText | undefined
  const finish = ({ text }: RichText): Refused | undefined => {
    rich = undefined
    const plain = plainText(text)
    if (typeof plain !== 'string') return plain
    texts.push(plain)
    return texts.length > limits.texts ? refuse('tooManyTexts', { most: limits.texts }) : undefined
  }
  const refused = readPart(workbook, part, {
    namespaces: spreadsheet,
    visitor: {
      open: (name, attributes, depth) => {
        if (depth === 2 && name === 'si') rich = emptyText()
        else if (rich !== undefined) enterRich(rich, name, attributes, depth - 2)
        return undefined
      },
      text: (text) => (rich === undefined ? undefined : addPiece(rich, text)),
      close: (_name, depth) => {
        if (rich === undefined) return undefined
        if (depth === 2) return finish(rich)
        leaveRich(rich)
        return undefined
      },
    },
  })
  return refused ?? texts
}
