import { PDFDict, PDFName, PDFNumber, PDFString } from 'pdf-lib'
import { dictionaryAt, kidsAt } from '../pdf-objects.ts'
import { elements } from '../pdf-reader.ts'
import type { Reading } from '../pdf-reader.ts'
import {
  add,
  addParent,
  annotation,
  dictionaryOf,
  editPage,
  exchange,
  kidsOf,
  page,
  pageRef,
  parentsOf,
  remove,
  root,
  set,
  swap,
  text,
} from './tools.ts'
import type { Mutant } from './tools.ts'

/** The first element that holds a mark itself, as its dictionary. */
function marked(file: Reading): PDFDict {
  return elements(file.structure).find(({ kids }) => kids.some((kid) => 'mark' in kid))!.dictionary
}

/** The content of marked operators with that number, markers included. */
function markPattern(mark: number): RegExp {
  return new RegExp(`/\\w+\\s*<<\\s*/MCID ${mark}\\s*>>\\s*BDC([^]*?)EMC`)
}

/** An element before others among the kids of the same parent. */
function newKid(file: Reading, parent: PDFDict, entries: Readonly<Record<string, unknown>>, at = 0): void {
  const P = file.document.context.getObjectRef(parent)
  kidsOf(file, parent).insert(at, add(file, { Type: 'StructElem', P, ...entries }))
}

/** Gives an element another type. */
function retype(type: string, other: string, index = 0): Mutant['damage'] {
  return (file) => set(file, dictionaryOf(file, type, index), 'S', other)
}

const treeMutants: readonly Mutant[] = [
  {
    name: 'a mark that occurs twice on its page',
    codes: ['marks/repeated', 'marks/missing'],
    damage: (file) => editPage(file, 3, (content) => content.replace(/MCID 1\b/, 'MCID 0')),
  },
  {
    name: 'a mark that no element holds',
    codes: ['marks/homeless'],
    damage: (file) => kidsOf(file, marked(file)).remove(0),
  },
  {
    name: 'an element that holds a mark which its page lacks',
    codes: ['marks/missing'],
    damage: (file) => kidsOf(file, marked(file)).push(PDFNumber.of(999)),
  },
  {
    name: 'a mark that two elements hold',
    codes: ['marks/shared'],
    damage: (file) => {
      const [kid] = kidsAt(dictionaryOf(file, 'P', 0), 'K')
      kidsOf(file, dictionaryOf(file, 'P', 1)).push(kid!)
    },
  },
  {
    name: 'entries of the parent tree swapped',
    codes: ['marks/parent-tree'],
    damage: (file) => swap(parentsOf(file, 3), 0, 1),
  },
  {
    name: 'pages whose keys in the parent tree are swapped',
    codes: ['marks/parent-tree'],
    damage: (file) => exchange(page(file, 2), page(file, 3), 'StructParents'),
  },
  {
    name: 'a page without its key in the parent tree',
    codes: ['marks/parent-tree'],
    damage: (file) => remove(page(file, 2), 'StructParents'),
  },
  {
    name: 'no parent tree',
    codes: ['marks/parent-tree', 'annotations/parent-tree'],
    damage: (file) => remove(root(file), 'ParentTree'),
  },
  {
    name: 'annotations whose keys in the parent tree are swapped',
    codes: ['annotations/parent-tree'],
    damage: (file) => exchange(annotation(file, 'Link', 0), annotation(file, 'Link', 1), 'StructParent'),
  },
  {
    name: 'an annotation without its key in the parent tree',
    codes: ['annotations/parent-tree'],
    damage: (file) => remove(annotation(file, 'Link'), 'StructParent'),
  },
  {
    name: 'an annotation that no element refers to',
    codes: ['annotations/parent-tree', 'annotation/home'],
    damage: (file) => {
      const kids = kidsOf(file, dictionaryOf(file, 'Link'))
      const at = kids.asArray().findIndex((kid) => kid instanceof PDFDict)
      kids.remove(at)
    },
  },
  {
    name: 'an element that refers to an annotation of no page',
    codes: ['annotations/parent-tree'],
    damage: (file) => remove(page(file, 1), 'Annots'),
  },
  {
    name: 'a key of the parent tree that nothing bears',
    codes: ['parent-tree/stale'],
    damage: (file) => addParent(file, file.document.context.getObjectRef(marked(file))!),
  },
  {
    name: 'a next key that is taken already',
    codes: ['parent-tree/next-key'],
    damage: (file) => set(file, root(file), 'ParentTreeNextKey', 2),
  },
  {
    name: 'no next key',
    codes: ['parent-tree/next-key'],
    damage: (file) => remove(root(file), 'ParentTreeNextKey'),
  },
  {
    name: 'an element that names another parent',
    codes: ['structure/parent'],
    damage: (file) => exchange(dictionaryOf(file, 'TD', 0), dictionaryOf(file, 'TD', 4), 'P'),
  },
]

