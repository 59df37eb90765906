/**
 * A written document as plain data: what the pack says, before anyone decides how a page looks.
 * Nothing here knows of audits, of PDF or of points and pixels.
 */

/** What a colour and its sign mean; a renderer never shows a tone by colour alone. */
export type Tone = 'good' | 'fair' | 'poor' | 'bad' | 'info' | 'muted'

export type Link =
  /** A heading, a table row or any block with this id, in the same document. */
  | { readonly to: string }
  /** A file of the pack, by its path from the pack's root, with slashes and not percent-encoded. */
  | { readonly file: string }
  /** A file that is attached to the document, by the same path; plain text where it is not. */
  | { readonly attached: string }
  /** A web address, http or https only. */
  | { readonly url: string }

export interface Run {
  readonly text: string
  readonly style?: 'strong' | 'emphasis' | 'code' | 'muted'
  readonly tone?: Tone
  readonly link?: Link
}

/** A piece of running text; a line feed in it ends the line. A plain string is a run without any style. */
export type Inline = string | Run

export type Block =
  | Cover
  | Contents
  | Heading
  | Paragraph
  | List
  | Facts
  | Table
  | Figure
  | Charts
  | Callout
  | Columns
  | PageBreak

/** The first page: at most one, at the start of the document. */
export interface Cover {
  readonly kind: 'cover'
  /** A line above the title: the nature of the document. */
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  readonly facts: readonly Fact[]
  /** Warnings that a reader must see before all else: draft, unofficial referential. */
  readonly notices: readonly { readonly tone: Tone; readonly text: string }[]
}

/** The table of contents, made by the renderer from the headings of levels 1 and 2 that follow it. */
export interface Contents {
  readonly kind: 'contents'
  readonly title: string
}

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  /** Unique in the document; links and the outline lead here. */
  readonly id: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Inline[]
  /** `lead` opens a chapter, `note` is smaller and muted, `caption` names the few lines that follow it. */
  readonly style?: 'lead' | 'note' | 'caption'
}

export interface List {
  readonly kind: 'list'
  readonly ordered?: boolean
  /** In the type of tables, as wide as its place, where a page must hold much. */
  readonly compact?: boolean
  readonly items: readonly (readonly Inline[])[]
}

export interface Fact {
  readonly label: string
  readonly value: readonly Inline[]
}

/** Pairs of label and value, in two aligned columns. */
export interface Facts {
  readonly kind: 'facts'
  /** In the type of tables, where facts stand beside something else. */
  readonly compact?: boolean
  readonly items: readonly Fact[]
}

export interface Column {
  readonly title: string
  /** Share of the table's width, relative to the other columns. */
  readonly weight: number
  readonly align?: 'start' | 'end' | 'centre'
}

/** The content of a table cell: some text, possibly with links and tones. */
export type Cell = readonly Inline[]

export interface Row {
  readonly cells: readonly Cell[]
  /** Unique in the document; links lead to the row. */
  readonly id?: string
  /** Longer texts of the first cell, or of the second where the first holds but a number, set under all of them. */
  readonly below?: readonly Pick<Paragraph, 'runs' | 'style'>[]
}

/** Cells of the first column are the headers of their rows. */
export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** What is said in place of a table without rows. */
  readonly empty: string
}

export interface Figure {
  readonly kind: 'figure'
  readonly caption: string
  /** What the figure shows, in words, for those who cannot see it. */
  readonly alternative: string
  readonly drawing: Drawing
}

export type Drawing = Bars | Matrix | Series

/** Horizontal bars on a common scale from 0 to 1, and beside them, when given, those of another measure on its own scale. */
export interface Bars {
  readonly kind: 'bars'
  /** What the labels name: the header of their column. */
  readonly heading?: string
  readonly bars: readonly {
    readonly label: string
    /** From 0 to 1; absent when there is nothing to show, which is not zero. */
    readonly value?: number
    /** A second value on the same scale, drawn as a mark on the bar. */
    readonly mark?: number
    /** What is printed at the end of the bar. */
    readonly text: string
    readonly link?: Link
    readonly beside?: BesideBar
  }[]
  /** What the bar means, and the mark when some bar has one. */
  readonly legend: readonly [bar: string, mark?: string]
  /** What the bars beside mean, and the earlier ones behind them. */
  readonly besideLegend?: readonly [bar: string, behind?: string]
}

/** A bar of another measure than the one on its left, with an earlier value of the same measure hatched behind it. */
export interface BesideBar {
  readonly value?: number
  readonly behind?: number
  readonly text: string
}

/** Two axes of two values, and a count in each of the four cells, row by row. */
export interface Matrix {
  readonly kind: 'matrix'
  readonly columns: readonly [string, string]
  readonly rows: readonly [string, string]
  readonly cells: readonly [readonly [MatrixCell, MatrixCell], readonly [MatrixCell, MatrixCell]]
}

export interface MatrixCell {
  readonly title: string
  /** The figure in large type. */
  readonly count: string
  /** The line beneath: a share with its denominator. */
  readonly note: string
  readonly tone: Tone
}

/** Results over time, with the target and alert levels as lines. */
export interface Series {
  readonly kind: 'series'
  readonly points: readonly {
    readonly label: string
    /** Absent when nothing was measured or when it may not be shown. */
    readonly value?: number
    readonly text: string
    /** Half-width of the confidence interval, in the unit of the value. */
    readonly margin?: number
  }[]
  readonly levels: readonly { readonly label: string; readonly value: number; readonly tone: Tone }[]
  /** The unit, as printed on the axis. */
  readonly unit: string
  /** Said beside the unit when the axis does not begin at zero, which makes changes look larger. */
  readonly cut?: string
}

/** Small charts of series, two or three side by side, each under its title and above what is to be read of it. */
export interface Charts {
  readonly kind: 'charts'
  readonly caption: string
  readonly charts: readonly SmallChart[]
}

export interface SmallChart {
  readonly title: string
  readonly link?: Link
  /** What the chart shows, in words, for those who cannot see it. */
  readonly alternative: string
  readonly series: Series
  readonly note: Cell
}

export interface Callout {
  readonly kind: 'callout'
  readonly tone: Tone
  readonly title: string
  readonly body: readonly (readonly Inline[])[]
}

/** Blocks side by side, kept on one page. */
export interface Columns {
  readonly kind: 'columns'
  readonly columns: readonly (readonly Block[])[]
  /** Share of the width of each column, relative to the others; of equal width unless told. */
  readonly weights?: readonly number[]
}

export interface PageBreak {
  readonly kind: 'pageBreak'
}
