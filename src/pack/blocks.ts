import type {
  Block,
  Cell,
  Column,
  Fact,
  Facts,
  Heading,
  Inline,
  Paragraph,
  Row,
  Table,
} from '../model/document.ts'
import type { Section } from '../model/pack.ts'
import { anchors } from './anchors.ts'

/** A chapter of the document: its title, and what follows. */
export function chapter(name: string, title: string, blocks: readonly Block[]): Section {
  return { id: name, blocks: [heading(1, title, anchors.chapter(name)), ...blocks] }
}

export function heading(level: Heading['level'], text: string, id: string): Heading {
  return { kind: 'heading', level, text, id }
}

export function paragraph(runs: Inline | readonly Inline[], style?: Paragraph['style']): Paragraph {
  const all = typeof runs === 'string' || 'text' in runs ? [runs] : runs
  return style === undefined ? { kind: 'paragraph', runs: all } : { kind: 'paragraph', runs: all, style }
}

type FactValue = Inline | readonly Inline[] | undefined

/** Facts, without those that have no value. */
export function facts(items: readonly (readonly [label: string, value: FactValue])[]): Facts {
  return { kind: 'facts', items: factItems(items) }
}

/** Facts that stand close, as many of them do on one page. */
export function compactFacts(items: Parameters<typeof facts>[0]): Facts {
  return { ...facts(items), compact: true }
}

/** The items of facts, without those that have no value. */
export function factItems(items: readonly (readonly [label: string, value: FactValue])[]): readonly Fact[] {
  return items.flatMap(([label, value]) => {
    if (value === undefined || value === '') return []
    const runs = typeof value === 'string' || 'text' in value ? [value] : value
    return runs.length === 0 ? [] : [{ label, value: runs }]
  })
}

export function column(title: string, weight: number, align?: Column['align']): Column {
  return align === undefined ? { title, weight } : { title, weight, align }
}

/** A row that links lead to. */
export function row(id: string | undefined, ...cells: readonly (Cell | Inline)[]): Row {
  const lists = cells.map((cell) => (typeof cell === 'string' || 'text' in cell ? [cell] : cell))
  return id === undefined ? { cells: lists } : { id, cells: lists }
}

/** A row with longer texts under its cells, those without words left out. */
export function withBelow(made: Row, ...texts: readonly NonNullable<Row['below']>[number][]): Row {
  const below = texts.filter(({ runs }) => runs.length > 0)
  return below.length === 0 ? made : { ...made, below }
}

/** A short title over a few lines, too small for the outline. */
export function smallTitle(text: string): Paragraph {
  return paragraph(text, 'caption')
}

export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly Row[],
  empty: string,
): Table {
  return { kind: 'table', caption, columns, rows, empty }
}

/** A list, or a sentence in its place when it is empty. */
export function list(items: readonly (readonly Inline[])[], empty: string): Block {
  return items.length === 0 ? paragraph(empty) : { kind: 'list', items }
}
