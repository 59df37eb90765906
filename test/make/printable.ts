import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'

const styles = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']

/** The code points that every style of the pack's typeface can print, as a module. */
export function printableModule(): string {
  const sets = styles.map((style) => {
    const file = `@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`
    const font = create(readFileSync(createRequire(import.meta.url).resolve(file)))
    if ('fonts' in font) throw new Error(`${file} is a collection of fonts`)
    return new Set(font.characterSet)
  })
  const [first = new Set<number>(), ...others] = sets
  const common = [...first].filter((code) => code !== byteOrderMark && others.every((set) => set.has(code)))
  const shown = ranges(common.toSorted((a, b) => a - b)).map(([start, end]) => `${hex(start)}-${hex(end)}`)
  const lines = Array.from({ length: Math.ceil(shown.length / perLine) }, (_, index) =>
    shown.slice(index * perLine, (index + 1) * perLine).join(' '),
  )
  return `// Made from the typeface of the pack by \`npm run make\`: do not edit.

/** The code points that the PDF can print, as ranges of first and last, in hexadecimal. */
export const printable = \`
${lines.join('\n')}
\`
`
}

/** No text of an archive may hold it. */
const byteOrderMark = 0xfeff

const perLine = 10

function ranges(codes: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const code of codes) {
    const last = found.at(-1)
    if (last !== undefined && last[1] === code - 1) last[1] = code
    else found.push([code, code])
  }
  return found
}

function hex(code: number): string {
  return code.toString(16)
}
