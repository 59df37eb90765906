import { entriesOf, Reference, written } from '../pdf-syntax/values.ts'
import type { Entries, Value } from '../pdf-syntax/values.ts'
import { putObject, putStreamObject } from './file.ts'
import type { File } from './file.ts'

/** The objects of a file in the making. */
export type Objects = File

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
