import type {
  Block,
  Charts,
  Drawing,
  Heading,
  Inline,
  Link,
  PageBreak,
  Row,
  Run,
} from '../../../src/model/document.ts'
import type { Pack } from '../../../src/model/pack.ts'
import { signs } from '../../../src/render/signs.ts'
import { typefaceOf } from './fonts.ts'

/** What a document should say, piece by piece in its reading order, told from its source alone. */
export type Said =
  /** A label of a drawing, which may be cut short. */
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly alternative: string; readonly caption: string }

export function saidBy({ sections }: Pack): readonly Said[] {
  const blocks = sections.flatMap((section) => section.blocks)
  const start = blocks.findIndex(({ kind }) => kind === 'contents')
  return blocks.flatMap((block) => said(block, headingsIn(blocks.slice(start + 1))))
}

function said(block: Block, announced: readonly Heading[]): readonly Said[] {
  switch (block.kind) {
    case 'cover':
      return texts(
        block.kicker,
        block.title,
        block.subtitle,
        ...block.notices.map(({ tone, text }) => written([{ text: signs[tone], tone }, text])),
        ...block.facts.flatMap(({ label, value }) => [label, written(value)]),
      )
    case 'contents':
      return texts(block.title, ...announced.filter(({ level }) => level < 3).map(({ text }) => text))
    case 'heading':
      return texts(block.text)
    case 'paragraph':
      return texts(written(block.runs))
    case 'list':
      return block.items.flatMap((item, index) => {
        const label = block.ordered === true ? `${index + 1}.` : '•'
        return texts(written(item) === '' ? '' : label, written(item))
      })
    case 'facts':
      return block.items.flatMap(({ label, value }) => texts(label, written(value)))
    case 'table':
      if (block.rows.length === 0) return texts(block.caption, block.empty)
      return texts(
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells, below = [] }) => [
          ...block.columns.map((_, index) => written(cells[index] ?? [])),
          ...below.map(({ runs }) => written(runs)).filter((text) => text !== ''),
        ]),
      )
    case 'figure':
      return [
        { kind: 'figure', alternative: block.alternative, caption: plain(block.caption) },
        ...valuesOf(block.drawing).map((text) => ({ kind: 'label' as const, text: plain(text) })),
      ]
    case 'charts':
      return block.charts.length === 0
        ? []
        : [...texts(block.caption, ...levelsOf(block)), ...chartsOf(block)]
    case 'callout': {
      const title: readonly Inline[] = [{ text: block.title, tone: block.tone }]
      return texts(...[...(block.title === '' ? [] : [title]), ...block.body].map(written))
    }
    case 'columns':
      return block.columns.flat().flatMap((inner) => said(inner, announced))
    default:
      block satisfies PageBreak
      return []
  }
}

/** What the table beside a drawing says, its header apart. */
function valuesOf(drawing: Drawing): readonly string[] {
  switch (drawing.kind) {
    case 'bars':
      return drawing.bars.flatMap(({ label, text, beside }) => [
        label,
        text,
        ...(drawing.besideLegend === undefined ? [] : [beside?.text ?? '']),
      ])
    case 'matrix':
      return drawing.cells.flatMap((row, index) => [
        drawing.rows[index] ?? '',
        ...row.map(({ title, tone, count, note }) => written([{ text: title, tone }]) + count + note),
      ])
    default:
      return []
  }
}

/** The names of the levels of small charts, said once for all. */
function levelsOf({ charts }: Charts): readonly string[] {
  const levels = charts.flatMap(({ series }) => series.levels)
  return [...new Map(levels.map(({ label, tone }) => [label, written([{ text: label, tone }])])).values()]
}

function chartsOf({ charts }: Charts): readonly Said[] {
  return charts.flatMap(({ title, alternative, note }) => [
    { kind: 'figure', alternative, caption: plain(title) },
    ...texts(written(note)),
  ])
}

function texts(...given: readonly string[]): readonly Said[] {
  return given.map((text) => ({ kind: 'text', text: plain(text) }))
}

/** Text as it reads on paper: spaces run together, accents composed, and what the typeface lacks spelt by number. */
export function plain(text: string): string {
  return spelt(text, 'SourceSans3-Regular')
    .replaceAll(/[ \t\r\n]+/g, ' ')
    .replaceAll(/^ | $/g, '')
}

function spelt(text: string, typeface: Typeface): string {
  const known = spellings[typeface]
  let whole = ''
  for (const character of text.normalize('NFC')) {
    const found = known.get(character) ?? spellingOf(character, typeface)
    known.set(character, found)
    whole += found
  }
  return whole
}