const textMutants: readonly Mutant[] = [
  {
    name: 'the reading order reversed',
    codes: ['text/differs'],
    damage: (file) => {
      const kids = kidsOf(file, dictionaryOf(file, 'Sect', 2))
      for (let at = 0; at < kids.size() / 2 - 1; at += 1) swap(kids, at, kids.size() - 1 - at)
    },
  },
  {
    name: 'two cells of a row exchanged',
    codes: ['text/differs'],
    damage: (file) => swap(kidsOf(file, dictionaryOf(file, 'TR', 1)), 1, 2),
  },
  {
    name: 'a paragraph that became decoration',
    codes: ['text/differs'],
    damage: (file) => editPage(file, 3, (content) => content.replace(markPattern(2), '/Artifact BMC $1EMC')),
  },
  {
    name: 'decoration that became text',
    codes: ['text/differs'],
    damage: (file) => {
      const mark = parentsOf(file, 2).size()
      editPage(file, 2, (content) =>
        content.replace(/\/Artifact\s*<<[^>]*Footer[^>]*>>\s*BDC/, `/P <</MCID ${mark}>> BDC`),
      )
      const sect = dictionaryOf(file, 'Sect', 2)
      newKid(file, sect, { S: 'P', Pg: pageRef(file, 2), K: [mark] })
      parentsOf(file, 2).push(kidsAt(sect, 'K')[0]!)
    },
  },
  {
    name: 'two words exchanged',
    codes: ['text/differs'],
    damage: (file) =>
      editPage(file, 3, (content) => {
        const words = [...content.matchAll(/\[[^\]]*\]\s*TJ/g)].map(([found]) => found)
        const [one, other] = words.slice(4, 6)
        return content.replace(one!, '#').replace(other!, one!).replace('#', other!)
      }),
  },
  {
    name: 'text that stands in no block',
    codes: ['text/differs'],
    damage: (file) => {
      const [title] = [dictionaryOf(file, 'H1')]
      const sect = dictionaryOf(file, 'Sect', 2)
      kidsOf(file, sect).insert(0, kidsAt(title, 'K')[0]!)
      kidsOf(file, title).remove(0)
      set(file, sect, 'Pg', pageRef(file, 2))
    },
  },
  {
    name: 'a figure that says something else',
    codes: ['text/alternative'],
    damage: (file) => set(file, dictionaryOf(file, 'Figure'), 'Alt', text('Un graphique')),
  },
]

