import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PersonalFinding } from '../../src/model/personal.ts'
import type { PieceContent } from '../../src/model/source.ts'
import { filesOf, type Files } from './folder.ts'
import { good } from './judged.ts'

/** One mistake, told as what differs from the good repository, and what is said of it. */
export interface Case {
  /** The file of the case, from the root of the cases. */
  readonly source: string
  /** The code that the file is about: its path without the extension. */
  readonly code: string
  readonly title: string
  readonly files: Files
  /** What a look inside the pieces told, by their files. */
  readonly contents: Contents
  readonly expected: string
}

/** Findings, or whatever else a look tells. */
export type Contents = Readonly<Record<string, readonly PersonalFinding[] | Partial<PieceContent>>>

export const casesFolder = path.resolve(import.meta.dirname, '../cases')

/**
 * Reads every case. A case is a `## section` of a Markdown file; its fenced blocks say `kind path`:
 * `edit` replaces lines (- by +), `file` gives the whole text, `latin-1` and `utf-16` encode it, `base64` gives bytes, `link`
 * leads elsewhere, `pipe` makes a pipe, `latin-1-name` encodes the name, `delete` removes a file, `inside` says as JSON what a
 * look inside a piece told; `expected` holds the diagnostics. `{x×1000}` stands for a thousand x,
 * `{x⏎×1000}` for a thousand lines of it.
 * `␍` for a carriage return.
 */
export function readCases(): readonly Case[] {
  return Object.keys(filesOf(casesFolder))
    .filter((file) => file.endsWith('.md'))
    .toSorted()
    .flatMap(casesIn)
}

function casesIn(source: string): readonly Case[] {
  const text = readFileSync(path.join(casesFolder, source), 'utf8')
  const code = source.replace(/\.md$/, '')
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const blocks = blocksOf(section)
      const expected = blocks.find(({ kind }) => kind === 'expected')?.text ?? ''
      const files = blocks.reduce<Files>(withBlock, good)
      const inside = blocks.filter(({ kind }) => kind === 'inside')
      const contents: Contents = Object.fromEntries(inside.map((one) => [one.file, JSON.parse(one.text)]))
      const title = section.split('\n', 1)[0] ?? ''
      return { source, code, title, files, contents, expected: expected.trimEnd() }
    })
}

interface FencedBlock {
  readonly kind: string
  readonly file: string
  readonly text: string
}

function blocksOf(section: string): readonly FencedBlock[] {
  return [...section.matchAll(/^```(\S+) ?([^\n]*)\n(.*?)^```$/gms)].map(
    ([, kind = '', file = '', text = '']) => ({
      kind,
      file,
      text: text
        .replaceAll('␍', '\r')
        .replaceAll(/\{([^{}\n]+)×(\d+)\}/g, (_, part: string, count: string) =>
          part.replaceAll('⏎', '\n').repeat(Number(count)),
        ),
    }),
  )
}

function withBlock(files: Files, { kind, file, text }: FencedBlock): Files {
  const { [file]: before, ...others } = files
  switch (kind) {
    case 'edit':
      return { ...files, [file]: edited(typeof before === 'string' ? before : '', text, file) }
    case 'file':
      return { ...files, [file]: text }
    case 'latin-1':
      return { ...files, [file]: Buffer.from(text, 'latin1') }
    case 'utf-16':
      return { ...files, [file]: Buffer.from(`\uFEFF${text}`, 'utf16le') }
    case 'base64':
      return { ...files, [file]: Buffer.from(text, 'base64') }
    case 'link':
      return { ...files, [file]: { link: text.trim() } }
    case 'pipe':
      return { ...files, [file]: { pipe: true } }
    case 'latin-1-name':
      return { ...files, [file]: { latin1: text } }
    case 'delete':
      return others
    case 'inside':
    case 'expected':
      return files
    default:
      throw new Error(`Unknown kind of block: ${kind}`)
  }
}

/** Applies hunks, parted by empty lines; a hunk that only adds goes to the end of the file. */
function edited(before: string, hunks: string, file: string): string {
  return hunks
    .trimEnd()
    .split(/\n\n+/)
    .reduce((text, hunk) => {
      const lines = hunk.split('\n')
      const [old, fresh] = ['-', '+'].map((sign) =>
        lines.filter((line) => line.startsWith(sign)).map((line) => `${line.slice(1)}\n`),
      )
      if (old?.length === 0) return text + (fresh ?? []).join('')
      const found = `\n${text}`.split(`\n${old?.join('')}`)
      if (found.length !== 2) throw new Error(`${file} holds these lines ${found.length - 1} times:\n${hunk}`)
      return found.join(`\n${(fresh ?? []).join('')}`).slice(1)
    }, before)
}
