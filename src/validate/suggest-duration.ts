import { longest, plainly } from './suggest-text.ts'

const numbers = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix']

const endless =
  /^(?:illimitee?|permanente?|indefinie?|indeterminee?|toujours|a vie|sans (?:limite|fin|duree)|perpetuelle?)$/

/** Whether a text says that something never ends. */
export function isForEver(text: string): boolean {
  return endless.test(plainly(text.slice(0, longest)))
}

/** The duration that a text written the French way stands for: « 3 ans », « 12 mois », « 90 jours », « un an », « 1,5 an ». */
export function asDuration(text: string): string | undefined {
  const plain = plainly(text.slice(0, longest))
    .replace(/^une?(?= )/, '1')
    .replace(/^[a-z]+(?= )/, inFigures)
  const parts =
    /^p?(\d{1,3}(?:[.,]5)?)(ans?|annees?|a|y|mois|m|semestres?|trimestres?|semaines?|s|w|jours?|j|d)$/.exec(
      plain.replaceAll(' ', ''),
    )
  const [length, unit = ''] = [Number(parts?.[1]?.replace(',', '.')), parts?.[2]]
  const [letter, count] = lengthIn(length, unit)
  return letter === undefined || !Number.isInteger(count) ? undefined : `P${count}${letter}`
}

function lengthIn(length: number, unit: string): readonly [letter: string | undefined, count: number] {
  if (unit.startsWith('semestre')) return ['M', length * 6]
  if (unit.startsWith('trimestre')) return ['M', length * 3]
  const letter = { a: 'Y', y: 'Y', m: 'M', s: 'W', w: 'W', j: 'D', d: 'D' }[unit.charAt(0)]
  return letter === 'Y' && !Number.isInteger(length) ? ['M', length * 12] : [letter, length]
}

function inFigures(word: string): string {
  const number = numbers.indexOf(word) + 1
  return number === 0 ? word : String(number)
}
