import { readFileSync } from 'node:fs'
import path from 'node:path'
import { randomFrom } from '../support/random.ts'

/** The sentences of prose.txt, each written by hand; `{d}` and the like stand for what varies. */
export const sentences: readonly string[] = readFileSync(path.join(import.meta.dirname, 'prose.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

/**
 * So many lines of administrative prose: every sentence in turn, with other dates, years, figures, amounts and references
 * each time around. A sentence in which nothing varies comes back as it is.
 */
export function prose(lines: number): readonly string[] {
  const random = randomFrom(7)
  const upTo = (most: number): number => 1 + Math.floor(random() * most)
  const year = (): number => 2015 + upTo(11)
  const padded = (figure: number): string => String(figure).padStart(2, '0')
  const dates: readonly (() => string)[] = [
    () => `${upTo(28)} ${months[upTo(12) - 1]} ${year()}`,
    () => `1er ${months[upTo(12) - 1]} ${year()}`,
    () => `${padded(upTo(28))}/${padded(upTo(12))}/${year()}`,
    () => `${year()}-${padded(upTo(12))}-${padded(upTo(28))}`,
    () => `${padded(upTo(28))}.${padded(upTo(12))}.${year()}`,
  ]
  const values: Readonly<Record<string, () => string>> = {
    '{d}': () => (dates[upTo(dates.length) - 1] ?? String)(),
    '{y}': () => String(year()),
    '{y2}': () => String(year()),
    '{n}': () => String(upTo(99)),
    '{eur}': () => `${upTo(900)} ${String(upTo(999)).padStart(3, '0')},${padded(upTo(99))} €`,
    '{ref}': () => `${upTo(9)}${String(Math.floor(random() * 1e7)).padStart(7, '0')}`,
  }
  return Array.from({ length: lines }, (_, index) =>
    (sentences[index % sentences.length] ?? '').replaceAll(/\{\w+\}/g, (name) => values[name]?.() ?? name),
  )
}
