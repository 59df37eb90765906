import { zlibSync } from 'fflate'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFStream } from 'pdf-lib'
import type { PDFObject, PDFRef } from 'pdf-lib'
import type { Code } from '../pdf-checker/problem.ts'
import type { FontUse } from '../pdf-fonts.ts'
import { dictionaryAt, entry, inflate, kidsAt, treeEntries } from '../pdf-objects.ts'
import { contentOf, elements } from '../pdf-reader.ts'
import type { Element, Reading } from '../pdf-reader.ts'

/** One damage to a good file, and what the checker must say of it, among other things. */
export interface Mutant {
  readonly name: string
  readonly codes: readonly [Code, ...Code[]]
  readonly damage: (file: Reading) => void
}

/** A damage to the bytes of a file that was written without streams of objects. */
export interface ByteMutant {
  readonly name: string
  readonly codes: readonly [Code, ...Code[]]
  readonly damage: (bytes: Buffer) => Buffer
}

/** Writes a file that was read, the same way every time. */
export async function saved({ document }: Reading, useObjectStreams = true): Promise<Buffer> {
  const options = { useObjectStreams, addDefaultPage: false, updateFieldAppearances: false }
  return Buffer.from(await document.save(options))
}

/** Plain data as objects; strings become names. */
function made({ document }: Reading, value: unknown): PDFObject {
  const make: (literal: never) => unknown = document.context.obj.bind(document.context)
  return make(value as never) as PDFObject
}

export function madeDictionary(file: Reading, entries: Readonly<Record<string, unknown>>): PDFDict {
  return made(file, entries) as PDFDict
}

export function set(file: Reading, dictionary: PDFDict, key: string, value: unknown): void {
  dictionary.set(PDFName.of(key), made(file, value))
}

/** Takes away an entry that must have been there. */
export function remove(dictionary: PDFDict, key: string): void {
  if (!dictionary.delete(PDFName.of(key))) throw new Error(`there was no ${key}`)
}

export function text(value: string): PDFHexString {
  return PDFHexString.fromText(value)
}

export function bytesString(value: string): PDFHexString {
  return PDFHexString.of(Buffer.from(value).toString('hex'))
}

export function page({ document }: Reading, index: number): PDFDict {
  return document.getPages()[index]!.node
}

export function pageRef({ document }: Reading, index: number): PDFRef {
  return document.getPages()[index]!.ref
}

/** An element of a type, the first unless another is asked for. */
export function element(file: Reading, type: string, index = 0): Element {
  const found = elements(file.structure).filter((one) => one.type === type)[index]
  if (found === undefined) throw new Error(`no ${type} ${index}`)
  return found
}

export function dictionaryOf(file: Reading, type: string, index = 0): PDFDict {
  return element(file, type, index).dictionary
}

/** The kids of an element as an array that may be changed. */
export function kidsOf(file: Reading, dictionary: PDFDict): PDFArray {
  const kids = dictionary.lookup(PDFName.of('K'))
  if (kids instanceof PDFArray) return kids
  const list = PDFArray.withContext(file.document.context)
  for (const kid of kidsAt(dictionary, 'K')) list.push(kid)
  dictionary.set(PDFName.of('K'), list)
  return list
}

export function swap(list: PDFArray, one: number, other: number): void {
  const [first, second] = [list.get(one), list.get(other)]
  list.set(one, second)
  list.set(other, first)
}

/** Swaps what two dictionaries say under a key. */
export function exchange(one: PDFDict, other: PDFDict, key: string): void {
  const name = PDFName.of(key)
  const [first, second] = [one.get(name), other.get(name)]
  if (first === undefined || second === undefined) throw new Error(`no ${key} to exchange`)
  one.set(name, second)
  other.set(name, first)
}

/** A new object of the file. */
export function add(file: Reading, value: unknown): PDFRef {
  return file.document.context.register(made(file, value))
}

/** A new stream; compressed when no filter is given. */
export function addStream(file: Reading, bytes: Uint8Array, entries: Record<string, unknown> = {}): PDFRef {
  const isPacked = entries['Filter'] === undefined
  const dictionary = madeDictionary(file, { Filter: 'FlateDecode', ...entries })
  return file.document.context.register(PDFRawStream.of(dictionary, isPacked ? zlibSync(bytes) : bytes))
}

