import path from 'node:path'
import { examples } from '../../src/explain/examples.ts'
import type { DiagnosticCode } from '../../src/model/codes.ts'
import type { Range } from '../../src/model/place.ts'
import { filesOf, type Files } from './files.ts'
import { settingOf } from '../explained/settings.ts'

/** The repository in which every example stands; there is nothing to say of it. */
export const repository = filesOf(path.resolve(import.meta.dirname, '../explained/repository'))

export const codes = Object.keys(examples).filter((code): code is DiagnosticCode => code in examples)

export type Side = 'wrong' | 'right'

/** The repository with one example in it, and the place that the example marks. */
export interface Applied {
  readonly files: Files
  readonly mark?: Range & { readonly file: string }
  /** The paths that an example of paths names. */
  readonly paths: readonly string[]
}

/** Puts one side of an example into the repository. */
export function applied(code: DiagnosticCode, side: Side): Applied {
  const { file, [side]: given } = examples[code]
  const { around, instead, [side]: own, bytes } = settingOf(code)
  const files = without({ ...repository, ...around, ...own })
  if (file === undefined) return appliedPaths(given, files)
  const snippet = whole(given)
  const before = files[file]
  const old = (typeof instead === 'object' ? instead[side] : instead) ?? examples[code].right
  const text = typeof before === 'string' ? replaced(before, whole(old), snippet) : snippet
  const mark = markIn(text)
  const plain = text.replaceAll(/[‹›]/g, '')
  const content = side === 'wrong' && bytes !== undefined ? bytes(plain) : plain
  return {
    files: { ...files, [file]: content },
    paths: [],
    ...(mark === undefined ? {} : { mark: { file, ...mark } }),
  }
}

function appliedPaths(given: string, files: Files): Applied {
  const lines = given.trim().split('\n')
  const marked = /‹(.*)›/.exec(given)?.[1]
  const paths = lines.map((line) => line.replace(/ {2}.*/, '').replaceAll(/[‹›]/g, ''))
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
  return { files, paths, ...(marked === undefined ? {} : { mark: { file: marked, ...place } }) }
}

/** The text of an example as it stands in a file: `{x×1000}` is a thousand x. */
function whole(text: string): string {
  return text
    .slice(1)
    .replaceAll(/\{([^{}\n]+)×(\d+)\}/g, (_, part: string, count: string) => part.repeat(Number(count)))
}

/** Puts lines in the place of others; what `…` stands for in those stands for it in these. */
function replaced(text: string, old: string, fresh: string): string {
  const pattern = old
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/^ *…\n/gm, String.raw`((?:.*\n)*?)`)
  const found = [...text.matchAll(new RegExp(`^${pattern}`, 'gm'))]
  const [match] = found
  if (match === undefined || found.length > 1)
    throw new Error(`These lines stand ${found.length} times:\n${old}`)
  let hole = 0
  const filled = fresh.replaceAll(/^ *…\n/gm, () => match[(hole += 1)] ?? '')
  return text.slice(0, match.index) + filled + text.slice(match.index + match[0].length)
}

function markIn(text: string): Range | undefined {
  const [start, end] = [text.indexOf('‹'), text.indexOf('›')]
  if (start < 0) return undefined
  const placeOf = (offset: number): readonly [line: number, column: number] => {
    const lines = text.slice(0, offset).replaceAll(/[‹›]/g, '').split('\n')
    return [lines.length, (lines.at(-1) ?? '').length + 1]
  }
  const [[line, column], [endLine, endColumn]] = [placeOf(start), placeOf(end)]
  return { line, column, endLine, endColumn }
}

/** Files that an example’s setting marks as gone are left out. */
function without(files: Readonly<Record<string, Files[string] | null>>): Files {
  return Object.fromEntries(
    Object.entries(files).flatMap(([file, content]) => (content === null ? [] : [[file, content] as const])),
  )
}
