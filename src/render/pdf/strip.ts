import type { Sheet } from './sheet.ts'

/** A horizontal piece of a document: what flows down the pages, one under the other. */
export interface Strip {
  readonly height: number
  /** Space wanted above and below; the larger of two neighbours wins, and the top of a page takes none. */
  readonly before?: number
  readonly after?: number
  /** Never parted from the strip that follows; when soft, parted only where a page could not hold both. */
  readonly keep?: boolean | 'soft'
  /** Paints with the top left corner at x and y. */
  readonly paint: (sheet: Sheet, x: number, y: number) => void
  /** Split only when it is taller than a page. */
  readonly whole?: boolean
  /**
   * Two strips, the first of them no taller than the room; nothing when that cannot be.
   * When loose, what should stay together may be parted: better that than to leave the page.
   */
  readonly split?: (room: number, loose?: boolean) => readonly [Strip, Strip] | undefined
  /** Painted again above this strip when it begins a page. */
  readonly repeat?: Strip
}

/** The space between two strips that follow each other. */
export function gapBetween(upper: Strip | undefined, lower: Strip): number {
  return upper === undefined ? 0 : Math.max(upper.after ?? 0, lower.before ?? 0)
}

/** Height of strips one under the other, without the space above the first and below the last. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip, index) => sum + gapBetween(strips[index - 1], strip) + strip.height, 0)
}

/** Paints strips one under the other. */
export function paintStack(strips: readonly Strip[], sheet: Sheet, x: number, top: number): void {
  let y = top
  for (const [index, strip] of strips.entries()) {
    y += gapBetween(strips[index - 1], strip)
    strip.paint(sheet, x, y)
    y += strip.height
  }
}

/** The same strips with space around them. */
export function spaced(
  strips: readonly Strip[],
  { before, after }: { readonly before: number; readonly after: number },
): readonly Strip[] {
  const last = strips.length - 1
  return strips.map((strip, index) => ({
    ...strip,
    ...(index === 0 ? { before } : {}),
    ...(index === last ? { after } : {}),
  }))
}

/** The same strips, set further to the right. */
export function indented(strips: readonly Strip[], indent: number): readonly Strip[] {
  return strips.map((strip) => ({ ...strip, paint: (sheet, x, y) => strip.paint(sheet, x + indent, y) }))
}

/** The same strips, each kept softly with the next one, unless it is firmly already. */
export function bonded(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip) => (strip.keep === true ? strip : { ...strip, keep: 'soft' }))
}

/** The same strips, kept together softly as one piece, and free of what follows. */
export function together(strips: readonly Strip[]): readonly Strip[] {
  return [...bonded(strips.slice(0, -1)), ...strips.slice(-1)]
}

/** Splits a stack so that its first part is no taller than the room, at a place where strips may be parted. */
export function splitStack(
  strips: readonly Strip[],
  room: number,
  loose = false,
): readonly [readonly Strip[], readonly Strip[]] {
  let used = 0
  let best = 0
  for (const [index, strip] of strips.entries()) {
    used += gapBetween(strips[index - 1], strip)
    const halves = used + strip.height > room ? strip.split?.(room - used, loose) : undefined
    if (halves !== undefined)
      return [
        [...strips.slice(0, index), halves[0]],
        [halves[1], ...strips.slice(index + 1)],
      ]
    used += strip.height
    if (used > room) break
    if (loose || strip.keep !== true) best = index + 1
  }
  return [strips.slice(0, best), strips.slice(best)]
}
