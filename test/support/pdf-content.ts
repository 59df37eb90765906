import type { FontUse } from './pdf-fonts.ts'
import { tokensIn } from './pdf-lexer.ts'
import type { LexerFault, Token } from './pdf-lexer.ts'
import { contains, flattened, transformed, unchanged } from './pdf-shapes.ts'
import type { Colour, Matrix, Shape, Step } from './pdf-shapes.ts'

/** A stretch of text as a page holds it: what one operator shows. */
export interface Stretch {
  readonly text: string
  readonly codes: readonly number[]
  readonly page: number
  /** Its marked content: a number of the page, or an artifact. */
  readonly owner: number | 'artifact' | undefined
  readonly subtype: string
  /** Its typeface, as the file names it. */
  readonly font: string
  readonly size: number
  readonly x: number
  readonly end: number
  /** Where it ends without the spaces at its end. */
  readonly inkEnd: number
  readonly y: number
  readonly rotated: boolean
  readonly colour: Colour
  /** The colours on which it was painted. */
  readonly grounds: readonly Colour[]
  /** Whether the text is shown at all, and not painted over afterwards. */
  readonly shown: boolean
}

type ContentFault =
  | 'nested marks'
  | 'unbalanced marks'
  | 'unbalanced states'
  | 'deep states'
  | 'cmyk'
  | 'unknown font'

/** What one page holds, as its operators say. */
export interface Content {
  readonly stretches: readonly Stretch[]
  readonly marks: readonly number[]
  /** Painting operators that belong neither to a mark nor to an artifact. */
  readonly orphans: readonly string[]
  readonly faults: readonly { readonly fault: ContentFault; readonly page: number }[]
  readonly syntax: readonly LexerFault[]
}

export interface ContentSource {
  readonly page: number
  readonly fontOf: (name: string) => FontUse | undefined
  /** The number of marked content whose properties stand among the resources. */
  readonly markOf: (name: string) => number | undefined
}

interface Mark {
  readonly owner: number | 'artifact' | undefined
  readonly subtype: string
}

interface Graphics {
  matrix: Matrix
  colour: Colour
  font: FontUse | undefined
  size: number
  spacing: number
  stretch: number
  leading: number
  rise: number
  mode: number
}

interface Reader {
  readonly source: ContentSource
  readonly stretches: { -readonly [Key in keyof Stretch]: Stretch[Key] }[]
  readonly marks: number[]
  readonly orphans: string[]
  readonly faults: Content['faults'][number][]
  readonly shapes: Shape[]
  readonly open: Mark[]
  readonly saved: Graphics[]
  state: Graphics
  text: Matrix
  line: Matrix
  path: Step[]
}

const black: Colour = [0, 0, 0]
const white: Colour = [1, 1, 1]

/** The deepest that states may be saved. */
const deepest = 28

export function readContent(bytes: Uint8Array, source: ContentSource): Content {
  const syntax: LexerFault[] = []
  const reader: Reader = {
    source,
    stretches: [],
    marks: [],
    orphans: [],
    faults: [],
    shapes: [],
    open: [],
    saved: [],
    state: {
      matrix: unchanged,
      colour: black,
      font: undefined,
      size: 0,
      spacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    },
    text: unchanged,
    line: unchanged,
    path: [],
  }
  let operands: Token[] = []
  for (const token of tokensIn(bytes, syntax)) {
    if (token.kind !== 'word') {
      operands.push(token)
      continue
    }
    run(reader, token.value, operands)
    operands = []
  }
  if (reader.open.length > 0) fault(reader, 'unbalanced marks')
  if (reader.saved.length > 0) fault(reader, 'unbalanced states')
  return { ...reader, syntax }
}

function fault({ faults, source }: Reader, what: ContentFault): void {
  faults.push({ fault: what, page: source.page })
}

const painters = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'sh', 'Do'])

function run(reader: Reader, operator: string, operands: readonly Token[]): void {
  if (painters.has(operator) && ownerOf(reader) === undefined) {
    reader.orphans.push(`${reader.source.page}: ${operands.map(shown).join(' ')} ${operator}`)
  }
  operators[operator]?.(reader, operands)
}

function shown(token: Token): string {
  return token.kind === 'string' ? Buffer.from(token.bytes).toString('hex') : String(token.value)
}

