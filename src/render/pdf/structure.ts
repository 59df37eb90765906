import { add, put, text } from './objects.ts'
import type { Objects, Reference, Value } from './objects.ts'
import type { Sheet } from './sheet.ts'
import type { Attributes, Kid, Node } from './tags.ts'

/** The structure in the file, with what pages and annotations need to lead back into it. */
export interface Structure {
  readonly root: Reference
  /** Key of an annotation in the parent tree. */
  readonly keyOf: (sheet: number, annotation: number) => number
}

interface Book {
  readonly objects: Objects
  readonly sheets: readonly Sheet[]
  readonly pages: readonly Reference[]
  readonly annotations: readonly (readonly Reference[])[]
}

/** Writes the tree of nodes, and the tree that leads from painted content to its node. */
export function addStructure(book: Book, document: Node): Structure {
  const { objects, sheets } = book
  const references = new Map<Node, Reference>()
  const root = objects.nextRef()
  writeNode(book, document, root, references)
  const keyOf = annotationKeys(sheets)
  const known = (given: Node) => references.get(given) ?? root
  const entries = [
    ...sheets.map(({ marks }) => add(objects, marks.map(known))),
    ...sheets.flatMap(({ annotations }) => annotations.map((annotation) => known(annotation.node))),
  ]
  put(objects, root, {
    Type: 'StructTreeRoot',
    K: [known(document)],
    ParentTree: add(objects, { Nums: entries.flatMap((entry, key) => [key, entry]) }),
    ParentTreeNextKey: entries.length,
    RoleMap: { Title: 'P' },
  })
  return { root, keyOf }
}

/** Keys of pages come first, those of annotations follow in the order of the pages. */
function annotationKeys(sheets: readonly Sheet[]): Structure['keyOf'] {
  const firsts: number[] = []
  let next = sheets.length
  for (const { annotations } of sheets) {
    firsts.push(next)
    next += annotations.length
  }
  return (sheet, annotation) => (firsts[sheet] ?? 0) + annotation
}

function writeNode(book: Book, given: Node, parent: Reference, references: Map<Node, Reference>): Reference {
  const { objects } = book
  const own = objects.nextRef()
  references.set(given, own)
  const home = given.kids.find((kid) => 'sheet' in kid)
  const page = home !== undefined && 'sheet' in home ? home.sheet : undefined
  const kids = given.kids.map((kid) => writeKid(book, kid, { own, page }, references))
  put(objects, own, {
    Type: 'StructElem',
    S: given.type,
    P: parent,
    Pg: page === undefined ? undefined : book.pages[page],
    K: kids.length === 0 ? undefined : kids,
    Alt: given.alternative === undefined ? undefined : text(given.alternative),
    A: attributesOf(given),
  })
  return own
}

function writeKid(
  book: Book,
  kid: Kid,
  { own, page }: { readonly own: Reference; readonly page: number | undefined },
  references: Map<Node, Reference>,
): Value {
  if ('type' in kid) return writeNode(book, kid, own, references)
  const Pg = book.pages[kid.sheet]
  const elsewhere = kid.sheet === page ? undefined : Pg
  if ('mark' in kid) return kid.sheet === page ? kid.mark : { Type: 'MCR', Pg, MCID: kid.mark }
  const Obj = book.annotations[kid.sheet]?.[kid.annotation]
  return { Type: 'OBJR', Pg: elsewhere, Obj }
}

function attributesOf({ attributes, box }: Node): Value | undefined {
  const dictionaries = [
    ...(attributes === undefined ? [] : [attributeDictionary(attributes)]),
    ...(box === undefined ? [] : [{ O: 'Layout', BBox: box, Placement: 'Block' }]),
  ]
  return dictionaries.length > 1 ? dictionaries : dictionaries[0]
}

function attributeDictionary({ owner, values }: Attributes): Value {
  return { O: owner, ...values }
}
