import { PDFArray, PDFName } from 'pdf-lib'
import { bytesOf, entry, everyDictionary, treeEntries } from '../pdf-objects.ts'
import type { TokenFault } from '../pdf-lexer.ts'
import { problem } from './problem.ts'
import type { Code, Examined, Problem } from './problem.ts'

const mostObjects = 8_388_607

const tokenCodes: Readonly<Record<TokenFault, Code>> = {
  'odd hex string': 'file/hex-string',
  'long name': 'file/long-name',
  'long string': 'file/long-string',
}

/** The frame of a file: its head, its end, its indexes, and the limits that PDF/A sets to its tokens. */
export function checkFile(examined: Examined): readonly Problem[] {
  const { syntax, reading } = examined
  const { ID, Encrypt } = reading.document.context.trailerInfo
  const isEncrypted = Encrypt !== undefined
  const hasIdentifier = ID instanceof PDFArray && ID.size() === 2
  const faults = [...syntax.tokenFaults, ...reading.syntax]
  return [
    ...checkEnds(examined),
    ...checkReferences(examined),
    ...(hasIdentifier ? [] : [problem('file/identifier')]),
    ...(isEncrypted ? [problem('file/encrypted')] : []),
    ...(syntax.largestNumber > mostObjects ? [problem('file/objects', syntax.largestNumber)] : []),
    ...faults.map(({ fault, at }) => problem(tokenCodes[fault], 'at byte', at)),
    ...syntax.wrongLengths.map((number) => problem('file/stream-length', 'object', number)),
    ...checkFilters(examined),
    ...checkNames(examined),
  ]
}

function checkEnds({ syntax }: Examined): readonly Problem[] {
  const text = Buffer.from(syntax.bytes).toString('latin1')
  const isHeaded = /^%PDF-1\.7\n%[\u0080-\u00FF]{4}/.test(text)
  const rest = text.slice(text.lastIndexOf('%%EOF') + '%%EOF'.length)
  return [
    ...(isHeaded ? [] : [problem('file/header', JSON.stringify(text.slice(0, 16)))]),
    ...(/^(\r\n|\n|\r)?$/.test(rest) ? [] : [problem('file/after-end', rest.length, 'bytes')]),
  ]
}

/** The indexes lead to each object of the file, at the very byte where it begins. */
function checkReferences({ syntax }: Examined): readonly Problem[] {
  const { offsets, references } = syntax
  const wrong = [...references].filter(([number, place]) => offsets.get(number) !== place)
  const missed = [...offsets.keys()].filter((number) => !references.has(number))
  const all = [...wrong.map(([number]) => number), ...missed]
  return all.length === 0 ? [] : [problem('file/cross-reference', 'objects', all.slice(0, 5).join(' '))]
}

const filters = new Set(['/FlateDecode', '/DCTDecode', '/JPXDecode', '/CCITTFaxDecode', '/JBIG2Decode'])

function checkFilters({ reading }: Examined): readonly Problem[] {
  return everyDictionary(reading.document.context).flatMap(({ holder, dictionary }) => {
    const filter = entry(dictionary, 'Filter')
    if (filter === undefined || !dictionary.has(PDFName.of('Length'))) return []
    const used = filter instanceof PDFArray ? filter.asArray().map(String) : [String(filter)]
    const odd = used.filter((name) => !filters.has(name))
    return odd.map((name) => problem('file/filter', holder, name))
  })
}

/** Names in a tree are sorted, for readers look them up by halves. */
function checkNames({ reading }: Examined): readonly Problem[] {
  return ['Dests', 'EmbeddedFiles'].flatMap((tree) => {
    const keys = treeEntries(entry(reading.document.catalog, 'Names', tree), 'Names').map(([key]) =>
      Buffer.from(bytesOf(key)),
    )
    const odd = keys.find((key, index) => index > 0 && Buffer.compare(keys[index - 1]!, key) >= 0)
    return odd === undefined ? [] : [problem('names/order', tree, odd.toString())]
  })
}
