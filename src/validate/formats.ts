import { isDate, isDuration, isPeriod } from '../model/calendar.ts'
import { plainPath } from '../model/plain-path.ts'

/** The text formats that the schemas name, as checks. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => isDate(text) && /^(?:19|20|21)/.test(text),
  duration: isDuration,
  period: isPeriod,
  siren: (text) => /^\d{9}$/.test(text) && hasLuhnKey(text),
  // PowerShell writes it in capitals.
  sha256: (text) => /^[0-9a-f]{64}$/i.test(text),
  'web-address': isWebAddress,
  folder: isFolder,
}

/** Luhn's key, as INSEE uses it for SIREN numbers (ISO/IEC 7812-1, annex B). */
function hasLuhnKey(digits: string): boolean {
  const sum = digits
    .split('')
    .toReversed()
    .reduce((total, digit, index) => {
      const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1)
      return total + (doubled > 9 ? doubled - 9 : doubled)
    }, 0)
  return sum % 10 === 0
}

/** A folder inside the repository, and not the whole of it; hidden ones are not read. */
function isFolder(text: string): boolean {
  const plain = plainPath(text)
  return plain !== '' && !/[\\:]|^\/|(?:^|\/)\./.test(plain)
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+\S*$/i.test(text) && URL.canParse(text)
}
