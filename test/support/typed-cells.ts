import * as fc from 'fast-check'
import type { ReadCell } from '../../src/model/read-workbook.ts'

/** What somebody typed in a cell, with what it means to a reader who knows the column; no `means` when nobody can tell. */
export interface Typed {
  readonly cell: ReadCell | undefined
  readonly means?: { readonly value: string | number | undefined }
}

const text = (content: string): ReadCell => ({ kind: 'text', text: content })
const number = (value: number, isPercent = false): ReadCell => ({ kind: 'number', value, isPercent })
const says = (cell: ReadCell | undefined, value: string | number | undefined): Typed => ({
  cell,
  means: { value },
})
const oneOf = (...cells: readonly ReadCell[]): fc.Arbitrary<Typed> =>
  fc.constantFrom(...cells.map((cell) => ({ cell })))

/** What no column takes. */
const never = oneOf(
  { kind: 'boolean', value: true },
  { kind: 'error', code: '#N/A' },
  { kind: 'uncomputed' },
  { kind: 'error', code: '#REF!', isFormula: true },
)

/** An empty cell, or one that looks so. */
const empty = fc
  .constantFrom(undefined, text(''), text(' \u{A0}'), text('\u{202F}\n'))
  .map((cell) => says(cell, undefined))

const usual = (valid: fc.Arbitrary<Typed>, invalid: fc.Arbitrary<Typed>): fc.Arbitrary<Typed> =>
  fc.oneof(
    { weight: 30, arbitrary: valid },
    { weight: 5, arbitrary: empty },
    { weight: 1, arbitrary: fc.oneof(invalid, never) },
  )

/** Blanks that stay around a text when it is pasted. */
const pasted = (content: string): fc.Arbitrary<string> =>
  fc.constantFrom(content, ` ${content}`, `${content}\u{A0}`, `\u{202F}${content} `)

const days = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

export const dates = usual(
  days.chain((date) => {
    const [year = '', month = '', day = ''] = date.split('-')
    const short = (part: string): string => String(Number(part))
    const texts = fc.constantFrom(
      date,
      `${day}/${month}/${year}`,
      `${short(day)}.${short(month)}.${year}`,
      `${day}-${short(month)}-${year}`,
    )
    return fc.oneof(
      fc.boolean().map((hasTime) => says({ kind: 'date', date, hasTime, isFormula: hasTime }, date)),
      texts.chain(pasted).map((content) => says(text(content), date)),
    )
  }),
  oneOf(
    text('31/02/2026'),
    text('12/06/26'),
    number(46_000),
    text('demain'),
    text('2026'),
    text('00/01/2026'),
    text('2026-13-01'),
  ),
)

/** A number of at most two decimals, in the ways in which people type one. */
function spelled(value: number, sign = ''): fc.Arbitrary<string> {
  const plain = String(Math.abs(value))
  const [whole = '', ...decimals] = plain.split('.')
  const grouped = [whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, '\u{202F}'), ...decimals].join(',')
  const lead = value < 0 ? ['-', '\u{2212}'] : ['', '+']
  const ways = [plain, plain.replace('.', ','), grouped, grouped.replaceAll('\u{202F}', '\u{A0}')]
  return fc.constantFrom(...lead.flatMap((start) => ways.map((way) => `${start}${way}${sign}`))).chain(pasted)
}

const amounts = fc
  .tuple(fc.integer({ min: -20_000, max: 3_000_000 }), fc.constantFrom(1, 10, 100))
  .map(([digits, part]) => digits / part)

const badNumbers = oneOf(
  text('1.234'),
  text('12,345'),
  text('environ 3'),
  text('1,2,3'),
  text('1 23'),
  text('--1'),
  text('1e3'),
  { kind: 'date', date: '2026-01-02', hasTime: false },
)

const plainAmounts = amounts.chain((value) =>
  fc.oneof(
    fc.constant(says(number(value), value)),
    spelled(value).map((content) => says(text(content), value)),
  ),
)
const percents = amounts.chain((value) =>
  fc.oneof(
    fc.constant(says(number(value / 100, true), value)),
    fc
      .constantFrom('%', ' %', '\u{A0}%')
      .chain((sign) => spelled(value, sign))
      .map((content) => says(text(content), value)),
  ),
)

export const decimals = usual(
  plainAmounts,
  fc.oneof(
    badNumbers,
    percents.map(({ cell }) => ({ cell })),
  ),
)

/** Numbers of a row whose unit is a percentage. */
export const percentages = usual(fc.oneof(plainAmounts, percents), badNumbers)

export const integers = usual(
  fc.integer({ min: 0, max: 2_000_000 }).chain((value) =>
    fc.oneof(
      fc.constant(says(number(value), value)),
      spelled(value).map((content) => says(text(content), value)),
    ),
  ),
  fc.oneof(badNumbers, oneOf(number(2.5), text('2,5'))),
)

const words = fc.oneof(
  fc.constantFrom(
    'Vu en visite : à revoir # ou non',
    '- un tiret',
    '=1+1',
    '"cité"',
    "l'an\\n",
    'ligne 1\r\nligne 2\n\n  décalée',
    'e\u{301}te\u{301}',
    '{ a: [1, 2',
    '2026-09-30',
    'null',
    'oui',
    '1.5',
    '🙂 & <b>',
    'a\tb',
    'fin:',
    '%',
    '@moi',
    'x'.repeat(3000),
  ),
  fc.string({
    unit: fc.constantFrom('a', 'é', ' ', ':', '#', '-', "'", '"', ',', '{', ']', '\n', '\u{A0}', '\u{202F}'),
    maxLength: 12,
  }),
)

export const texts = usual(
  fc.oneof(
    words.map((content) =>
      says(text(content), content.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim() || undefined),
    ),
    days.map((date) => says({ kind: 'date', date, hasTime: false }, date)),
    amounts.map((value) => says(number(value), String(value))),
  ),
  never,
)

/** One of a list, in the letters in which it may come back. */
export function choices(
  all: readonly { readonly code: string; readonly text: string }[],
): fc.Arbitrary<Typed> {
  return usual(
    fc.constantFrom(...all).chain((choice) =>
      fc
        .constantFrom(
          choice.text,
          choice.text.toUpperCase(),
          choice.text.normalize('NFD'),
          choice.text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
          choice.text.replaceAll(' ', '\u{A0}'),
          choice.code.toUpperCase(),
        )
        .chain(pasted)
        .map((content) => says(text(content), choice.code)),
    ),
    oneOf(text('Peut-être'), number(3)),
  )
}
