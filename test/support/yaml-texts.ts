import * as fc from 'fast-check'

/** A part of a YAML text: its first line's end, and the lines below, already indented. */
interface Piece {
  readonly inline: string
  readonly lines: readonly string[]
}

type Write = (column: number, place: 'colon' | 'dash') => Piece

const plain = fc.constantFrom(
  'Accueil',
  'tenu',
  '2026-09-30',
  '2026-09',
  '4.6',
  '12',
  '-3',
  'true',
  'null',
  '~',
  'no',
  'l’an passé',
  'a:b',
  'c#d',
  '1e3',
  '0x1F',
  'un  deux',
  'Réclamation écrite',
  '-x',
  '5 %',
  'http://coop.fr/a?b=c',
)
const quoted = fc.constantFrom(
  '"deux mots"',
  "'l''an'",
  '""',
  "''",
  '"a: b # c"',
  '"saut\\nde ligne"',
  "'[x]'",
  '"12"',
  '"\\u00e9"',
  "' x '",
)
const flowPlain = fc.constantFrom('Accueil', '2026-09', '4.6', 'true', '~', 'deux mots', 'a:b')
const word = fc.constantFrom(
  'un',
  'deux mots',
  'trois: quatre',
  '- cinq',
  '# six',
  'sept  ',
  '  huit',
  '{neuf',
)
const comment = fc.option(fc.constantFrom(' # note', '  # à revoir', ' #', '\t# x'), { nil: '', freq: 2 })
const keyNames = [
  'id',
  'title',
  'D5-02',
  '2023',
  'owner',
  '"a b"',
  "'cle'",
  'été',
  'value',
  'a-b',
  '"x: y"',
  'due',
]

const pad = (count: number): string => ' '.repeat(count)

const scalar: fc.Arbitrary<Write> = fc
  .tuple(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: quoted }), comment)
  .map(([text, note]) => () => ({ inline: ` ${text}${note}`, lines: [] }))

const empty: fc.Arbitrary<Write> = comment.map((note) => () => ({ inline: note, lines: [] }))

const folded: fc.Arbitrary<Write> = fc
  .tuple(
    fc.constantFrom('', '"', "'"),
    fc.array(fc.constantFrom('un', 'deux', 'trois'), { minLength: 2, maxLength: 3 }),
    fc.boolean(),
    comment,
  )
  .map(([quote, [first = '', ...rest], hasBlank, note]) => (column) => ({
    inline: ` ${quote}${first}`,
    lines: [
      ...(hasBlank ? [''] : []),
      ...rest.map(
        (text, at) => `${pad(column + 3)}${text}${at === rest.length - 1 ? `${quote}${note}` : ''}`,
      ),
    ],
  }))

const below: fc.Arbitrary<Write> = fc
  .tuple(plain, comment, comment)
  .map(([text, above, note]) => (column) => ({ inline: above, lines: [`${pad(column + 2)}${text}${note}`] }))

const block: fc.Arbitrary<Write> = fc
  .tuple(
    fc.constantFrom('|', '|-', '|+', '>', '>-', '>+'),
    fc.boolean(),
    fc.array(fc.oneof({ weight: 5, arbitrary: word }, fc.constant('')), { maxLength: 4 }),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('', ' # note'),
  )
  .map(([header, isExplicit, words, step, note]) => (column) => {
    const first = words.find((text) => text !== '')
    const isMarked = isExplicit || first === undefined || first.startsWith(' ')
    return {
      inline: ` ${header}${isMarked ? step : ''}${note}`,
      lines: words.map((text) => (text === '' ? '' : `${pad(column + step)}${text}`)),
    }
  })

const inBrackets: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: flowPlain },
  { weight: 2, arbitrary: quoted },
  fc.array(flowPlain, { maxLength: 2 }).map((items) => `[${items.join(', ')}]`),
  flowPlain.map((text) => `{ k: ${text}, "l": 2 }`),
)

const brackets: fc.Arbitrary<Write> = fc
  .record({
    isMap: fc.boolean(),
    items: fc.array(
      fc.tuple(inBrackets, comment, fc.constantFrom('value', 'bare', 'empty', 'value', 'value')),
      { maxLength: 4 },
    ),
    form: fc.constantFrom('line', 'line', 'lines', 'leading', 'mixed'),
    padding: fc.constantFrom('', ' '),
    hasLastComma: fc.boolean(),
    note: comment,
  })
  .map(({ isMap, items, form, padding, hasLastComma, note }) => (column) => {
    const [open, close] = isMap ? ['{', '}'] : ['[', ']']
    const texts = items.map(([text, , kind], at) => {
      if (!isMap) return text
      if (kind === 'bare') return `k${at}`
      return kind === 'empty' ? `k${at}: ` : `k${at}: ${text}`
    })
    const last = hasLastComma && texts.length > 0 ? ',' : ''
    if (form === 'line' || texts.length === 0)
      return { inline: ` ${open}${padding}${texts.join(', ')}${last}${padding}${close}${note}`, lines: [] }
    const margin = pad(column + 2)
    if (form === 'mixed')
      return {
        inline: ` ${open}${texts.join(`,`.padEnd(2))}${last}${items[0]?.[1].startsWith(' #') ? ' # fin' : ''}`,
        lines: [`${margin}${close}${note}`],
      }
    const lines = texts.map((text, at) => {
      const comma = at < texts.length - 1 ? ',' : last
      return form === 'leading'
        ? `${margin}${at > 0 ? ', ' : ''}${text}`
        : `${margin}${text}${comma}${items[at]?.[1] ?? ''}`
    })
    return { inline: ` ${open}`, lines: [...lines, `${margin}${close}${note}`] }
  })

