/**
 * A workbook as plain data: sheets of typed tables. Nothing here knows of audits or of the spreadsheet file format.
 */
import type { Tone } from './document.ts'

export interface Sheet {
  /** Name of the tab: at most 31 characters, without any of : \ / ? * [ ] and the straight apostrophe. */
  readonly name: string
  /** Printed at the top of the sheet. */
  readonly title: string
  /** Lines under the title: what the sheet shows, and how to use it. */
  readonly notes: readonly string[]
  readonly tables: readonly SheetTable[]
  readonly tone?: Tone
  /** Drawn below the tables, in this order, two side by side. */
  readonly charts?: readonly SheetChart[]
  /** What goes to the printer when it is not the whole sheet: its charts, or so many of its first columns. */
  readonly printed?: 'charts' | { readonly columns: number }
}

/** A chart that spreadsheet programs draw from the cells of tables. */
export interface SheetChart {
  readonly kind: 'bars' | 'stackedBars' | 'radar' | 'lines'
  readonly title: string
  /** What the chart shows, for those who do not see it. */
  readonly alternative: string
  /** The table of the workbook whose cells it draws. */
  readonly table: string
  /**
   * How its series lie: one a column of the table, its points named by the cells of the column `names`; or one a row,
   * named by the cell of the column `names` in that row, its points named by the titles of `columns`.
   */
  readonly series:
    | {
        readonly along: 'columns'
        readonly names: string
        readonly columns: readonly ChartColumn[]
        /** Places in the table of the rows that are drawn, from 0; all of them when absent. */
        readonly rows?: readonly number[]
      }
    | {
        readonly along: 'rows'
        readonly names: string
        readonly columns: readonly string[]
        /** Places of the rows in the table, from 0. */
        readonly rows: readonly number[]
      }
  /** Written along the axis of values. */
  readonly unit: string
  /** How numbers of that axis are shown. */
  readonly values: 'integer' | 'decimal' | 'share'
  /** The ends of the axis of values, where they are known. */
  readonly least?: number
  readonly most?: number
}

interface ChartColumn {
  readonly title: string
  readonly tone?: Tone
}

/** A table with a header row, filters and an Excel name. Tables of one sheet stand one below the other. */
export interface SheetTable {
  /** Unique in the workbook, `T_` and ASCII letters: the name that formulas use. */
  readonly name: string
  /** Printed above the table when a sheet has several. */
  readonly title?: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetValue[])[]
  /** What is said in place of a table without rows. */
  readonly empty: string
  /** Set on a table whose entry columns come back from a workbook that was filled in. It stands alone on its sheet. */
  readonly form?: SheetForm
  /** Looks that follow what the cells of a row hold, whoever changes them; the first that holds wins. */
  readonly highlights?: readonly SheetHighlight[]
  /** Cells that formulas of the reader, and lists of choices, call by a name. */
  readonly names?: readonly SheetName[]
}

/** A look that cells take on the rows where a formula is true. */
export interface SheetHighlight {
  /** Titles of the columns whose cells take it. */
  readonly columns: readonly string[]
  /** `unseen` shows nothing of what the cell holds. */
  readonly tone: Tone | 'unseen'
  /**
   * A formula in English notation that is true or false; `[@Due date]` is the cell of the column of that title in the
   * row, with `[`, `]`, `#`, `@` and `'` of the title behind an apostrophe, as in tables.
   */
  readonly when: string
}

/** A name for one cell of a table, or for cells of one of its columns that follow each other. */
export interface SheetName {
  /** Unique in the workbook: ASCII letters, digits after the first of them, `_`, and nothing that looks like a cell. */
  readonly name: string
  /** Title of the column. */
  readonly column: string
  /** Place in the table of the first row, from 0. */
  readonly row: number
  readonly count: number
}

/** How the rows of a table that comes back are known again. */
export interface SheetForm {
  readonly name: string
  /** The fields of the columns that tell one row from all others; the columns stay as they are. */
  readonly keys: readonly string[]
}

export interface SheetColumn {
  /** Unique in the table, whatever the case. */
  readonly title: string
  /** How its numbers are shown, and how its texts are stored. `share` is a number from 0 to 1 shown as a percentage. */
  readonly kind: 'text' | 'integer' | 'decimal' | 'share' | 'date' | 'euro'
  /** Width in characters. */
  readonly width: number
  /** Set on columns that the reader fills in: shown as such, with the choices allowed when there is a list. */
  readonly entry?: SheetEntry
  /** The name under which the column comes back, whatever the language. */
  readonly field?: string
  /** The texts of the column that mean good or bad: the look of a cell follows its text, whoever changes it. */
  readonly tones?: readonly TonedText[]
}

export interface TonedText {
  readonly text: string
  readonly tone: Tone
}

interface SheetEntry {
  readonly choices?: readonly string[]
  /** What the choices mean, whatever the language: as many as there are choices. */
  readonly codes?: readonly string[]
  /** What the choices mean as good or bad, for those that do: as many as there are choices. */
  readonly tones?: readonly (Tone | undefined)[]
  /** Texts that the cell offers to choose from, where others are as good. */
  readonly offered?: readonly string[]
  readonly prompt: string
}

export type SheetValue =
  /** Nothing: the cell stays empty. */
  | undefined
  | string
  | number
  /** A calendar day. */
  | { readonly date: string }
  /** Text that means good or bad: shown with a sign and a colour. */
  | { readonly text: string; readonly tone: Tone }
  | { readonly text: string; readonly link: SheetLink }
  /** A formula in English notation, and the result that the writer of the sheet computed for it. */
  | { readonly formula: string; readonly result: number | string }

export type SheetLink =
  /** The row of a table whose first column holds this text, on another sheet. */
  | { readonly table: string; readonly key: string }
  | { readonly sheet: string }
  /** A file of the pack, by its path from the pack's root, with slashes and not percent-encoded. */
  | { readonly file: string }
  | { readonly url: string }
