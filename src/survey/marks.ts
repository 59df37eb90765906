/** A mark as it was written: in hundredths, so that sums are exact, and out of how many when that is said. */
export interface Mark {
  readonly hundredths: number
  readonly outOf?: number
}

const written = /^(-?\d{1,6})(?:[.,](\d{1,2})0*)?(?:\s*(?:\/|sur|out of)\s*(\d{1,4}))?$/i

/** The mark that a text is: `7`, `7,5`, `8/10`, `8 sur 10`; nothing for other texts, nor beyond two decimals. */
export function markIn(text: string): Mark | undefined {
  const parts = written.exec(text.trim())
  if (parts === null) return undefined
  const [, whole = '0', decimals = '', outOf] = parts
  const size = Math.abs(Number(whole)) * 100 + Number(decimals.padEnd(2, '0'))
  const hundredths = whole.startsWith('-') ? -size : size
  return outOf === undefined ? { hundredths } : { hundredths, outOf: Number(outOf) }
}

/** Whether a mark may be one out of ten: from 0 to 10, and not said to be out of another number. */
export function isOutOfTen({ hundredths, outOf = 10 }: Mark): boolean {
  return outOf === 10 && hundredths >= 0 && hundredths <= 1000
}

/** The mean of marks to two decimals, a half upwards, computed in whole hundredths. */
export function meanOf(marks: readonly { readonly hundredths: number; readonly count: number }[]): number {
  const count = marks.reduce((sum, mark) => sum + mark.count, 0)
  const total = marks.reduce((sum, mark) => sum + mark.hundredths * mark.count, 0)
  return Math.floor((2 * total + count) / (2 * count)) / 100
}
