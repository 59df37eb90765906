import { text, written } from '../pdf-syntax/values.ts'
import { add, put, putWritten, reserve } from './objects.ts'
import type { Reference } from '../pdf-syntax/values.ts'
import { addNumberTree, type NumberEntry } from './number-tree.ts'
import type { Objects } from './objects.ts'
import type { Sheet } from './sheet.ts'
import type { Attributes, Kid, Node } from './tags.ts'

interface Book {
  readonly objects: Objects
  readonly sheets: readonly Sheet[]
}

/**
 * Writes the tree of nodes, and the tree that leads from painted content to its node. The key of a page or of an
 * annotation in that tree is the number of its own object, which nothing else has.
 */
export function addStructure(objects: Objects, sheets: readonly Sheet[], document: Node): Reference {
  const root = reserve(objects)
  const book = { objects, sheets }
  const top = writeNode(book, document, root)
  put(objects, root, {
    Type: 'StructTreeRoot',
    K: [top],
    ParentTree: addNumberTree(objects, parentsIn(book)),
    ParentTreeNextKey: objects.last + 1,
    RoleMap: { Title: 'P' },
  })
  return root
}

function parentsIn({ objects, sheets }: Book): readonly NumberEntry[] {
  const entries = sheets.flatMap(({ reference, marks, annotations }) => [
    { key: reference.number, value: add(objects, marks.map(placed)) },
    ...annotations.map((annotation) => ({
      key: annotation.reference.number,
      value: placed(annotation.node),
    })),
  ])
  return entries.toSorted((left, right) => left.key - right.key)
}

/** What a node became in the file. */
function placed({ reference, type }: Node): Reference {
  if (reference === undefined) throw new Error(`a ${type} holds content and has no place in the structure`)
  return reference
}

function writeNode(book: Book, given: Node, parent: Reference): Reference {
  const { objects, sheets } = book
  const own = reserve(objects)
  given.reference = own
  const home = given.kids.find((kid) => 'sheet' in kid)
  const page = home !== undefined && 'sheet' in home ? home.sheet : undefined
  const kids = given.kids.map((kid) => writeKid(book, kid, { own, page }))
  let body = `<</Type/StructElem/S/${given.type}/P ${parent.toString()}`
  if (page !== undefined) body += `/Pg ${sheets[page]?.reference.toString()}`
  if (kids.length > 0) body += `/K[${kids.join(' ')}]`
  if (given.alternative !== undefined) body += `/Alt${text(given.alternative).toString()}`
  putWritten(objects, own, `${body}${attributesOf(given)}>>`)
  return own
}

function writeKid(
  book: Book,
  kid: Kid,
  { own, page }: { readonly own: Reference; readonly page: number | undefined },
): string {
  if ('type' in kid) return writeNode(book, kid, own).toString()
  const elsewhere = kid.sheet === page ? '' : `/Pg ${book.sheets[kid.sheet]?.reference.toString()}`
  if ('annotation' in kid) return `<</Type/OBJR${elsewhere}/Obj ${kid.annotation.toString()}>>`
  return elsewhere === '' ? String(kid.mark) : `<</Type/MCR${elsewhere}/MCID ${kid.mark}>>`
}

const attributeTexts = new WeakMap<Attributes, string>()

function attributesOf({ attributes, box }: Node): string {
  const own = attributes === undefined ? '' : attributeText(attributes)
  if (box === undefined) return own === '' ? '' : `/A${own}`
  const place = written({ O: 'Layout', BBox: box, Placement: 'Block' })
  return own === '' ? `/A${place}` : `/A[${own}${place}]`
}

function attributeText(attributes: Attributes): string {
  const known = attributeTexts.get(attributes)
  if (known !== undefined) return known
  const made = written({ O: attributes.owner, ...attributes.values })
  attributeTexts.set(attributes, made)
  return made
}
