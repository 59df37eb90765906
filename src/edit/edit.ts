import { isDeepStrictEqual } from 'node:util'
import { isNode, parseDocument, type Document } from 'yaml'
import type { EditProblem, YamlEdit } from '../model/yaml-edit.ts'
import { draftAfter } from './change.ts'
import { dataAfter, dataAt, dataOf, hasPlace, type Data } from './data.ts'
import { keptDraft, type Draft } from './draft.ts'
import { beforeBreak } from './lines.ts'
import type { Slot } from './replace.ts'
import { spliced } from './splice.ts'
import { stylesOf } from './styles.ts'
import { splicesOf } from './write.ts'

type Edited = { readonly bytes: Uint8Array } | { readonly problem: EditProblem }

const mark = '\uFEFF'

/**
 * Changes values of a YAML file, one edit after the other, and leaves every other byte as it was. All the edits are
 * done, or none; an edit that asks for what stands there already changes nothing.
 */
export function editYaml(bytes: Uint8Array, edits: readonly YamlEdit[]): Edited {
  const decoded = decode(bytes)
  if (decoded === undefined) return { problem: { code: 'notUtf8' } }
  const hasMark = decoded.startsWith(mark)
  const text = hasMark ? decoded.slice(1) : decoded
  const read = parse(text)
  if (read === undefined) return { problem: { code: 'notYaml' } }
  const planned = plan(read, edits)
  if ('code' in planned) return { problem: planned }
  const { draft, data } = planned
  const splices = splicesOf(
    { text, styles: stylesOf(text, read.document) },
    slotOf(text, read.document),
    draft,
  )
  if (splices.length === 0) return { bytes }
  const changed = endedLike(text, spliced(text, splices)).find((one) =>
    isDeepStrictEqual(parse(one)?.data, data),
  )
  if (changed === undefined) return { problem: { code: 'unsafe' } }
  return { bytes: new TextEncoder().encode(`${hasMark ? mark : ''}${changed}`) }
}

/** A text that ends without a line break, as another does, when it holds the same data so. */
function endedLike(text: string, changed: string): readonly string[] {
  const isOpen = text !== '' && !text.endsWith('\n')
  const cut = changed.slice(0, beforeBreak(changed, changed.length))
  return isOpen && cut !== changed ? [cut, changed] : [changed]
}

/** The text of a file, its byte order mark included; nothing when it is no UTF-8. UTF-16 without a mark has zero bytes. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

interface Read {
  readonly document: Document
  readonly data: Data
}

/** One YAML document, as the readers of a repository see it. */
function parse(text: string): Read | undefined {
  try {
    const options = {
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'error',
      keepSourceTokens: true,
    } as const
    const document = parseDocument(text, options)
    if (document.errors.length > 0 || document.warnings.length > 0) return undefined
    const data: unknown = document.toJS()
    return isData(data) ? { document, data } : undefined
  } catch (error) {
    // Aliases of nothing, aliases without end, and values too deep for the machine.
    if (error instanceof RangeError || error instanceof ReferenceError) return undefined
    throw error
  }
}

function isData(data: unknown): data is Data {
  return data === null || ['string', 'number', 'boolean', 'object'].includes(typeof data)
}

interface Plan {
  readonly draft: Draft
  readonly data: Data | undefined
}

/** What the file is to hold, twice: tied to its text, and as data to compare with what is read afterwards. */
function plan({ document, data: before }: Read, edits: readonly YamlEdit[]): Plan | EditProblem {
  let data: Data | undefined = before
  let draft = keptDraft(document.contents, before)
  for (const { path, value, isBefore = false } of edits) {
    const wanted = value === undefined ? undefined : dataOf(value)
    if (!isBefore && isDeepStrictEqual(dataAt(data, path), wanted)) continue
    if (isBefore && (wanted === undefined || typeof path.at(-1) !== 'number'))
      return { code: 'noPlace', path }
    const isRootGoing = path.length === 0 && wanted === undefined
    if (isRootGoing || !hasPlace(data, path)) return { code: 'noPlace', path }
    const change = { data: wanted, isBefore }
    const next = draftAfter(draft, path, change)
    if (next === 'shared' || next === undefined) return { code: 'shared', path }
    data = dataAfter(data, path, change)
    draft = next
  }
  return { draft, data }
}

function slotOf(text: string, { contents }: Document): Slot {
  const value = isNode(contents) ? contents : undefined
  const [start = text.length] = value?.range ?? []
  return { valueAt: start, end: start, marks: [], value, within: 'root', column: -2 }
}
