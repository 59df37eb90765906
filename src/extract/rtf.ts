import { decodeWindows1252 } from '../model/windows-1252.ts'
import { addMetadata, addText, isFull, type Harvest } from './harvest.ts'

/** A group of an RTF text, between braces. */
interface Group {
  /** Where its text goes; nowhere for fonts, pictures and the like. */
  readonly to: string
  /** How many characters stand in for one that older programs do not know. */
  skip: number
}

interface State {
  readonly text: string
  readonly harvest: Harvest
  readonly groups: Group[]
  group: Group
  at: number
  /** Characters that still stand in for the one before. */
  pending: number
  paragraphs: number
  paragraph: string
  info: string
}

/** Destinations whose words a reader sees; those of `info` are told as metadata, all others are left out. */
const shown: ReadonlySet<string> = new Set([
  'annotation',
  'footer',
  'footerf',
  'footerl',
  'footerr',
  'footnote',
  'header',
  'headerf',
  'headerl',
  'headerr',
  'shptxt',
])
const described: Readonly<Record<string, string>> = {
  author: 'author',
  atnauthor: 'author',
  operator: 'lastModifiedBy',
  manager: 'author',
  company: 'company',
  title: 'title',
  subject: 'subject',
  keywords: 'keywords',
  doccomm: 'description',
}
const silent: ReadonlySet<string> = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'pict',
  'info',
  'listtable',
  'listoverridetable',
  'rsidtbl',
  'themedata',
  'colorschememapping',
  'datastore',
  'latentstyles',
  'xmlnstbl',
  'generator',
  'objdata',
  'nonshppict',
  'filetbl',
  'revtbl',
])
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  cell: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
  emspace: ' ',
  enspace: ' ',
}
const ends: ReadonlySet<string> = new Set(['par', 'pard', 'row', 'sect', 'page'])

const word = /\\([a-z]{1,32})(-?\d{1,10})? ?/y
const plain = /[^\\{}\r\n]+/y

/** The paragraphs of a rich text. */
export function readRtf(bytes: Uint8Array, harvest: Harvest): void {
  const group = { to: 'text', skip: 1 }
  const text = decodeWindows1252(bytes)
  const state: State = {
    text,
    harvest,
    groups: [],
    group,
    at: 0,
    pending: 0,
    paragraphs: 0,
    paragraph: '',
    info: '',
  }
  while (state.at < text.length) {
    if (state.groups.length > 1000 || isFull(harvest)) {
      harvest.isPartial = true
      return
    }
    step(state)
  }
  endParagraph(state)
}

function step(state: State): void {
  const { text, at } = state
  const sign = text[at]
  if (sign === '{') {
    state.groups.push(state.group)
    state.group = { ...state.group }
    state.at += 1
  } else if (sign === '}') {
    closeGroup(state)
    state.at += 1
  } else if (sign === '\\') readControl(state)
  else if (sign === '\r' || sign === '\n') state.at += 1
  else {
    plain.lastIndex = at
    const [run = ''] = plain.exec(text) ?? []
    state.at += Math.max(1, run.length)
    write(state, run)
  }
}

function closeGroup(state: State): void {
  const outer = state.groups.pop()
  if (outer === undefined) return
  const name = described[state.group.to]
  if (outer.to !== state.group.to) {
    if (name !== undefined) addMetadata(state.harvest, name, state.info)
    if (state.group.to === 'fldinst') addHidden(state)
    state.info = ''
  }
  state.group = outer
  state.pending = 0
}

/** The address that a link leads to is told before its words, unless they show it. */
function addHidden(state: State): void {
  const address = /(?:mailto|tel):([^"?\s]+)/i.exec(state.info)?.[1]
  const [words = ''] = state.text.slice(state.at, state.at + 500).split('}}', 1)
  if (address !== undefined && !words.includes(address)) state.paragraph += ` ${address} `
}

function readControl(state: State): void {
  const { text, at } = state
  word.lastIndex = at
  const [whole, name = '', number] = word.exec(text) ?? []
  if (whole === undefined) {
    readSymbol(state, text[at + 1] ?? '')
    return
  }
  state.at += whole.length
  if (name === 'bin') state.at += Math.max(0, Number(number ?? 0))
  else if (name === 'u') writeCode(state, Number(number ?? 0))
  else if (name === 'uc') state.group.skip = Math.min(8, Number(number ?? 1))
  else if (ends.has(name) && state.group.to === 'text') endParagraph(state)
  else if (signs[name] !== undefined) write(state, signs[name])
  else enter(state, name)
}

function enter(state: State, name: string): void {
  if (described[name] !== undefined || silent.has(name) || name === 'fldinst')
    state.group = { ...state.group, to: name }
  // Remarks and notes stand in the middle of the text that they hang on.
  else if (shown.has(name) || name === 'deleted') write(state, ' ')
}

function readSymbol(state: State, sign: string): void {
  state.at += 2
  if (sign === "'") {
    const code = Number.parseInt(state.text.slice(state.at, state.at + 2), 16)
    state.at += 2
    if (state.pending > 0) state.pending -= 1
    else if (!Number.isNaN(code)) write(state, decodeWindows1252(Uint8Array.of(code)))
  } else if (sign === '~') write(state, '\u00A0')
  else if (sign === '_') write(state, '-')
  else if (sign === '\\' || sign === '{' || sign === '}') write(state, sign)
  else if (sign === '\r' || sign === '\n') endParagraph(state)
  // What follows is known to newer programs only: its words are no one's.
  else if (sign === '*') skipUnknown(state)
}

/** A destination that a program may leave out stays silent, but for those that are known here. */
function skipUnknown(state: State): void {
  word.lastIndex = state.at
  const name = word.exec(state.text)?.[1] ?? ''
  if (described[name] === undefined && !shown.has(name) && name !== 'fldinst')
    state.group = { ...state.group, to: 'nothing' }
}

function writeCode(state: State, number: number): void {
  write(state, String.fromCharCode(number < 0 ? number + 0x1_0000 : number % 0x1_0000))
  state.pending = state.group.skip
}

function write(state: State, run: string): void {
  const kept = run.slice(state.pending)
  state.pending = Math.max(0, state.pending - run.length)
  if (state.group.to === 'text') state.paragraph += kept
  else if (described[state.group.to] !== undefined || state.group.to === 'fldinst') state.info += kept
}

function endParagraph(state: State): void {
  const text = state.paragraph
  state.paragraph = ''
  if (text.trim() === '') return
  state.paragraphs += 1
  addText(state.harvest, text, { in: 'paragraph', paragraph: state.paragraphs })
}
