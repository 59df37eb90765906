import { pointerOf } from '../../../model/place.ts'
import { printable } from '../../../model/printable.ts'
import { isRecord } from '../../../model/record.ts'
import type { SourceFile } from '../../../model/source.ts'
import { visibleEscape } from '../../../model/visible-escape.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'file/unprintable-character',
  severity: 'warning',

  *check({ sources }) {
    for (const source of sources.files) {
      const { file, value } = source
      const placeOf = placesIn(source)
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

/**
 * Where a character stands in a text, each time it is asked for; nothing for one that is written as an escape. The bytes of
 * a file are asked for then alone: they would be read, and held, for every file.
 */
function placesIn(source: SourceFile): (character: string) => { readonly span?: readonly [number, number] } {
  let text: string | undefined
  const seen = new Map<string, number>()
  return (character) => {
    text ??= new TextDecoder().decode(source.bytes)
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

/** The texts of a value that hold more than plain characters. */
function textsIn(value: unknown): readonly PlacedText[] {
  const found: PlacedText[] = []
  const keys: (string | number)[] = []
  const look = (item: unknown): void => {
    if (typeof item === 'string') {
      if (!plain.test(item)) found.push({ text: item, keys: [...keys] })
    } else if (Array.isArray(item)) {
      for (let index = 0; index < item.length; index += 1) lookInto(index, item[index])
    } else if (isRecord(item)) {
      for (const key of Object.keys(item)) lookInto(key, item[key])
    }
  }
  const lookInto = (key: string | number, item: unknown): void => {
    keys.push(key)
    look(item)
    keys.pop()
  }
  look(value)
  return found
}

/** What every typeface prints, looked for first because most texts hold nothing else. */
const plain = /^[\n\r\t -~\u00A0-\u017F\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u20AC]*$/