const typeMutants: readonly Mutant[] = [
  { name: 'a type that no standard knows', codes: ['role/unknown'], damage: retype('Div', 'Encart') },
  {
    name: 'roles that go round in circles',
    codes: ['role/cycle'],
    damage: (file) => set(file, root(file), 'RoleMap', { Title: 'Kopf', Kopf: 'Title' }),
  },
  {
    name: 'a standard type that stands for another',
    codes: ['role/remapped'],
    damage: (file) => set(file, root(file), 'RoleMap', { Title: 'P', TD: 'P' }),
  },
  { name: 'a cell outside any row', codes: ['nesting/table'], damage: retype('TR', 'Div', 1) },
  { name: 'a paragraph inside a row', codes: ['nesting/table'], damage: retype('TD', 'P', 1) },
  { name: 'a table without its element', codes: ['nesting/table'], damage: retype('Table', 'Div') },
  { name: 'an item outside any list', codes: ['nesting/list'], damage: retype('L', 'Div', 1) },
  { name: 'a paragraph for an item', codes: ['nesting/list'], damage: retype('LI', 'P', 1) },
  { name: 'an item that holds no body', codes: ['nesting/list'], damage: retype('LBody', 'Sect', 1) },
  { name: 'an entry outside the contents', codes: ['nesting/contents'], damage: retype('TOC', 'Sect') },
  {
    name: 'an entry of the contents without reference',
    codes: ['nesting/contents'],
    damage: retype('Reference', 'P'),
  },
  {
    name: 'an entry of the contents without link',
    codes: ['nesting/contents', 'annotation/home'],
    damage: retype('Link', 'Span'),
  },
  {
    name: 'a caption in the middle',
    codes: ['table/caption'],
    damage: (file) => swap(kidsOf(file, dictionaryOf(file, 'Table')), 0, 1),
  },
  {
    name: 'two captions',
    codes: ['table/caption'],
    damage: (file) => newKid(file, dictionaryOf(file, 'Table'), { S: 'Caption' }),
  },
  {
    name: 'two heads',
    codes: ['table/head'],
    damage: (file) => newKid(file, dictionaryOf(file, 'Table'), { S: 'THead' }, 1),
  },
  {
    name: 'a row that lacks a cell',
    codes: ['table/width'],
    damage: (file) => kidsOf(file, dictionaryOf(file, 'TR', 2)).remove(2),
  },
  {
    name: 'a cell that spans two columns which are not there',
    codes: ['table/width'],
    damage: (file) => set(file, dictionaryOf(file, 'TD', 0), 'A', { O: 'Table', ColSpan: 2 }),
  },
  {
    name: 'a header cell that heads nothing',
    codes: ['table/scope'],
    damage: (file) => remove(dictionaryOf(file, 'TH'), 'A'),
  },
  { name: 'a heading that skips a level', codes: ['heading/skipped'], damage: retype('H2', 'H3') },
  {
    name: 'a document that begins with a lower heading',
    codes: ['heading/skipped'],
    damage: retype('H1', 'H2'),
  },
  { name: 'headings with and without a number', codes: ['heading/mixed'], damage: retype('H2', 'H') },
  {
    name: 'a figure without alternative',
    codes: ['figure/alternative'],
    damage: (file) => remove(dictionaryOf(file, 'Figure'), 'Alt'),
  },
  {
    name: 'a figure whose alternative is blank',
    codes: ['figure/alternative'],
    damage: (file) => set(file, dictionaryOf(file, 'Figure'), 'Alt', text(' ')),
  },
  {
    name: 'a formula without alternative',
    codes: ['figure/alternative'],
    damage: retype('LBody', 'Formula', 1),
  },
  {
    name: 'a figure that does not say where it stands',
    codes: ['figure/box'],
    damage: (file) => remove(dictionaryOf(file, 'Figure'), 'A'),
  },
  { name: 'a note without identifier', codes: ['note/identifier'], damage: retype('Div', 'Note') },
  {
    name: 'notes with the same identifier',
    codes: ['note/identifier'],
    damage: (file) => {
      for (const index of [0, 1]) {
        const note = dictionaryOf(file, 'Div', index)
        set(file, note, 'S', 'Note')
        set(file, note, 'ID', PDFString.of('note'))
      }
    },
  },
]