type Typeface = 'SourceSans3-Regular' | 'SourceSans3-Italic'

/** How each character is spelt in each typeface: texts have few of them, and each is asked for many times. */
const spellings: Readonly<Record<Typeface, Map<string, string>>> = {
  'SourceSans3-Regular': new Map(),
  'SourceSans3-Italic': new Map(),
}

function spellingOf(character: string, typeface: Typeface): string {
  const point = character.codePointAt(0) ?? 0
  const isKnown =
    ' \t\r\n'.includes(character) || (point !== 0xfeff && typefaceOf(typeface)?.hasGlyphForCodePoint(point))
  return isKnown === true ? character : `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

function runOf(inline: Inline): Run {
  return typeof inline === 'string' ? { text: inline } : inline
}

/** A run as it is printed: its tone has a sign, unless the text brought it. */
function printed(inline: Inline): string {
  const { text, tone, style } = runOf(inline)
  const own = spelt(text, style === 'emphasis' ? 'SourceSans3-Italic' : 'SourceSans3-Regular')
  if (tone === undefined || text.trim() === '') return own
  const sign = signs[tone]
  return `${sign}\u00A0${own.startsWith(sign) ? own.slice(sign.length).trimStart() : own}`
}

function written(inlines: readonly Inline[]): string {
  return plain(inlines.map(printed).join(''))
}

/** Every heading, those in columns included. */
export function headingsIn(blocks: readonly Block[]): readonly Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block]
    return block.kind === 'columns' ? block.columns.flatMap(headingsIn) : []
  })
}

export interface SourceLink {
  readonly text: string
  readonly link: Link
}

/** Every link of the source that leads somewhere, in reading order. */
export function linksOf({ sections }: Pack): readonly SourceLink[] {
  const blocks = sections.flatMap((section) => section.blocks)
  const ids = new Set([...sections.map(({ id }) => id), ...blocks.flatMap(idsIn)])
  const start = blocks.findIndex(({ kind }) => kind === 'contents')
  const announced = headingsIn(blocks.slice(start + 1)).filter(({ level }) => level < 3)
  return blocks
    .flatMap((block) =>
      block.kind === 'contents'
        ? announced.map(({ text, id }) => ({ text: plain(text), link: { to: id } }))
        : linksIn(inlinesOf(block)),
    )
    .filter(({ text, link }) => text !== '' && leads(link, ids))
}

function leads(link: Link, ids: ReadonlySet<string>): boolean {
  if ('to' in link) return ids.has(link.to)
  if ('attached' in link) return false
  return 'file' in link ? link.file !== '' : /^https?:\/\/[^\s/]/i.test(link.url)
}

function linksIn(inlines: readonly Inline[]): readonly SourceLink[] {
  return inlines.flatMap((inline) => {
    const { link } = runOf(inline)
    return link === undefined ? [] : [{ text: plain(printed(inline)), link }]
  })
}

/** Ids of headings and of rows. */
function idsIn(block: Block): readonly string[] {
  if (block.kind === 'heading') return [block.id]
  if (block.kind === 'table') return block.rows.flatMap(({ id }) => id ?? [])
  return block.kind === 'columns' ? block.columns.flat().flatMap(idsIn) : []
}

/** All running text of a block, in reading order. */
function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'cover':
      return block.facts.flatMap(({ value }) => value)
    case 'paragraph':
      return block.runs
    case 'list':
      return block.items.flat()
    case 'facts':
      return block.items.flatMap(({ value }) => value)
    case 'table':
      return block.rows.flatMap(({ cells, below = [] }) => [
        ...block.columns.flatMap((_, index) => cells[index] ?? []),
        ...below.flatMap(({ runs }) => runs),
      ])
    case 'callout':
      return block.body.flat()
    case 'figure':
      return labelsIn(block.drawing)
    case 'charts':
      return block.charts.flatMap(({ title, link, note }) => [linked(title, link), ...note])
    case 'columns':
      return block.columns.flat().flatMap(inlinesOf)
    default:
      return []
  }
}

/** The labels of a drawing that may be links. */
function labelsIn(drawing: Drawing): readonly Inline[] {
  return drawing.kind === 'bars' ? drawing.bars.map(({ label, link }) => linked(label, link)) : []
}

function linked(text: string, link: Link | undefined): Inline {
  return link === undefined ? text : { text, link }
}

/** The rows of every table that has some, in reading order. */
export function rowsIn(blocks: readonly Block[]): readonly Row[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return block.rows
    return block.kind === 'columns' ? block.columns.flatMap(rowsIn) : []
  })
}