function ownerOf({ open }: Reader): Mark['owner'] {
  return open.findLast(({ owner }) => owner !== undefined)?.owner
}

type Operator = (reader: Reader, operands: readonly Token[]) => void

function numeric(act: (reader: Reader, values: readonly number[]) => void): Operator {
  return (reader, operands) =>
    act(
      reader,
      operands.map((token) => (token.kind === 'number' ? token.value : 0)),
    )
}

const operators: Readonly<Record<string, Operator>> = {
  q: (reader) => {
    reader.saved.push({ ...reader.state })
    if (reader.saved.length === deepest + 1) fault(reader, 'deep states')
  },
  Q: (reader) => {
    const saved = reader.saved.pop()
    if (saved === undefined) fault(reader, 'unbalanced states')
    else reader.state = saved
  },
  cm: numeric((reader, values) => {
    reader.state.matrix = transformed(matrixOf(values), reader.state.matrix)
  }),
  BDC: openMark,
  BMC: openMark,
  EMC: (reader) => {
    if (reader.open.pop() === undefined) fault(reader, 'unbalanced marks')
  },
  g: numeric((reader, [level = 0]) => {
    reader.state.colour = [level, level, level]
  }),
  rg: numeric((reader, [red = 0, green = 0, blue = 0]) => {
    reader.state.colour = [red, green, blue]
  }),
  k: (reader) => fault(reader, 'cmyk'),
  K: (reader) => fault(reader, 'cmyk'),
  cs: calledSpace,
  CS: calledSpace,
  BT: (reader) => {
    reader.text = unchanged
    reader.line = unchanged
  },
  Tf: (reader, [name, size]) => {
    const { state, source } = reader
    state.font = name?.kind === 'name' ? source.fontOf(name.value) : undefined
    state.size = size?.kind === 'number' ? size.value : 0
    if (state.font === undefined) fault(reader, 'unknown font')
  },
  Tc: numeric(({ state }, [value = 0]) => (state.spacing = value)),
  Tz: numeric(({ state }, [value = 100]) => (state.stretch = value / 100)),
  TL: numeric(({ state }, [value = 0]) => (state.leading = value)),
  Ts: numeric(({ state }, [value = 0]) => (state.rise = value)),
  Tr: numeric(({ state }, [value = 0]) => (state.mode = value)),
  Tm: numeric((reader, values) => startLine(reader, matrixOf(values))),
  Td: numeric((reader, [x = 0, y = 0]) => startLine(reader, transformed([1, 0, 0, 1, x, y], reader.line))),
  TD: numeric((reader, [x = 0, y = 0]) => {
    reader.state.leading = -y
    startLine(reader, transformed([1, 0, 0, 1, x, y], reader.line))
  }),
  'T*': nextLine,
  Tj: show,
  TJ: show,
  "'": (reader, operands) => {
    nextLine(reader)
    show(reader, operands)
  },
  m: numeric(({ path }, [x = 0, y = 0]) => path.push({ to: [[x, y]], starts: true })),
  l: numeric(({ path }, [x = 0, y = 0]) => path.push({ to: [[x, y]] })),
  c: numeric(({ path }, [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]) =>
    path.push({
      to: [
        [a, b],
        [c, d],
        [x, y],
      ],
    }),
  ),
  re: numeric(({ path }, [x = 0, y = 0, width = 0, height = 0]) =>
    path.push(
      { to: [[x, y]], starts: true },
      { to: [[x + width, y]] },
      { to: [[x + width, y + height]] },
      { to: [[x, y + height]] },
    ),
  ),
  f: (reader) => fill(reader, false),
  F: (reader) => fill(reader, false),
  B: (reader) => fill(reader, false),
  b: (reader) => fill(reader, false),
  'f*': (reader) => fill(reader, true),
  'B*': (reader) => fill(reader, true),
  'b*': (reader) => fill(reader, true),
  S: endPath,
  s: endPath,
  n: endPath,
}

function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f]
}

function calledSpace(reader: Reader, [space]: readonly Token[]): void {
  if (space?.kind === 'name' && space.value === 'DeviceCMYK') fault(reader, 'cmyk')
}

function startLine(reader: Reader, matrix: Matrix): void {
  reader.line = matrix
  reader.text = matrix
}

