/** A vertical scale with round steps that holds every value. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  /** Digits after the decimal mark that the steps need. */
  readonly decimals: number
}

const steps = [1, 2, 2.5, 5]

/** About five round steps around the values; it holds zero when that costs little height, or when the values are all alike. */
export function scaleFor(values: readonly number[]): Scale {
  const finite = values.filter((value) => Number.isFinite(value))
  const high = Math.max(...(finite.length === 0 ? [1] : finite))
  const low = Math.min(...(finite.length === 0 ? [0] : finite))
  const spread = high - low
  const alike = spread <= Math.max(Math.abs(high), Math.abs(low)) * 0.02
  const from = alike || (low >= 0 && low <= spread * 1.5) ? Math.min(0, low) : low
  const to = alike ? Math.max(0, high) : high
  const { step, decimals } = stepFor((to - from || 1) / 4)
  const first = Math.floor(from / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(to / step - 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  return { from: first * step, to: last * step, ticks, decimals }
}

/** Whether the scale leaves zero out. */
export function isCut({ from, to }: Scale): boolean {
  return from > 0 || to < 0
}

/** The smallest round step that is no less; by multiplication only, so that every machine agrees. */
function stepFor(least: number): { readonly step: number; readonly decimals: number } {
  let power = 1
  let exponent = 0
  for (; power > least; exponent -= 1) power /= 10
  for (; power * 10 <= least; exponent += 1) power *= 10
  const factor = steps.find((candidate) => candidate * power >= least) ?? 10
  const digits = factor === 2.5 ? 1 : factor === 10 ? -1 : 0
  return { step: factor * power, decimals: Math.max(0, digits - exponent) }
}

/** A number with the decimal mark of the language and its thousands apart. */
export function writeNumber(value: number, decimals: number, language: string): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const french = language === 'fr'
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, french ? '\u202F' : ',')
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `${french ? ',' : '.'}${fraction}`}`
}
