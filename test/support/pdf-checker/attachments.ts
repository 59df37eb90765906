import { createHash } from 'node:crypto'
import { PDFHexString, PDFName, PDFRawStream } from 'pdf-lib'
import type { PDFDict } from 'pdf-lib'
import {
  entry,
  everyDictionary,
  inflate,
  kidsAt,
  nameAt,
  numberAt,
  textOf,
  treeEntries,
} from '../pdf-objects.ts'
import { read } from '../pdf-reader.ts'
import type { Reading } from '../pdf-reader.ts'
import { problem } from './problem.ts'
import type { Examined, Problem } from './problem.ts'

const relations = new Set(['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified'])

/** Attached files: whole, described, related to what they belong to, and with their hash in the text. */
export function checkAttachments({ reading }: Examined): readonly Problem[] {
  const { context, catalog } = reading.document
  const all = everyDictionary(context)
  const files = all.filter(({ dictionary }) => dictionary.has(PDFName.of('EF')))
  const related = new Set(all.flatMap(({ dictionary }) => kidsAt(dictionary, 'AF').map(String)))
  const listed = new Set(
    treeEntries(entry(catalog, 'Names', 'EmbeddedFiles'), 'Names').map(([, value]) => String(value)),
  )
  const named = [...new Set([...related, ...listed])].filter(
    (ref) => !files.some(({ holder }) => holder === ref),
  )
  const text = files.length === 0 ? '' : read(reading, reading.structure).replaceAll(/\s/g, '').toLowerCase()
  return [
    ...named.map((ref) => problem('attachment/no-file', ref)),
    ...files.flatMap(({ holder, dictionary }) => [
      ...(related.has(holder) ? [] : [problem('attachment/unrelated', holder)]),
      ...(listed.has(holder) ? [] : [problem('attachment/unlisted', holder)]),
      ...checkSpecification(holder, dictionary),
      ...embeddedIn(dictionary).flatMap((stream) => checkBytes(reading, stream, { text, holder })),
    ]),
  ]
}

function embeddedIn(specification: PDFDict): readonly PDFRawStream[] {
  const found = ['F', 'UF'].map((key) => entry(specification, 'EF', key))
  return [...new Set(found)].filter((stream) => stream instanceof PDFRawStream)
}

function checkSpecification(holder: string, file: PDFDict): readonly Problem[] {
  const names = ['F', 'UF'].map((key) => textOf(entry(file, key)))
  const isWhole =
    names.every((name) => name !== '') &&
    textOf(entry(file, 'Desc')) !== '' &&
    ['F', 'UF'].every((key) => entry(file, 'EF', key) instanceof PDFRawStream)
  return [
    ...(isWhole ? [] : [problem('attachment/entries', holder, ...names)]),
    ...(relations.has(nameAt(file, 'AFRelationship')) ? [] : [problem('attachment/relation', holder)]),
  ]
}

function checkBytes(
  { document }: Reading,
  stream: PDFRawStream,
  { text, holder }: { readonly text: string; readonly holder: string },
): readonly Problem[] {
  const bytes = inflate(stream, document)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const sum = entry(stream.dict, 'Params', 'CheckSum')
  const size = numberAt(stream.dict, 'Params', 'Size')
  const isSized = size === bytes.length && (!(sum instanceof PDFHexString) || isSumOf(sum, bytes))
  const isTyped = /^[\w.+-]+\/[\w.+-]+$/.test(nameAt(stream.dict, 'Subtype'))
  return [
    ...(text.includes(hash) ? [] : [problem('attachment/hash', holder, hash)]),
    ...(isSized ? [] : [problem('attachment/size', holder, size, bytes.length)]),
    ...(isTyped ? [] : [problem('attachment/type', holder, nameAt(stream.dict, 'Subtype'))]),
  ]
}

function isSumOf(sum: PDFHexString, bytes: Uint8Array): boolean {
  return Buffer.from(sum.asBytes()).equals(createHash('md5').update(bytes).digest())
}
