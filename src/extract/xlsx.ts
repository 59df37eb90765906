import { addCarried, addDrawings } from './drawings.ts'
import { addMetadata, type Harvest } from './harvest.ts'
import {
  attribute,
  bytesOfPart,
  hasPart,
  openPackage,
  partsLike,
  visitPart,
  type Package,
} from './package.ts'
import { addProperties } from './properties.ts'
import { addressBehind, relationsOf, type Relation } from './relations.ts'
import { numberStyle, type NumberStyle } from './shown-number.ts'
import { addRemarks, addSheet, type Book } from './xlsx-sheet.ts'
import { sheetNamespaces } from './sheet-namespaces.ts'

/** The cells of a workbook, hidden sheets too, with its remarks and what its pivot tables remember. */
export async function readXlsx(bytes: Uint8Array, harvest: Harvest): Promise<void> {
  const pack = openPackage(bytes, harvest)
  if (pack === undefined) return
  const main =
    relationsOf(pack, '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml'
  // The binary form has other parts, which nobody reads here.
  if (main.endsWith('.bin')) harvest.isPartial = true
  else if (hasPart(pack, main)) addBook(pack, main)
  else harvest.trouble = 'broken'
  addDrawings(pack)
  await addCarried(pack)
}

function addBook(pack: Package, main: string): void {
  const relations = relationsOf(pack, main)
  const targetOf = (kind: string): string => relations.find((one) => one.kind === kind)?.target ?? ''
  const { sheets, isFrom1904 } = sheetsOf(pack, main)
  const book: Book = {
    texts: sharedTexts(pack, targetOf('sharedStrings')),
    styles: stylesOf(pack, targetOf('styles')),
    isFrom1904,
  }
  const done = new Set<string>()
  for (const { name, id } of sheets) {
    const part = relations.find((one) => one.id === id)?.target ?? ''
    // Two tabs of one part would be a way to have a large sheet read over and over.
    if (done.has(part)) continue
    done.add(part)
    addSheet(pack, book, { name, part, links: linksOf(relationsOf(pack, part)) })
    for (const { kind, target } of relationsOf(pack, part))
      if (kind === 'comments' || kind === 'threadedComment') addRemarks(pack, name, target)
  }
  for (const part of partsLike(pack, /^xl\/pivotCache\/pivotCache(?:Definition|Records)\d+\.xml$/))
    addCache(pack, part)
  for (const part of partsLike(pack, /^xl\/persons\/person\d*\.xml$/)) addPersons(pack, part)
  addProperties(pack)
}

function linksOf(relations: readonly Relation[]): ReadonlyMap<string, string> {
  return new Map(
    relations.flatMap((relation) => {
      const address = addressBehind(relation)
      return address === undefined ? [] : [[relation.id, address] as const]
    }),
  )
}

function sheetsOf(
  pack: Package,
  part: string,
): {
  readonly sheets: readonly { readonly name: string; readonly id: string }[]
  readonly isFrom1904: boolean
} {
  const sheets: { readonly name: string; readonly id: string }[] = []
  let isFrom1904 = false
  visitPart(pack, part, sheetNamespaces, {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true|on)$/.test(attribute(attributes, 'date1904') ?? '')
      if (name === 'sheet')
        sheets.push({
          name: attribute(attributes, 'name') ?? '',
          id: attributes['r:id']?.value ?? attribute(attributes, 'id') ?? '',
        })
      return undefined
    },
  })
  return { sheets, isFrom1904 }
}

/** The texts that cells share; how to pronounce them is left out. */
function sharedTexts(pack: Package, part: string): readonly string[] {
  const texts: string[] = []
  let [text, isInside, isSpoken] = ['', false, false]
  visitPart(pack, part, sheetNamespaces, {
    open: (name) => {
      if (name === 'rPh') isSpoken = true
      isInside = name === 't' && !isSpoken
      return undefined
    },
    text: (piece) => {
      if (isInside) text += piece
      return undefined
    },
    close: (name) => {
      isInside = false
      if (name === 'rPh') isSpoken = false
      if (name !== 'si') return undefined
      texts.push(text)
      text = ''
      return undefined
    },
  })
  return texts
}

function stylesOf(pack: Package, part: string): readonly NumberStyle[] {
  const codes = new Map<number, string>()
  const styles: NumberStyle[] = []
  let section = ''
  visitPart(pack, part, sheetNamespaces, {
    open: (name, attributes, depth) => {
      if (depth === 2) section = name
      const id = Number(attribute(attributes, 'numFmtId') ?? 0)
      if (name === 'numFmt') codes.set(id, attribute(attributes, 'formatCode') ?? '')
      if (section === 'cellXfs' && name === 'xf') styles.push(numberStyle(id, codes.get(id)))
      return undefined
    },
  })
  return styles
}

/** A pivot table keeps a copy of the rows that it was made from, even of those that were taken away since. */
function addCache(pack: Package, part: string): void {
  visitPart(pack, part, sheetNamespaces, {
    open: (name, attributes) => {
      const value = name === 's' ? (attribute(attributes, 'v') ?? '') : ''
      if (/[\d@]/.test(value)) addMetadata(pack.harvest, 'pivotCache', value)
      return undefined
    },
  })
}

function addPersons(pack: Package, part: string): void {
  const text = new TextDecoder().decode(bytesOfPart(pack, part) ?? new Uint8Array())
  for (const [, name = ''] of text.matchAll(/\bdisplayName="([^"]*)"/g))
    addMetadata(pack.harvest, 'author', name)
}
