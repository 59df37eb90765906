import { catalogueOf, fill, type Catalogue } from '../lang/catalogue.ts'
import type { Formatter } from '../lang/format.ts'
import { annexLimits, type AnnexOutcome } from '../model/annex.ts'
import type { Block, Inline, Row } from '../model/document.ts'
import type { Audit, PieceResult } from '../model/files.ts'
import type { Pack } from '../model/pack.ts'
import { anchors } from './anchors.ts'
import { chapter, column, factItems, paragraph, row, table } from './blocks.ts'
import { contextOf, type PackContext } from './context.ts'
import { joinedRuns } from './links.ts'
import { faceOf } from './pack.ts'
import { capital } from './sentence.ts'
import { settleSections } from './settle.ts'

/** The first pages of the reading annex, and its bookmarks by the anchors that they lead to. */
export interface AnnexPack {
  readonly pack: Pack
  readonly bookmarks: readonly { readonly text: string; readonly to: string }[]
}

/** A piece that enters the pack, with what became of it in the annex. */
interface Entry {
  readonly piece: PieceResult & { readonly packPath: string }
  readonly outcome: AnnexOutcome
}

type Words = Catalogue['annex']

export function annexTitle({ language, organisation }: Audit): string {
  return fill(catalogueOf(language).annex.title, { organisation: organisation.name })
}

/** What the reading annex says of itself before the pages of others, in the audit's language. */
export function makeAnnexPack(audit: Audit, outcomes: ReadonlyMap<string, AnnexOutcome>): AnnexPack {
  const context = contextOf(audit)
  const { annex: words } = catalogueOf(audit.language)
  const entries = audit.evidence.flatMap((piece): readonly Entry[] => {
    const { packPath, number } = piece
    const outcome = outcomes.get(number) ?? { kind: 'elsewhere' }
    return packPath === undefined ? [] : [{ piece: { ...piece, packPath }, outcome }]
  })
  const named = { organisation: audit.organisation.name, date: context.format.date(audit.date) }
  const face = faceOf(context)
  const pack: Pack = {
    ...face,
    title: annexTitle(audit),
    furniture: {
      ...face.furniture,
      header: fill(words.header, named),
      pageNumber: words.pageNumber,
    },
    sections: settleSections([
      { id: 'cover', blocks: [coverOf(context, words, entries)] },
      chapter('annex', words.list, [paragraph(words.listLead, 'lead'), listOf(context, words, entries)]),
    ]),
    sheets: [],
  }
  return { pack, bookmarks: bookmarksOf(words, entries) }
}

function coverOf(context: PackContext, words: Words, entries: readonly Entry[]): Block {
  const { audit, format } = context
  return {
    kind: 'cover',
    kicker: words.kicker,
    title: audit.organisation.name,
    subtitle: words.subtitle,
    facts: factItems([
      [words.date, format.date(audit.date)],
      [words.content, contentText(context, words, entries)],
      [words.marks, words.marksText],
      [words.removed, words.removedText],
    ]),
    notices: [{ tone: 'fair', text: words.notArchive }],
  }
}

/** How many pieces are shown, on how many pages, and how many are not. */
function contentText(
  { format: { counted }, words: { punctuation } }: PackContext,
  words: Words,
  entries: readonly Entry[],
): string {
  const outcomes = entries.map(({ outcome }) => outcome)
  const count = (kind: AnnexOutcome['kind']): number => outcomes.filter((each) => each.kind === kind).length
  const pages = outcomes.reduce((sum, each) => sum + (each.kind === 'shown' ? each.pages : 0), 0)
  const shown = fill(words.shownOn, {
    shown: counted(count('shown'), words.shown),
    pages: counted(pages, words.pages),
  })
  const others = [
    count('unreadable') === 0 ? [] : counted(count('unreadable'), words.unreadable),
    count('elsewhere') === 0 ? [] : counted(count('elsewhere'), words.elsewhere),
  ]
  return [shown, ...others.flat()].join(punctuation.semicolon)
}

function listOf(context: PackContext, words: Words, entries: readonly Entry[]): Block {
  const { columns: titles } = words
  const columns = [
    column(titles.number, 8),
    column(titles.piece, 50),
    column(titles.here, 32),
    column(titles.original, 10),
  ]
  const rows = entries.map((entry) => rowOf(context, words, entry))
  return table(context.format.counted(rows.length, context.words.counts.piece), columns, rows, words.empty)
}

/** The row’s own anchor is the name under which the annex knows the first page of its piece. */
function rowOf({ format, terms }: PackContext, words: Words, { piece, outcome }: Entry): Row {
  const { number, title, kind, packPath } = piece
  const link = { to: anchors.piece(number) }
  const isShown = outcome.kind === 'shown'
  const here: readonly Inline[] = isShown
    ? joinedRuns(
        [
          [{ text: format.counted(outcome.pages, words.pages), link }],
          ...outcome.remarks.map((remark) => [capital(words.remarks[remark])]),
        ],
        '\n',
      )
    : absence(format, words, outcome)
  return row(
    anchors.piece(number),
    isShown ? { text: number, link } : number,
    [{ text: title, style: 'strong' }, ' ', { text: capital(terms.evidenceKind[kind]), style: 'muted' }],
    here,
    { text: extensionOf(packPath), link: { file: packPath } },
  )
}

/** What a file ends with, as people say it: PDF, XLSX; its whole name when it has no such end. */
function extensionOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? name : name.slice(dot + 1).toUpperCase()
}

function absence(
  { bytes, number }: Formatter,
  words: Words,
  outcome: Exclude<AnnexOutcome, { readonly kind: 'shown' }>,
): readonly Inline[] {
  if (outcome.kind === 'elsewhere') return [{ text: words.toOpen, style: 'muted' }]
  const limits = { size: bytes(annexLimits.bytes), pages: number(annexLimits.pages) }
  const reason = fill(words.reasons[outcome.reason], limits)
  return [{ text: words.notShown, tone: 'poor' }, `\n${capital(reason)}`]
}

/** The list, then the pieces that have pages, and those that should have had some, which lead to their row. */
function bookmarksOf(words: Words, entries: readonly Entry[]): AnnexPack['bookmarks'] {
  const pieces = entries.flatMap(({ piece: { number, title }, outcome }) => {
    if (outcome.kind === 'elsewhere') return []
    const form = outcome.kind === 'shown' ? words.bookmark : words.bookmarkNotShown
    return { text: fill(form, { number, title }), to: anchors.piece(number) }
  })
  return [{ text: words.list, to: anchors.chapter('annex') }, ...pieces]
}
