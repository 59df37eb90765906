import { zlibSync } from 'fflate'
import {
  PDFArray,
  PDFBool,
  PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObject,
  PDFRawStream,
} from 'pdf-lib'
import type { PDFRef } from 'pdf-lib'

/** The objects of a file. Only this module and the one that writes the file know pdf-lib. */
export type Objects = PDFContext
export type Reference = PDFRef

/** An object as plain data: a string is a name, and an entry that is undefined is left out. */
export type Value = PDFObject | string | number | boolean | readonly Value[] | Entries
export interface Entries {
  readonly [key: string]: Value | undefined
}

export function newObjects(): Objects {
  return PDFContext.create()
}

/** Puts an object into the file. */
export function add(objects: Objects, value: Value): Reference {
  return objects.register(objectOf(objects, value))
}

/** Puts an object into the file, under a reference that others know already. */
export function put(objects: Objects, reference: Reference, value: Value): void {
  objects.assign(reference, objectOf(objects, value))
}

function objectOf(objects: Objects, value: Value): PDFObject {
  if (value instanceof PDFObject) return value
  if (typeof value === 'string') return PDFName.of(value)
  if (typeof value === 'number') return PDFNumber.of(value)
  if (typeof value === 'boolean') return value ? PDFBool.True : PDFBool.False
  return isList(value) ? arrayOf(objects, value) : dictionaryOf(objects, value)
}

function isList(value: readonly Value[] | Entries): value is readonly Value[] {
  return Array.isArray(value)
}

function arrayOf(objects: Objects, values: readonly Value[]): PDFArray {
  const array = PDFArray.withContext(objects)
  for (const value of values) array.push(objectOf(objects, value))
  return array
}

function dictionaryOf(objects: Objects, entries: Entries): PDFDict {
  const dictionary = PDFDict.withContext(objects)
  for (const key in entries) {
    const value = entries[key]
    if (value !== undefined) dictionary.set(PDFName.of(key), objectOf(objects, value))
  }
  return dictionary
}

/** A string for people, in UTF-16. */
export function text(value: string): PDFHexString {
  return PDFHexString.fromText(value)
}

/** A string for programs, byte by byte in UTF-8. */
export function bytes(value: string | Uint8Array): PDFHexString {
  return PDFHexString.of(Buffer.from(value).toString('hex').toUpperCase())
}

/** A compressed stream, by a deflate written in JavaScript so that every machine makes the same bytes. */
export function addStream(objects: Objects, content: Uint8Array, entries: Entries = {}): Reference {
  const packed = zlibSync(content, { level: 6 })
  return addRawStream(objects, packed, { ...entries, Filter: 'FlateDecode' })
}

export function addRawStream(objects: Objects, content: Uint8Array, entries: Entries): Reference {
  const header = dictionaryOf(objects, { ...entries, Length: content.length })
  return objects.register(PDFRawStream.of(header, content))
}
