import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isCollection, isMap, isNode, isScalar, parseDocument, visit, type Document, type Node } from 'yaml'
import { describe, expect, test } from 'vitest'
import { after, at, edited, pathsOf, read, type Path } from './support/yaml-edits.ts'

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

/** The paths of scalars, and where each stands. */
function scalarsOf(document: Document): readonly (readonly [Path, Node])[] {
  return pathsOf(document.toJS()).flatMap((one) => {
    const node = document.getIn(one, true)
    return isScalar(node) ? [[one, node] as const] : []
  })
}

describe('the files of the examples', () => {
  test('are there, and hold comments, folded texts and braces', () => {
    expect(files.length).toBeGreaterThan(150)
    const all = files.map(([, text]) => text).join('')
    expect([/^#/m.test(all), />-$/m.test(all), /\{ period/.test(all)]).toEqual([true, true, true])
  })

  test('change on the lines of the value alone, whichever value changes', () => {
    let count = 0
    for (const [file, text] of files) {
      const document = parseDocument(text, { stringKeys: true, prettyErrors: false })
      const all = scalarsOf(document)
      // Long files repeat themselves: every value of the short ones, some of the long ones.
      const step = Math.ceil(all.length / 25)
      for (const [one, node] of all.filter((_, index) => index % step === 0)) {
        const value = other(at(document.toJS(), one) as string)
        const result = edited(text, [{ path: one, value }])
        const [start, end] = node.range!
        const first = text.lastIndexOf('\n', start) + 1
        const last = text[end - 1] === '\n' ? end : text.indexOf('\n', end)
        expect(result.slice(0, first), file).toBe(text.slice(0, first))
        expect(result.endsWith(text.slice(last)), file).toBe(true)
        expect(result.slice(first, result.length - text.length + last).split('\n').length, file).toBeLessThan(
          3,
        )
        count += 1
      }
    }
    expect(count).toBeGreaterThan(2000)
  })

  test('all of whose values change at once keep their comments and the number of their other lines', () => {
    for (const [file, text] of files) {
      const document = parseDocument(text, { stringKeys: true, prettyErrors: false })
      const data = read(text)
      const edits = scalarsOf(document).map(([one]) => ({ path: one, value: other(at(data, one) as string) }))
      const result = edited(text, edits)
      expect(read(result), file).toEqual(edits.reduce(after, data))
      expect(result.match(/^\s*#.*$/gm), file).toEqual(text.match(/^\s*#.*$/gm))
      expect(result.split('\n').length, file).toBe(text.split('\n').length - linesOfBlocks(document, text))
    }
  })

  test('whose keys all go and come back hold the same data, the other keys untouched on the way', () => {
    for (const [file, text] of files) {
      const data = read(text)
      const { contents } = parseDocument(text, { stringKeys: true, prettyErrors: false })
      if (!isMap(contents) || contents.items.length < 2) continue
      for (const key of Object.keys(data as object)) {
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

/** How many lines below their headers the texts of several lines have, and the other texts below their first line. */
function linesOfBlocks(document: Document, text: string): number {
  let count = 0
  visit(document, {
    Value: (key, node) => {
      if (
        key === 'key' ||
        isCollection(node) ||
        !isNode(node) ||
        node.range === undefined ||
        node.range === null
      )
        return
      count += text.slice(node.range[0], node.range[1]).trimEnd().split('\n').length - 1
    },
  })
  return count
}

function isSubsequence(fewer: readonly string[], more: readonly string[]): boolean {
  let place = 0
  for (const line of more) if (line === fewer[place]) place += 1
  return place === fewer.length
}
