import { addDays } from '../model/calendar.ts'
import { builtInKind, kindOf } from '../model/number-format.ts'

/** How the numbers of a style are shown. */
export interface NumberStyle {
  readonly isDate: boolean
  /** The format of the file, where it has one of its own. */
  readonly code: string
}

export function numberStyle(id: number, code: string | undefined): NumberStyle {
  const kind = code === undefined ? builtInKind(id) : kindOf(code)
  return { isDate: kind === 'date', code: code ?? '' }
}

/** Before 1 March 1900 spreadsheets count a day that never was; after 9999 they count none. */
const [firstSerial, lastSerial] = [61, 2_958_465]

/**
 * A number as the reader of its cell sees it, as far as that makes it a date, a phone number or another that people write
 * with zeros in front; any other number is told with all of its digits, however the cell shortens them.
 */
export function shownNumber(value: string, style: NumberStyle | undefined, isFrom1904: boolean): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (style?.isDate === true) return dayOf(number, isFrom1904) ?? value
  if (!Number.isSafeInteger(number) || number < 0) return value
  const digits = String(number)
  return zeroFilled(digits, style?.code ?? '') ?? digits
}

/** DD/MM/YYYY. */
function dayOf(serial: number, isFrom1904: boolean): string | undefined {
  const days = Math.floor(serial)
  if (days < (isFrom1904 ? 1 : firstSerial) || days > lastSerial) return undefined
  const [year, month, day] = addDays(isFrom1904 ? '1904-01-01' : '1899-12-30', days).split('-')
  return `${day}/${month}/${year}`
}

/** What a format such as `0#" "##" "##" "##" "##` makes of some digits; nothing for any other format. */
function zeroFilled(digits: string, code: string): string | undefined {
  const [first = ''] = code.split(';', 1)
  const signs = [...first.replaceAll(/\[[^\]]*\]/g, '').matchAll(/"([^"]*)"|\\(.)|_(.)|([0#?])|(.)/gs)]
  const places = signs.filter(([, , , , place]) => place !== undefined).length
  if (places < 9 || /[.,%eE/]/.test(first)) return undefined
  let [rest, shown] = [digits, '']
  for (const [, quoted, escaped, blank, place, other] of signs.toReversed()) {
    if (place === undefined)
      shown = (quoted ?? escaped ?? (blank === undefined ? (other ?? '') : ' ')) + shown
    else if (rest !== '') [rest, shown] = [rest.slice(0, -1), rest.slice(-1) + shown]
    else if (place === '0') shown = `0${shown}`
  }
  return rest + shown
}
