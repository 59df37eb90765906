import type { Objects } from './objects.ts'
import { endOwner, newSheet } from './sheet.ts'
import type { Sheet } from './sheet.ts'
import { gapBetween, heightOf, paintStack } from './strip.ts'
import type { Strip } from './strip.ts'
import { bodyHeight, grid } from './theme.ts'

/** Where pages go. */
export interface Press {
  readonly objects: Objects
  /** Told when a page begins, before anything is painted on it. */
  readonly open: (sheet: Sheet) => void
  /** Told when nothing more will be painted on a page. */
  readonly close: (sheet: Sheet) => void
}

/** The pages of a document as they fill: strips come in, each one is painted once, where it belongs. */
export interface Flow extends Press {
  readonly sheets: Sheet[]
  y: number
  /** The strip above; none at the top of a page. */
  above: Strip | undefined
  /** Strips that wait for the one that they may not be parted from. */
  waiting: Strip[]
  chapter: string
}

export function newFlow(press: Press): Flow {
  return { ...press, sheets: [], y: grid.top, above: undefined, waiting: [], chapter: '' }
}

/** Sends strips down the pages; `drained` is awaited after each page that this fills. */
export async function pour(
  flow: Flow,
  strips: readonly Strip[],
  drained: () => Promise<void>,
): Promise<void> {
  let pages = flow.sheets.length
  for (const strip of strips) {
    flow.waiting.push(strip)
    if (strip.keep === undefined || strip.keep === false) settle(flow)
    if (flow.sheets.length === pages) continue
    pages = flow.sheets.length
    // oxlint-disable-next-line no-await-in-loop
    await drained()
  }
}

/** Ends the page: what follows begins on a new one. */
export function turnPage(flow: Flow, { bare = false } = {}): void {
  settle(flow)
  closePage(flow)
  const sheet = newSheet(flow.objects, { index: flow.sheets.length, bare, chapter: flow.chapter })
  flow.sheets.push(sheet)
  flow.open(sheet)
  flow.y = grid.top
  flow.above = undefined
}

/** Places the strips that still wait, and closes the last page. */
export function endFlow(flow: Flow): void {
  settle(flow)
  if (flow.sheets.length === 0) turnPage(flow)
  closePage(flow)
}

function closePage(flow: Flow): void {
  const last = flow.sheets.at(-1)
  if (last === undefined) return
  endOwner(last)
  flow.close(last)
}

/** Places the strips that still wait. */
export function settle(flow: Flow): void {
  const strips = flow.waiting
  flow.waiting = []
  if (strips.length > 0) place(flow, strips)
}

/** A strip lower than this moves whole to the next page rather than be split. */
const worthSplitting = bodyHeight * 0.3

function place(flow: Flow, strips: readonly Strip[]): void {
  const [first] = strips
  if (first === undefined) return
  const height = heightOf(strips)
  const gap = gapBetween(flow.above, first)
  if (flow.y + gap + height <= grid.bottom) return put(flow, strips, gap)
  const fresh = flow.above === undefined
  const roomOnFresh = bodyHeight - (first.repeat?.height ?? 0)
  if (height > roomOnFresh && strips.slice(0, -1).some(({ keep }) => keep === 'soft')) {
    return placeApart(flow, strips)
  }
  const last = strips.at(-1)
  const mayMove = height <= roomOnFresh && (last?.whole === true || (last?.height ?? 0) <= worthSplitting)
  if (!mayMove && splitHere(flow, strips, gap)) return
  if (!fresh) {
    continueOverleaf(flow, first)
    return place(flow, strips)
  }
  return placeTooTall(flow, strips)
}

/** What no page could hold together comes apart at its soft bonds. */
function placeApart(flow: Flow, strips: readonly Strip[]): void {
  let group: Strip[] = []
  for (const strip of strips) {
    group.push(strip)
    if (strip.keep === true) continue
    place(flow, group)
    group = []
  }
  if (group.length > 0) place(flow, group)
}

/** Splits the last of the strips in the room that is left on the page. */
function splitHere(flow: Flow, strips: readonly Strip[], gap: number, loose = false): boolean {
  const last = strips.at(-1)
  if (last?.split === undefined) return false
  const before = strips.slice(0, -1)
  const used = heightOf(strips) - last.height
  const halves = last.split(grid.bottom - flow.y - gap - used, loose)
  if (halves === undefined) return false
  put(flow, [...before, halves[0]], gap)
  continueOverleaf(flow, last)
  const rest = last.repeat === undefined ? halves[1] : { ...halves[1], repeat: last.repeat }
  place(flow, [{ ...rest, ...(last.after === undefined ? {} : { after: last.after }) }])
  return true
}

/** What fits on no page whole is parted where it should not be, and what cannot be parted overflows. */
function placeTooTall(flow: Flow, strips: readonly Strip[]): void {
  const [first, ...rest] = strips
  if (first === undefined) return
  if (rest.length === 0) {
    const gap = gapBetween(flow.above, first)
    if (!splitHere(flow, strips, gap, true)) put(flow, strips, gap)
    return
  }
  const count = countThatFits(flow, strips)
  place(flow, strips.slice(0, count))
  place(flow, strips.slice(count))
}

/** How many of the strips the page holds: never all of them, and one at least. */
function countThatFits(flow: Flow, strips: readonly Strip[]): number {
  let count = strips.length - 1
  while (count > 1 && flow.y + heightOf(strips.slice(0, count)) > grid.bottom) count -= 1
  return count
}

function continueOverleaf(flow: Flow, next: Strip): void {
  turnPage(flow)
  if (next.repeat !== undefined) put(flow, [next.repeat], 0)
  if (next.repeat !== undefined) flow.above = undefined
}

function put(flow: Flow, strips: readonly Strip[], gap: number): void {
  const sheet = flow.sheets.at(-1)
  if (sheet === undefined) return
  paintStack(strips, sheet, grid.left, flow.y + gap)
  flow.y += gap + heightOf(strips)
  flow.above = strips.at(-1)
}
