/** A vertical scale with round steps that holds every value. */
export interface Scale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  /** Digits after the decimal mark that the steps need. */
  readonly decimals: number
}

const steps = [1, 2, 2.5, 5]

/** About five round steps around the values; it begins at zero when that costs little height. */
export function scaleFor(values: readonly number[]): Scale {
  const finite = values.filter((value) => Number.isFinite(value))
  const high = finite.length === 0 ? 1 : Math.max(...finite)
  const low = finite.length === 0 ? 0 : Math.min(...finite)
  const floor = low >= 0 && low <= (high - low) * 1.5 ? 0 : low
  const { step, decimals } = stepFor(Math.max(high - floor, Math.abs(high) / 1000, 1e-9) / 4)
  const first = Math.floor(floor / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
  return { from: first * step, to: last * step, ticks, decimals }
}

/** The smallest round step that is no less; by multiplication only, so that every machine agrees. */
function stepFor(least: number): { readonly step: number; readonly decimals: number } {
  let power = 1
  let decimals = 0
  while (power > least) {
    power /= 10
    decimals += 1
  }
  while (power * 10 <= least) power *= 10
  const factor = steps.find((candidate) => candidate * power >= least)
  if (factor === undefined) return { step: power * 10, decimals: Math.max(0, decimals - 1) }
  return { step: factor * power, decimals: factor === 2.5 ? decimals + 1 : decimals }
}

/** A number with the decimal mark of the language and its thousands apart. */
export function writeNumber(value: number, decimals: number, language: string): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const french = language === 'fr'
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, french ? '\u202F' : ',')
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `${french ? ',' : '.'}${fraction}`}`
}