function nextLine(reader: Reader): void {
  startLine(reader, transformed([1, 0, 0, 1, 0, -reader.state.leading], reader.line))
}

function openMark(reader: Reader, operands: readonly Token[]): void {
  const [tag] = operands
  const isArtifact = tag?.kind === 'name' && tag.value === 'Artifact'
  const mark = markIn(reader, operands)
  const owner = mark ?? (isArtifact ? 'artifact' : undefined)
  if (owner !== undefined && ownerOf(reader) !== undefined) fault(reader, 'nested marks')
  reader.open.push({ owner, subtype: isArtifact ? nameAfter(operands, 'Subtype') : '' })
  if (mark !== undefined) reader.marks.push(mark)
}

function markIn({ source }: Reader, operands: readonly Token[]): number | undefined {
  const properties = operands[1]
  if (properties?.kind === 'name') return source.markOf(properties.value)
  const key = operands.findIndex((token) => token.kind === 'name' && token.value === 'MCID')
  const value = operands[key + 1]
  return key >= 0 && value?.kind === 'number' ? value.value : undefined
}

function nameAfter(operands: readonly Token[], key: string): string {
  const at = operands.findIndex((token) => token.kind === 'name' && token.value === key)
  const value = operands[at + 1]
  return at >= 0 && value?.kind === 'name' ? value.value : ''
}

/** Thousandths that a code, or an adjustment between two of them, moves on. */
type Advance = { readonly code: number; readonly width: number } | { readonly width: number }

function* advancesIn(font: FontUse, operands: readonly Token[]): Generator<Advance, void> {
  for (const token of operands) {
    if (token.kind === 'number') yield { width: -token.value }
    if (token.kind !== 'string') continue
    for (let at = 0; at + 1 < token.bytes.length; at += 2) {
      const code = token.bytes[at]! * 256 + token.bytes[at + 1]!
      yield { code, width: font.widths.get(code) ?? font.defaultWidth }
    }
  }
}

function show(reader: Reader, operands: readonly Token[]): void {
  const { state, source } = reader
  const { font } = state
  if (font === undefined) return
  const placed = transformed(transformed([1, 0, 0, 1, 0, state.rise], reader.text), state.matrix)
  const codes: number[] = []
  let [text, width, inkWidth] = ['', 0, 0]
  for (const advance of advancesIn(font, operands)) {
    width += (advance.width / 1000) * state.size * state.stretch
    if (!('code' in advance)) continue
    width += state.spacing * state.stretch
    font.used.add(advance.code)
    codes.push(advance.code)
    const character = font.unicode.get(advance.code) ?? '\uFFFD'
    text += character
    if (character.trim() !== '') inkWidth = width
  }
  const [a, b, , d, x, y] = placed
  const size = state.size * Math.hypot(b, d)
  const mark = reader.open.findLast(({ owner }) => owner !== undefined)
  const middle = y + size * 0.3
  const grounds = [0.05, 0.5, 0.95].map((share) =>
    groundAt(reader.shapes, [x + share * inkWidth * a, middle]),
  )
  reader.stretches.push({
    text,
    codes,
    page: source.page,
    owner: mark?.owner,
    subtype: mark?.subtype ?? '',
    font: font.name,
    size,
    x,
    y,
    end: x + width * a,
    inkEnd: x + inkWidth * a,
    rotated: b !== 0,
    colour: state.colour,
    grounds,
    shown: state.mode !== 3 && state.mode !== 7,
  })
  reader.text = transformed([1, 0, 0, 1, width, 0], reader.text)
}

function groundAt(shapes: readonly Shape[], point: readonly [number, number]): Colour {
  return shapes.findLast((shape) => contains(shape, point))?.colour ?? white
}

function fill(reader: Reader, isEvenOdd: boolean): void {
  const { state, stretches, path } = reader
  const shape = flattened(path, state.matrix, state.colour, isEvenOdd)
  reader.shapes.push(shape)
  for (const stretch of stretches) {
    const middle = [(stretch.x + stretch.inkEnd) / 2, stretch.y + stretch.size * 0.3] as const
    if (stretch.subtype !== 'Watermark' && contains(shape, middle)) stretch.shown = false
  }
  endPath(reader)
}

function endPath(reader: Reader): void {
  reader.path = []
}