interface Around {
  readonly above: readonly string[]
  readonly isBlankBefore: boolean
}

const around: fc.Arbitrary<Around> = fc.record({
  above: fc.array(fc.constantFrom('# dessus', '# a: 1', '#'), { maxLength: 2 }),
  isBlankBefore: fc.boolean(),
})

function stacked(
  parts: readonly (readonly [string, Piece, Around])[],
  column: number,
  place: 'colon' | 'dash',
): Piece {
  const lines = parts.flatMap(([head, { inline, lines: inner }, { above, isBlankBefore }], at) => {
    const own = [`${pad(column)}${head}${inline}`, ...inner]
    if (at === 0 && place === 'dash') return own
    return [...(isBlankBefore && at > 0 ? [''] : []), ...above.map((text) => `${pad(column)}${text}`), ...own]
  })
  if (place === 'colon') return { inline: '', lines }
  return { inline: ` ${(lines[0] ?? '').trimStart()}`, lines: lines.slice(1) }
}

const { value } = fc.letrec<{ value: Write }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'yaml' },
    { weight: 4, arbitrary: scalar },
    { weight: 1, arbitrary: empty },
    { weight: 1, arbitrary: folded },
    { weight: 1, arbitrary: below },
    { weight: 2, arbitrary: block },
    { weight: 2, arbitrary: brackets },
    { weight: 4, arbitrary: mapOf(tie('value')) },
    { weight: 3, arbitrary: listOf(tie('value')) },
  ),
}))

function mapOf(inner: fc.Arbitrary<Write>): fc.Arbitrary<Write> {
  return fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...keyNames), { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(inner, around, fc.nat(12)), { minLength: 4, maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
    )
    .map(([keys, parts, step]) => (column, place) => {
      const own = column + (place === 'dash' ? 2 : step)
      const pairs = keys.map((key, at) => {
        const [write, near, kind] = parts[at]!
        const isExplicit = kind === 0
        const piece = write(own, isExplicit ? 'dash' : 'colon')
        if (isExplicit)
          return [
            `? ${key}`,
            { inline: '', lines: [`${pad(own)}:${piece.inline}`, ...piece.lines] },
            near,
          ] as const
        return [`${key}${kind === 1 ? ' ' : ''}:`, piece, near] as const
      })
      return stacked(pairs, own, place)
    })
}

function listOf(inner: fc.Arbitrary<Write>): fc.Arbitrary<Write> {
  return fc
    .tuple(fc.array(fc.tuple(inner, around), { minLength: 1, maxLength: 4 }), fc.constantFrom(0, 2, 2, 4))
    .map(([items, step]) => (column, place) => {
      const own = column + (place === 'dash' ? 2 : Math.max(0, column < 0 ? 0 : step))
      return stacked(
        items.map(([write, near]) => ['-', write(own, 'dash'), near] as const),
        own,
        place,
      )
    })
}

/** Texts of YAML files as people write them: every style, indentation and line end, comments at every place. */
export const yamlTexts: fc.Arbitrary<string> = fc
  .record({
    root: fc.oneof({ weight: 5, arbitrary: mapOf(value) }, { weight: 1, arbitrary: listOf(value) }),
    head: fc.constantFrom('', '', '', '# tête\n', '---\n', '--- # tête\n# suite\n', '%YAML 1.2\n---\n', '\n'),
    tail: fc.constantFrom('', '', '', '\n# pied\n', '# pied\n', '...\n', '...\n# pied\n', '\n\n'),
    lineEnds: fc.oneof(
      fc.constant([false]),
      fc.constant([true]),
      fc.array(fc.boolean(), { minLength: 2, maxLength: 5 }),
    ),
    isCut: fc.boolean(),
  })
  .map(({ root, head, tail, lineEnds, isCut }) => {
    const { inline, lines } = root(-2, 'dash')
    const text = `${head}${inline.trimStart()}\n${lines.map((line) => `${line}\n`).join('')}${tail}`
    const whole = isCut ? text.replace(/\n$/, '') : text
    let at = 0
    return whole.replaceAll('\n', () => (lineEnds[(at += 1) % lineEnds.length] === true ? '\r\n' : '\n'))
  })