/** Changes the operators of a page; a change that changes nothing is a mistake in the mutant. */
export function editPage(file: Reading, index: number, edit: (content: string) => string): void {
  const before = Buffer.from(contentOf(file.document, page(file, index))).toString('latin1')
  const after = edit(before)
  if (after === before) throw new Error('the content is as it was')
  page(file, index).set(PDFName.of('Contents'), addStream(file, Buffer.from(after, 'latin1')))
}

/** Changes the bytes of a stream that stands at a key. */
export function editStream(
  file: Reading,
  dictionary: PDFDict,
  key: string,
  edit: (bytes: Buffer) => Uint8Array,
): void {
  const found = entry(dictionary, key)
  const before = Buffer.from(inflate(found, file.document))
  const after = edit(Buffer.from(before))
  if (before.equals(after)) throw new Error(`${key} is as it was`)
  const old = found instanceof PDFStream ? found.dict : undefined
  const entries = Object.fromEntries(
    (old?.entries() ?? [])
      .filter(([name]) => !['/Filter', '/Length'].includes(String(name)))
      .map(([name, value]) => [name.decodeText(), value]),
  )
  const isPlain = old?.has(PDFName.of('Filter')) === false
  const stream = isPlain
    ? file.document.context.register(PDFRawStream.of(madeDictionary(file, entries), after))
    : addStream(file, after, entries)
  dictionary.set(PDFName.of(key), stream)
}

export function metadata(file: Reading, edit: (packet: string) => string): void {
  editStream(file, file.document.catalog, 'Metadata', (bytes) => Buffer.from(edit(bytes.toString('utf8'))))
}

export function info({ document }: Reading): PDFDict {
  return document.context.lookup(document.context.trailerInfo.Info, PDFDict)
}

export function root(file: Reading): PDFDict {
  return dictionaryAt(file.document.catalog, 'StructTreeRoot')
}

/** The annotations of a subtype, over all pages. */
export function annotation(file: Reading, subtype: string, index = 0): PDFDict {
  const found = file.annotations.filter(
    ({ dictionary }) => entry(dictionary, 'Subtype') === PDFName.of(subtype),
  )[index]
  if (found === undefined) throw new Error(`no annotation ${subtype} ${index}`)
  return found.dictionary
}

/** Appends to the parent tree, whatever way it is split, and returns the key. */
export function addParent(file: Reading, value: PDFObject): number {
  const pairs = treeEntries(entry(root(file), 'ParentTree'), 'Nums')
  const next = entry(root(file), 'ParentTreeNextKey')
  const key = next instanceof PDFNumber ? next.asNumber() : pairs.length
  set(file, root(file), 'ParentTree', add(file, { Nums: [...pairs.flat(), PDFNumber.of(key), value] }))
  set(file, root(file), 'ParentTreeNextKey', key + 1)
  return key
}

/** The list in the parent tree of what a page holds. */
export function parentsOf(file: Reading, index: number): PDFArray {
  const key = String(page(file, index).get(PDFName.of('StructParents')))
  const found = treeEntries(entry(root(file), 'ParentTree'), 'Nums').find(([own]) => String(own) === key)
  return file.document.context.lookup(found![1], PDFArray)
}

/** Sets the names of a tree anew, in one leaf. */
export function setNames(
  file: Reading,
  tree: 'Dests' | 'EmbeddedFiles',
  edit: (pairs: (readonly [PDFObject, PDFObject])[]) => readonly (readonly [PDFObject, PDFObject])[],
): void {
  const names = dictionaryAt(file.document.catalog, 'Names')
  const pairs = [...treeEntries(entry(names, tree), 'Names')]
  set(file, names, tree, add(file, { Names: edit(pairs).flat() }))
}

/** The typeface whose name ends so. */
export function font({ fonts }: Reading, style: string): FontUse {
  return [...fonts.values()].find(({ name }) => name.endsWith(`-${style}`))!
}
