import { PDFArray, PDFDict, PDFName } from 'pdf-lib'
import type { PDFObject } from 'pdf-lib'
import { entry, nameOf, numberOf, textOf } from '../pdf-objects.ts'
import { elements } from '../pdf-reader.ts'
import type { Element, Reading } from '../pdf-reader.ts'
import { problem } from './problem.ts'
import type { Code, Examined, Problem } from './problem.ts'

const standardTypes = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure
  Formula Form`.split(/\s+/),
)

/** Which elements stand in which, and which never alone: types, lists, contents, headings, figures, notes. */
export function checkNesting({ reading }: Examined): readonly Problem[] {
  const all = elements(reading.structure)
  return [
    ...checkRoles(reading, all),
    ...all.flatMap((element) => [...checkKids(element), ...checkParent(element)]),
    ...checkLevels(all),
    ...all.flatMap(checkFigure),
    ...checkNotes(all),
  ]
}

function checkRoles({ document }: Reading, all: readonly Element[]): readonly Problem[] {
  const map = entry(document.catalog, 'StructTreeRoot', 'RoleMap')
  const roles = new Map(
    map instanceof PDFDict ? map.entries().map(([key, value]) => [key.decodeText(), nameOf(value)]) : [],
  )
  const remapped = [...roles.keys()].filter((role) => standardTypes.has(role))
  const circular = [...roles.keys()].filter((role) => endOf(role, roles) === undefined)
  const used = new Set(all.map(({ type }) => type))
  const unknown = [...used].filter((type) => {
    const end = endOf(type, roles)
    return end !== undefined && !standardTypes.has(end)
  })
  return [
    ...remapped.map((role) => problem('role/remapped', role)),
    ...circular.map((role) => problem('role/cycle', role)),
    ...unknown.map((type) => problem('role/unknown', type)),
  ]
}

/** The type that a role stands for at last; nothing when it goes round in circles. */
function endOf(role: string, roles: ReadonlyMap<string, string>): string | undefined {
  const seen = new Set<string>()
  let end = role
  for (let next = roles.get(end); next !== undefined && !standardTypes.has(end); next = roles.get(end)) {
    if (seen.has(end)) return undefined
    seen.add(end)
    end = next
  }
  return end
}

interface Nest {
  readonly code: Code
  readonly kids: readonly string[]
}

const rows = ['TR']

/** What these elements may hold. */
const nests: Readonly<Record<string, Nest>> = {
  Table: { code: 'nesting/table', kids: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'] },
  THead: { code: 'nesting/table', kids: rows },
  TBody: { code: 'nesting/table', kids: rows },
  TFoot: { code: 'nesting/table', kids: rows },
  TR: { code: 'nesting/table', kids: ['TH', 'TD'] },
  L: { code: 'nesting/list', kids: ['L', 'LI', 'Caption'] },
  LI: { code: 'nesting/list', kids: ['Lbl', 'LBody'] },
  TOC: { code: 'nesting/contents', kids: ['TOC', 'TOCI', 'Caption'] },
  TOCI: { code: 'nesting/contents', kids: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'] },
}

function checkKids({ type, kids, ref }: Element): readonly Problem[] {
  const nest = nests[type]
  if (nest === undefined) return []
  const odd = kids.filter((kid) => !('type' in kid && nest.kids.includes(kid.type)))
  return odd.map((kid) => problem(nest.code, 'type' in kid ? kid.type : 'content', 'in', type, ref))
}

/** Where these elements must stand. */
const homes: Readonly<Record<string, Nest>> = {
  THead: { code: 'nesting/table', kids: ['Table'] },
  TBody: { code: 'nesting/table', kids: ['Table'] },
  TFoot: { code: 'nesting/table', kids: ['Table'] },
  TR: { code: 'nesting/table', kids: ['Table', 'THead', 'TBody', 'TFoot'] },
  TH: { code: 'nesting/table', kids: rows },
  TD: { code: 'nesting/table', kids: rows },
  LI: { code: 'nesting/list', kids: ['L'] },
  LBody: { code: 'nesting/list', kids: ['LI'] },
  Lbl: { code: 'nesting/list', kids: ['LI', 'Note', 'Reference', 'TOCI', 'BibEntry', 'Form', 'Caption'] },
  TOCI: { code: 'nesting/contents', kids: ['TOC'] },
}

function checkParent({ type, parent, ref, kids }: Element): readonly Problem[] {
  const home = homes[type]
  const own =
    type === 'TOCI' && !hasLink(kids) ? [problem('nesting/contents', 'an entry without link', ref)] : []
  if (home === undefined || home.kids.includes(parent?.type ?? '')) return own
  return [...own, problem(home.code, type, 'in', parent?.type, ref)]
}

/** An entry of the contents holds a reference, and that a link. */
function hasLink(kids: Element['kids']): boolean {
  return kids.some(
    (kid) =>
      'type' in kid &&
      kid.type === 'Reference' &&
      kid.kids.some((inner) => 'type' in inner && inner.type === 'Link'),
  )
}

/** Headings go down one level at a time, and are numbered all or none. */
function checkLevels(all: readonly Element[]): readonly Problem[] {
  const headings = all.filter(({ type }) => /^H\d?$/.test(type))
  const plain = headings.filter(({ type }) => type === 'H')
  const isMixed = plain.length > 0 && plain.length < headings.length
  let level = 0
  const skipped = headings.filter(({ type }) => {
    const own = Number(type.slice(1))
    const isSkip = own > level + 1
    level = own
    return isSkip
  })
  return [
    ...(isMixed ? [problem('heading/mixed', plain.length, 'of', headings.length)] : []),
    ...skipped.map(({ type, ref }) => problem('heading/skipped', type, ref)),
  ]
}

function checkFigure({ type, ref, dictionary }: Element): readonly Problem[] {
  if (type !== 'Figure' && type !== 'Formula') return []
  const said = textOf(entry(dictionary, 'Alt')) || textOf(entry(dictionary, 'ActualText'))
  return [
    ...(said.trim() === '' ? [problem('figure/alternative', ref)] : []),
    ...(type === 'Formula' || hasBox(dictionary) ? [] : [problem('figure/box', ref)]),
  ]
}

/** A figure says where it stands, inside its page. */
function hasBox(dictionary: PDFDict): boolean {
  const box = attribute(dictionary, 'BBox')
  if (!(box instanceof PDFArray)) return false
  const [left = 0, bottom = 0, right = 0, top = 0] = box.asArray().map((value) => numberOf(value) ?? -1)
  return left >= 0 && bottom >= 0 && right > left && top > bottom
}

/** An attribute of an element, in whichever of its attribute dictionaries it stands. */
export function attribute(dictionary: PDFDict, key: string): PDFObject | undefined {
  const own = entry(dictionary, 'A')
  const list = own instanceof PDFArray ? own.asArray().map((_, index) => own.lookup(index)) : [own]
  for (const one of list) {
    if (one instanceof PDFDict && one.has(PDFName.of(key))) return one.lookup(PDFName.of(key))
  }
  return undefined
}

function checkNotes(all: readonly Element[]): readonly Problem[] {
  const notes = all.filter(({ type }) => type === 'Note')
  const ids = notes.map(({ dictionary }) => textOf(entry(dictionary, 'ID')))
  const isOdd = ids.some((id) => id === '') || new Set(ids).size < ids.length
  return isOdd ? [problem('note/identifier', ids.join(' '))] : []
}