const contentMutants: readonly Mutant[] = [
  {
    name: 'text that is neither tagged nor decoration',
    codes: ['content/untagged', 'marks/missing'],
    damage: (file) => editPage(file, 3, (content) => content.replace(markPattern(2), '$1')),
  },
  {
    name: 'a rule that is neither tagged nor decoration',
    codes: ['content/untagged'],
    damage: (file) => editPage(file, 3, (content) => `${content}\n58 100 20 1 re f`),
  },
  {
    name: 'decoration inside tagged text',
    codes: ['content/nested'],
    damage: (file) =>
      editPage(file, 3, (content) =>
        content.replace(markPattern(2), (all, inner: string) =>
          all.replace(inner, `/Artifact BMC ${inner} EMC `),
        ),
      ),
  },
  {
    name: 'tagged text inside decoration',
    codes: ['content/nested'],
    damage: (file) =>
      editPage(file, 3, (content) => content.replace(markPattern(2), (all) => `/Artifact BMC ${all} EMC`)),
  },
  {
    name: 'tagged text inside tagged text',
    codes: ['content/nested'],
    damage: (file) =>
      editPage(file, 3, (content) =>
        content.replace(markPattern(2), (all) => `/P <</MCID 1>> BDC ${all} EMC`),
      ),
  },
  {
    name: 'marked content that stays open',
    codes: ['graphics/balance'],
    damage: (file) => editPage(file, 3, (content) => content.replace(/EMC(?![^]*EMC)/, '')),
  },
]

const annotationMutants: readonly Mutant[] = [
  ...(
    [
      ['that is not printed', 0],
      ['that is invisible', 4 + 1],
      ['that is hidden', 4 + 2],
      ['that is not shown', 4 + 32],
      ['that comes and goes', 4 + 256],
    ] as const
  ).map(([what, flags]): Mutant => ({
    name: `a link ${what}`,
    codes: ['annotation/flags'],
    damage: (file) => set(file, annotation(file, 'Link'), 'F', flags),
  })),
  {
    name: 'a link without flags',
    codes: ['annotation/flags'],
    damage: (file) => remove(annotation(file, 'Link'), 'F'),
  },
  {
    name: 'a film on a page',
    codes: ['annotation/type'],
    damage: (file) => set(file, annotation(file, 'FileAttachment'), 'Subtype', 'Movie'),
  },
  {
    name: 'an annotation that looks otherwise under the mouse',
    codes: ['annotation/appearance'],
    damage: (file) => {
      const appearance = dictionaryAt(annotation(file, 'FileAttachment'), 'AP')
      appearance.set(PDFName.of('R'), appearance.get(PDFName.of('N'))!)
    },
  },
  {
    name: 'an annotation without appearance',
    codes: ['annotation/appearance'],
    damage: (file) => remove(annotation(file, 'FileAttachment'), 'AP'),
  },
  {
    name: 'a link that says nothing',
    codes: ['annotation/alternative'],
    damage: (file) => remove(annotation(file, 'Link'), 'Contents'),
  },
  {
    name: 'a link in an element of another type',
    codes: ['annotation/home'],
    damage: retype('Link', 'Span', 5),
  },
  { name: 'a form field in no form', codes: ['annotation/home'], damage: retype('Form', 'Annot') },
  {
    name: 'a form field that does not say what it is',
    codes: ['annotation/tooltip'],
    damage: (file) => remove(annotation(file, 'Widget'), 'TU'),
  },
  {
    name: 'a page whose annotations are walked in no order',
    codes: ['annotation/tabs'],
    damage: (file) => remove(page(file, 1), 'Tabs'),
  },
  {
    name: 'a page whose annotations are walked by rows',
    codes: ['annotation/tabs'],
    damage: (file) => set(file, page(file, 1), 'Tabs', 'R'),
  },
]

export const structureMutants: readonly Mutant[] = [
  ...treeMutants,
  ...textMutants,
  ...typeMutants,
  ...contentMutants,
  ...annotationMutants,
]
