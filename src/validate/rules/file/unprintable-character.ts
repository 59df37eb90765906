import { pointerOf } from '../../../model/place.ts'
import { printable } from '../../../model/printable.ts'
import { isRecord } from '../../../model/record.ts'
import { visibleEscape } from '../../../model/visible-escape.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'file/unprintable-character',
  severity: 'warning',

  *check({ sources }) {
    for (const { file, value, bytes } of sources.files) {
      const placeOf = placesIn(bytes)
      for (const { text, keys } of textsIn(value)) {
        const found = [...new Set(text.normalize('NFC').match(unprintable))]
        const [first] = found
        if (first === undefined) continue
        const shown = found.slice(0, mostShown)
        const args = {
          found: shown.join(' ') + (found.length > shown.length ? ' …' : ''),
          printed: visibleEscape(first),
        }
        const at = { file, pointer: pointerOf(keys), ...placeOf(first) }
        yield { at, args, ...(isEmoji(first) && { hint: 'emoji' }) }
      }
    }
  },
} satisfies Rule

/** Where a character stands in a text, each time it is asked for; nothing for one that is written as an escape. */
function placesIn(bytes: Uint8Array): (character: string) => { readonly span?: readonly [number, number] } {
  let text: string | undefined
  const seen = new Map<string, number>()
  return (character) => {
    text ??= new TextDecoder().decode(bytes)
    const start = text.indexOf(character, seen.get(character) ?? 0)
    if (start < 0) return {}
    seen.set(character, start + character.length)
    return { span: [start, start + character.length] }
  }
}

const mostShown = 5

/** Spaces of every kind are set as such, and a line feed ends the line. */
const unprintable = new RegExp(`[^\\n\\r\\t${printable.trim().split(/\s+/).map(rangeOf).join('')}]`, 'gu')

/** A range as a regular expression writes it. */
function rangeOf(range: string): string {
  return range.replaceAll(/[0-9a-f]+/g, '\\u{$&}')
}

function isEmoji(character: string): boolean {
  return /\p{Extended_Pictographic}/u.test(character)
}

interface PlacedText {
  readonly text: string
  readonly keys: readonly (string | number)[]
}

function* textsIn(value: unknown, keys: readonly (string | number)[] = []): Generator<PlacedText> {
  if (typeof value === 'string') {
    if (!plain.test(value)) yield { text: value, keys }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [...keys, index])
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...keys, key])
  }
}

/** What every typeface prints, looked for first because most texts hold nothing else. */
const plain = /^[\n\r\t -~]*$/
