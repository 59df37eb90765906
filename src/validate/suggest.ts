import { isDate } from '../model/calendar.ts'

const months = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
]

/** The number that a text written the French way stands for: « 1,71 », « 1 450 », « 70 % », « 90 000 € ». */
export function asNumber(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00A0\u202F]|%|€/g, '').replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** The day that a text written the French way stands for, as YYYY-MM-DD: « 31/12/2019 », « 31 décembre 2019 ». */
export function asDate(text: string): string | undefined {
  const plain = text.trim().normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const numeric = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(plain)
  if (numeric !== null) return dayOf(numeric[3], numeric[2], numeric[1])
  const reversed = /^(\d{4})[/. -](\d{1,2})[/. -](\d{1,2})(?:[t ].*)?$/.exec(plain)
  if (reversed !== null) return dayOf(reversed[1], reversed[2], reversed[3])
  const worded = /^(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/.exec(plain)
  if (worded === null) return undefined
  return dayOf(worded[3], String(months.indexOf(worded[2] ?? '') + 1), worded[1])
}

/** The identifier nearest to a text: no accents, a hyphen for anything that an identifier cannot hold; references keep their slash. */
export function asId(text: string): string | undefined {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .replaceAll(/[^\w./-]+/g, '-')
    .replaceAll(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '')
    .slice(0, 64)
  return /^[\w.-]+(?:\/[\w.-]+)?$/.test(plain) && plain !== text ? plain : undefined
}

/** What a text answers to a yes-or-no question. */
export function asBoolean(value: unknown): boolean | undefined {
  const answer = String(value).toLowerCase()
  if (['oui', 'yes', 'vrai', '1', 'on'].includes(answer)) return true
  return ['non', 'no', 'faux', '0', 'off'].includes(answer) ? false : undefined
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : undefined
}
