import { quoted } from '../model/quoted.ts'

/** The keys whose value is a text of any words. */
const texts =
  /^(?:title|statement|definition|formula|source|note|cause|comment|reason|name|owner|location|guidance|effectiveness|titre|intitulé|responsable|énoncé|définition|formule|commentaire|motif|nom)$/u

interface Quoted {
  /** Where the value stands in the text. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The value of the line of a place between quotation marks, when a colon in it is all that keeps it from being read.
 * Nothing when the colon may part a key from its value (two lines that became one), when the text goes on below, when
 * it holds a comment, or quotation marks at its start: all of these can be meant otherwise.
 */
export function quotedValue(
  text: string,
  place: number,
  isKey: (word: string) => boolean,
): Quoted | undefined {
  const from = text.lastIndexOf('\n', place - 1) + 1
  const [line = '', ...below] = text.slice(from).split(/\r?\n/)
  const [, head = '', key = '', rest = ''] = /^( *(?:- +)?)([^\s:"'#-][^\s:"'#]*): +(.*)$/u.exec(line) ?? []
  const value = rest.trimEnd()
  if (!texts.test(key) || !/^[\p{L}\p{N}]/u.test(value) || /\s#|\t|[\u00A0\u202F\u2007]$/.test(value))
    return undefined
  const words = [...value.matchAll(/([\p{L}\w-]+)[ \u00A0\u202F]*:(?:\s|$)/gu)].map(([, word = '']) => word)
  if (words.some(isKey)) return undefined
  const next = below.find((one) => one.trim() !== '') ?? ''
  if (next.search(/\S/) > head.length) return undefined
  const start = from + line.length - rest.length
  return { start, end: start + value.length, text: quoted(value) }
}
