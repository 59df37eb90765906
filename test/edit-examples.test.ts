import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isMap, isScalar, parseDocument, type Document } from 'yaml'
import { describe, expect, test } from 'vitest'
import { after, at, edited, pathsOf, read, type Path, type Plain } from './support/yaml-edits.ts'

const examples = path.resolve(import.meta.dirname, '../examples')

const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ya?ml$/.test(file))
  .map((file) => [file, readFileSync(path.join(examples, file), 'utf8')] as const)

/** Another value of the same type, on one line. */
function other(value: string | number | boolean): string | number | boolean {
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d$/.test(value) ? '2031-01-01' : 'Réponse : 12, l’an « prochain » !'
  return typeof value === 'number' ? value + 1.5 : !value
}

const documentOf = (text: string) => parseDocument(text, { stringKeys: true, prettyErrors: false })

/** The paths of scalars, and where each stands, the line break below a text of several lines left aside. */
function scalarsOf(
  document: Document,
  data: Plain,
): readonly (readonly [Path, readonly [start: number, end: number]])[] {
  return pathsOf(data).flatMap((one) => {
    const node = document.getIn(one, true)
    if (!isScalar(node)) return []
    const [start, end] = node.range!
    return [[one, [start, node.type?.startsWith('BLOCK') === true ? end - 1 : end]] as const]
  })
}

describe('the files of the examples', () => {
  test('are there, and hold comments, folded texts and braces', () => {
    expect(files.length).toBeGreaterThan(150)
    const all = files.map(([, text]) => text).join('')
    expect([/^#/m.test(all), />-$/m.test(all), /\{ period/.test(all)]).toEqual([true, true, true])
  })

  test('keep every character outside of their values when all the values change at once', () => {
    let count = 0
    for (const [file, text] of files) {
      const document = documentOf(text)
      const data = read(text)
      const all = scalarsOf(document, data)
      const edits = all.map(([one]) => ({ path: one, value: other(at(data, one) as string) }))
      const result = edited(text, edits)
      const changed = read(result)
      expect(
        edits.map((edit) => at(changed, edit.path)),
        file,
      ).toEqual(edits.map(({ value }) => value))
      expect(withoutValues(result), file).toBe(withoutValues(text))
      count += all.length
    }
    expect(count).toBeGreaterThan(5000)
  })

  test('change on the lines of the value alone, when one value changes', () => {
    for (const [file, text] of files) {
      const data = read(text)
      const all = scalarsOf(documentOf(text), data)
      const step = Math.ceil(all.length / 2)
      for (const [one, [start, end]] of all.filter((_, index) => index % step === 0)) {
        const result = edited(text, [{ path: one, value: other(at(data, one) as string) }])
        const first = text.lastIndexOf('\n', start) + 1
        const last = text.indexOf('\n', end)
        expect(result.slice(0, first), file).toBe(text.slice(0, first))
        expect(result.endsWith(text.slice(last)), file).toBe(true)
        expect(result.slice(first, result.length - text.length + last), file).not.toContain('\n')
      }
    }
  })

  test('whose keys all go and come back hold the same data, the other keys untouched on the way', () => {
    for (const [file, text] of files) {
      const data = read(text)
      const { contents } = documentOf(text)
      if (!isMap(contents) || contents.items.length < 2) continue
      for (const key of Object.keys(data as object).filter((_, index) => index % 12 === file.length % 12)) {
        const without = edited(text, [{ path: [key], value: undefined }])
        expect(read(without), `${file} ${key}`).toEqual(after(data, { path: [key], value: undefined }))
        expect(isSubsequence(without.split('\n'), text.split('\n')), `${file} ${key}`).toBe(true)
        const again = edited(without, [{ path: [key], value: at(data, [key]) as string }])
        expect(read(again), `${file} ${key}`).toEqual(data)
        expect(isSubsequence(without.split('\n'), again.split('\n')), `${file} ${key}`).toBe(true)
      }
    }
  })
})

/** A text with nothing where its values stood. */
function withoutValues(text: string): string {
  const ends = scalarsOf(documentOf(text), read(text)).map(([, range]) => range)
  const starts = [...ends.map(([start]) => start), text.length]
  return starts.map((start, index) => text.slice(ends[index - 1]?.[1] ?? 0, start)).join('·')
}

function isSubsequence(fewer: readonly string[], more: readonly string[]): boolean {
  let place = 0
  for (const line of more) if (line === fewer[place]) place += 1
  return place === fewer.length
}
