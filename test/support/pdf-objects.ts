import { inflateSync } from 'node:zlib'
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib'
import type { PDFContext, PDFDocument, PDFObject } from 'pdf-lib'

/** Short ways through the objects of a PDF file that was read back. */

/** The entry at a path of keys, references followed; nothing when some step is missing. */
export function entry(dictionary: PDFDict, ...path: readonly string[]): PDFObject | undefined {
  let found: PDFObject | undefined = dictionary
  for (const key of path) found = dictionaryOf(found)?.lookup(PDFName.of(key))
  return found
}

export function dictionaryAt(dictionary: PDFDict, ...path: readonly string[]): PDFDict {
  const found = dictionaryOf(entry(dictionary, ...path))
  if (found === undefined) throw new Error(`no dictionary at ${path.join('/')}`)
  return found
}

/** A dictionary, or that of a stream. */
export function dictionaryOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFStream) return object.dict
  return object instanceof PDFDict ? object : undefined
}

/** The members of an array, references followed; of anything else, none. */
export function listAt(dictionary: PDFDict, ...path: readonly string[]): readonly PDFObject[] {
  const found = entry(dictionary, ...path)
  return found instanceof PDFArray ? found.asArray().flatMap((_, index) => found.lookup(index) ?? []) : []
}

/** The members of an array as they stand, references as such; a single value counts as a list of one. */
export function kidsAt(dictionary: PDFDict, key: string): readonly PDFObject[] {
  const own = dictionary.get(PDFName.of(key))
  const found = dictionary.lookup(PDFName.of(key))
  if (found instanceof PDFArray) return found.asArray()
  return own === undefined ? [] : [own]
}

/** pdf-lib has one object for each name, and takes long to decode it. */
const decoded = new WeakMap<PDFName, string>()

/** A name without its slash, decoded; nothing for anything else. */
export function nameOf(object: PDFObject | undefined): string {
  if (!(object instanceof PDFName)) return ''
  const known = decoded.get(object) ?? object.decodeText()
  decoded.set(object, known)
  return known
}

export function nameAt(dictionary: PDFDict, ...path: readonly string[]): string {
  return nameOf(entry(dictionary, ...path))
}

export function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined
}

export function numberAt(dictionary: PDFDict, ...path: readonly string[]): number | undefined {
  return numberOf(entry(dictionary, ...path))
}

export function textOf(object: PDFObject | undefined): string {
  return object instanceof PDFHexString || object instanceof PDFString ? object.decodeText() : ''
}

/** A string that holds UTF-8 bytes. */
export function bytesOf(object: PDFObject | undefined): string {
  return object instanceof PDFHexString || object instanceof PDFString
    ? Buffer.from(object.asBytes()).toString('utf8')
    : ''
}

/** What a stream holds, decompressed. */
export function inflate(object: PDFObject | undefined, { context }: PDFDocument): Uint8Array {
  const stream = object instanceof PDFRef ? context.lookup(object) : object
  if (!(stream instanceof PDFRawStream)) throw new Error('not a stream')
  return stream.dict.has(PDFName.of('Filter')) ? inflateSync(stream.contents) : stream.contents
}

/** Every entry of a name tree or of a number tree, however it is split, in the order of the file. */
export function treeEntries(
  tree: PDFObject | undefined,
  leaf: 'Names' | 'Nums',
): readonly (readonly [key: PDFObject, value: PDFObject])[] {
  const node = dictionaryOf(tree)
  if (node === undefined) return []
  const flat = entry(node, leaf)
  const own = flat instanceof PDFArray ? flat.asArray() : []
  const pairs = Array.from({ length: Math.floor(own.length / 2) }, (_, index) => {
    return [own[index * 2]!, own[index * 2 + 1]!] as const
  })
  return [...pairs, ...listAt(node, 'Kids').flatMap((kid) => treeEntries(kid, leaf))]
}

interface Held {
  readonly holder: string
  readonly dictionary: PDFDict
}

const dictionaries = new WeakMap<PDFContext, readonly Held[]>()

/**
 * Every dictionary of a file, those inside others included, with the number of the object that holds it. They are looked
 * for once: nobody may change the file afterwards.
 */
export function everyDictionary(context: PDFContext): readonly Held[] {
  const known = dictionaries.get(context) ?? dictionariesOf(context)
  dictionaries.set(context, known)
  return known
}

function dictionariesOf(context: PDFContext): readonly Held[] {
  const found: Held[] = []
  const visit = (holder: string, object: PDFObject): void => {
    const dictionary = dictionaryOf(object)
    if (dictionary !== undefined) {
      found.push({ holder, dictionary })
      for (const value of dictionary.values()) visit(holder, value)
    } else if (object instanceof PDFArray) {
      for (const value of object.asArray()) visit(holder, value)
    }
  }
  for (const [reference, object] of context.enumerateIndirectObjects()) visit(String(reference), object)
  return found
}
