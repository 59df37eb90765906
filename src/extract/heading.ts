const bareDigits = /^[1-9]\d{8}$/
const aDate = /^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}(?:[ T].*)?$/
const aDoor = /^[A-Za-z]{0,2}[ -]?\d{1,5}[A-Za-z]?$/

const phones = /t[ée]l(?:[ée]ph|\b|\.|_)|phone|portable|mobile|\bgsm\b|\bfax\b/i
const births = /naiss|birth|\bn[ée]+(?:\(e\)|\.e|·e|e)? le\b/i
const doors =
  /^(?:n(?:°|o|um[ée]ro)?\.? ?(?:de |du |d[’'])?)?(?:porte|appartement|appt?\.?|apt\.?|logement|lgt\.?)$/i

/** Numbers as long as phones. */
const businesses = /\bsire[nt]\b/i

/**
 * The value of a table as its column means it: a phone number that was typed as a number has lost its zero, and what a date or
 * a bare number stands for is said by the heading alone.
 */
export function inContext(heading: string | undefined, value: string): string {
  if (heading === undefined) return value
  if (bareDigits.test(value) && phones.test(heading)) return `0${value}`
  const needsHeading =
    (aDate.test(value) && births.test(heading)) || (aDoor.test(value) && doors.test(heading.trim()))
  return needsHeading ? `${heading.trim()} : ${value}` : value
}

/** Whether words give what stands beside or below them a meaning that it lacks alone, or take it away. */
export function isTelling(words: string): boolean {
  if (words.length > 60) return false
  return [phones, births, doors, businesses].some((pattern) => pattern.test(words.trim()))
}

/**
 * Whether a text of a table can hold anything that is looked for; most cells cannot: words without a figure, and figures
 * without a word that are too few for a phone number.
 */
export function isWorthKeeping(text: string): boolean {
  if (text.includes('@')) return true
  if (!/\d/.test(text)) return false
  return /\p{L}/u.test(text) || text.replaceAll(/\D/g, '').length >= 9
}
