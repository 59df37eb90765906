import { PDFHexString, PDFName } from 'pdf-lib'
import { putObject, putStreamObject } from './file.ts'
import type { File } from './file.ts'

/** The objects of a file in the making. */
export type Objects = File

/** Leads to an object of the file, made already or yet to come. */
export class Reference {
  readonly number: number

  constructor(number: number) {
    this.number = number
  }

  toString(): string {
    return `${this.number} 0 R`
  }
}

/** An object as plain data: a string is a name, and an entry that is undefined is left out. */
export type Value = Reference | PDFHexString | string | number | boolean | readonly Value[] | Entries
export interface Entries {
  readonly [key: string]: Value | undefined
}

/** A reference to an object that will be put later. */
export function reserve(objects: Objects): Reference {
  objects.last += 1
  return new Reference(objects.last)
}

/** Puts an object into the file. */
export function add(objects: Objects, value: Value): Reference {
  const reference = reserve(objects)
  put(objects, reference, value)
  return reference
}

/** Puts an object into the file, under a reference that others know already. */
export function put(objects: Objects, reference: Reference, value: Value): void {
  putObject(objects, reference.number, written(value))
}

/** Puts an object that is written already: for those that come by the ten thousand. */
export function putWritten(objects: Objects, reference: Reference, body: string): void {
  putObject(objects, reference.number, body)
}

/** An object as the file holds it. */
export function written(value: Value): string {
  if (typeof value === 'string') return nameOf(value)
  if (typeof value === 'number') return numberOf(value)
  if (typeof value === 'boolean') return String(value)
  if (value instanceof Reference || value instanceof PDFHexString) return value.toString()
  return isList(value) ? `[${value.map(written).join(' ')}]` : `<<${entriesOf(value)}>>`
}

function isList(value: readonly Value[] | Entries): value is readonly Value[] {
  return Array.isArray(value)
}

function entriesOf(entries: Entries): string {
  let made = ''
  for (const key in entries) {
    const value = entries[key]
    if (value !== undefined) made += `${nameOf(key)} ${written(value)}`
  }
  return made
}

const names = new Map<string, string>()

/** A name, with what a name may not hold written in hexadecimal. */
function nameOf(name: string): string {
  const known = names.get(name)
  if (known !== undefined) return known
  const made = PDFName.of(name).toString()
  names.set(name, made)
  return made
}

/** Never an exponent: the numbers of a page are neither tiny nor huge. */
function numberOf(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4).replace(/\.?0+$/, '')
}

/** A string for people, in UTF-16. */
export function text(value: string): PDFHexString {
  return PDFHexString.of(Buffer.from(`\uFEFF${value}`, 'utf16le').swap16().toString('hex').toUpperCase())
}

/** A string for programs, byte by byte in UTF-8. */
export function bytes(value: string | Uint8Array): PDFHexString {
  return PDFHexString.of(Buffer.from(value).toString('hex').toUpperCase())
}

/** A compressed stream. Its content is handed over: the caller may not use these bytes again. */
export function addStream(objects: Objects, content: Uint8Array, entries: Entries = {}): Reference {
  const reference = reserve(objects)
  putStream(objects, reference, content, entries)
  return reference
}

/** A compressed stream under a reference that others know already. Its content is handed over. */
export function putStream(
  objects: Objects,
  { number }: Reference,
  content: Uint8Array,
  entries: Entries = {},
): void {
  putStreamObject(objects, number, entriesOf({ ...entries, Filter: 'FlateDecode' }), objects.deflate(content))
}

/** A stream that is stored as it is. */
export function addRawStream(objects: Objects, content: Uint8Array, entries: Entries): Reference {
  const reference = reserve(objects)
  putRawStream(objects, reference, content, entries)
  return reference
}

export function putRawStream(
  objects: Objects,
  { number }: Reference,
  content: Uint8Array,
  entries: Entries,
): void {
  putStreamObject(objects, number, entriesOf(entries), content)
}
