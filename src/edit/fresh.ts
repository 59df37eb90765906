import { isDataMap, isList, type Data, type DataMap } from './data.ts'
import { canBeLiteral, keyText, literal, scalarText, type Quotes } from './scalar.ts'
import type { Habits } from './styles.ts'

/** A new value: what follows its colon or its dash, a space first, and the lines below, a line break before each. */
export interface Fresh {
  readonly inline: string
  readonly body: string
}

export interface Layout extends Habits {
  /** Where the keys or the dashes stand among which the value is written; -2 for the whole document. */
  readonly column: number
  /** A value after a dash begins on its line; after a colon, only a value of one line does. */
  readonly after: 'colon' | 'dash'
  readonly lineBreak: string
  /** Where the lines of a text begin that had lines before. */
  readonly indent?: number | undefined
  readonly quotes: Quotes
  /** Whether texts of several lines stand as they are: a comment below them may seem to be one of their lines. */
  readonly isLiteral: boolean
  /** Where maps beside it stand on one line, the space inside their braces: maps of single values do so too. */
  readonly padding?: string | undefined
}

/** What follows a dash stands to the right of it by a dash and a space. */
const dashStep = 2

/** A value over as many lines as it needs. */
export function blockText(data: Data, layout: Layout): Fresh {
  if (isList(data) && data.length > 0) return listText(data, layout)
  if (layout.padding !== undefined && isFlat(data))
    return {
      inline: ` ${flowText(data, { quotes: 'none', isFlow: false, padding: layout.padding })}`,
      body: '',
    }
  if (isDataMap(data) && Object.keys(data).length > 0) return mapText(data, layout)
  if (typeof data === 'string' && layout.isLiteral && canBeLiteral(data)) {
    const indent = layout.indent ?? Math.max(0, layout.column) + dashStep
    const { header, body } = literal(data, {
      indent,
      parent: Math.max(0, layout.column),
      lineBreak: layout.lineBreak,
    })
    return { inline: ` ${header}`, body }
  }
  return { inline: ` ${flowText(data, { quotes: layout.quotes, isFlow: false, padding: ' ' })}`, body: '' }
}

/** Whether data is a map of single values. */
export function isFlat(data: Data): boolean {
  return isDataMap(data) && Object.values(data).every((value) => typeof value !== 'object')
}

function mapText(map: DataMap, layout: Layout): Fresh {
  const column = layout.column + (layout.after === 'dash' ? dashStep : layout.mapStep)
  return stacked(
    Object.entries(map).map(([key, value]) => pairText(key, value, { ...layout, column })),
    column,
    layout,
  )
}

/** A pair at its column: the key, and the lines below it. */
export function pairText(key: string, value: Data, layout: Layout): Fresh {
  const padding = layout.paddingUnder(key, value)
  const { inline, body } =
    padding === undefined
      ? blockText(value, { ...layout, after: 'colon', quotes: 'none', indent: undefined })
      : { inline: ` ${flowText(value, { quotes: 'none', isFlow: false, padding })}`, body: '' }
  return { inline: `${keyText(key, false)}:${inline}`, body }
}

function listText(list: readonly Data[], layout: Layout): Fresh {
  const column = layout.column + (layout.after === 'dash' ? dashStep : layout.listStep)
  return stacked(
    list.map((item) => itemText(item, { ...layout, column })),
    column,
    layout,
  )
}

/** An item at its column: the dash, and the lines below it. */
export function itemText(item: Data, layout: Layout): Fresh {
  const { inline, body } = blockText(item, { ...layout, after: 'dash', quotes: 'none', indent: undefined })
  return { inline: `-${inline}`, body }
}

function stacked(parts: readonly Fresh[], column: number, { after, lineBreak }: Layout): Fresh {
  const margin = `${lineBreak}${' '.repeat(column)}`
  const lines = parts.map(({ inline, body }) => `${inline}${body}`)
  if (after === 'colon') return { inline: '', body: lines.map((line) => `${margin}${line}`).join('') }
  const [first = { inline: '', body: '' }] = parts
  const rest = lines.slice(1).map((line) => `${margin}${line}`)
  return { inline: ` ${first.inline}`, body: `${first.body}${rest.join('')}` }
}

/** A value on one line. Inside brackets or braces, fewer texts go without quotes. */
export function flowText(
  data: Data,
  style: { readonly quotes: Quotes; readonly isFlow: boolean; readonly padding: string },
): string {
  const inner = { ...style, quotes: 'none', isFlow: true } as const
  if (isList(data)) return `[${data.map((item) => flowText(item, inner)).join(', ')}]`
  if (!isDataMap(data)) return scalarText(data, style)
  const pairs = Object.entries(data).map(([key, value]) => flowPairText(key, value, style.padding))
  if (pairs.length === 0) return '{}'
  return `{${style.padding}${pairs.join(', ')}${style.padding}}`
}

/** A pair inside braces. */
export function flowPairText(key: string, value: Data, padding: string): string {
  return `${keyText(key, true)}: ${flowText(value, { quotes: 'none', isFlow: true, padding })}`
}
