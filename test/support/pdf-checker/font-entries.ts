import { unzlibSync } from 'fflate'
import { PDFDict, PDFName, PDFRawStream } from 'pdf-lib'
import type { FontUse } from '../pdf-fonts.ts'
import { entry, everyDictionary, nameAt } from '../pdf-objects.ts'
import { problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'

/** How typefaces are embedded: what validators of PDF/A ask, and what our files add to it. */
export function checkFontEntries({ reading }: Examined): readonly Problem[] {
  const { context } = reading.document
  const bare = everyDictionary(context)
    .filter(({ dictionary }) => nameAt(dictionary, 'Type') === 'Font' && isBare(dictionary))
    .map(({ holder }) => problem('font/not-embedded', holder))
  return [...bare, ...[...reading.fonts.values()].flatMap(checkFont)]
}

/** A font that paints glyphs itself must hold them; a composite one leaves that to its descendant. */
function isBare(font: PDFDict): boolean {
  if (nameAt(font, 'Subtype') === 'Type0' || nameAt(font, 'Subtype') === 'Type3') return false
  const descriptor = entry(font, 'FontDescriptor')
  return !(
    descriptor instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
  )
}

function checkFont(font: FontUse): readonly Problem[] {
  const { dictionary, descendant, name, program, used } = font
  const map = entry(descendant, 'CIDToGIDMap')
  const isIdentity =
    nameAt(dictionary, 'Encoding') === 'Identity-H' &&
    (map instanceof PDFRawStream || nameAt(descendant, 'CIDToGIDMap') === 'Identity')
  const names = [name, nameAt(descendant, 'BaseFont'), nameAt(descendant, 'FontDescriptor', 'FontName')]
  const isSubset = /^[A-Z]{6}\+/.test(name) && new Set(names).size === 1
  const set = entry(descendant, 'FontDescriptor', 'CIDSet')
  const isWhole = !(set instanceof PDFRawStream) || [...used].every((code) => isListed(set, code))
  const unicode = entry(dictionary, 'ToUnicode')
  return [
    ...(isIdentity ? [] : [problem('font/encoding', name)]),
    ...(isSubset || program.length === 0 ? [] : [problem('font/subset', names.join(' '))]),
    ...(isWhole ? [] : [problem('font/cid-set', name)]),
    ...(unicode instanceof PDFRawStream && hasLongBlock(unicode)
      ? [problem('font/unicode-blocks', name)]
      : []),
  ]
}

function isListed(set: PDFRawStream, code: number): boolean {
  const bits = contentOf(set)
  return ((bits[code >> 3] ?? 0) & (0x80 >> (code & 7))) !== 0
}

function contentOf(stream: PDFRawStream): Uint8Array {
  return stream.dict.has(PDFName.of('Filter')) ? unzlibSync(stream.contents) : stream.contents
}

const longestBlock = 100

/** A block of a character map announces its lines, at most a hundred. */
function hasLongBlock(stream: PDFRawStream): boolean {
  const text = Buffer.from(contentOf(stream)).toString('latin1')
  return [...text.matchAll(/(\d+)\s+beginbf(?:char|range)([^]*?)endbf/g)].some(([, count, lines]) => {
    const own = (lines ?? '').split('\n').filter((line) => line.trim() !== '').length
    return Number(count) > longestBlock || Number(count) !== own
  })
}
