import * as fc from 'fast-check'
import { isMap, isNode, isScalar, parseDocument, type Node } from 'yaml'
import { describe, expect, test } from 'vitest'
import { at, edited, editOf, editsOf, pathsOf, read, wishes } from './support/yaml-edits.ts'
import { yamlTexts } from './support/yaml-texts.ts'

const runs = Number(process.env['RUNS'] ?? 300)

const parsed = (text: string) => parseDocument(text, { stringKeys: true, prettyErrors: false })

describe('any edit of any text', () => {
  test('makes the data that were asked for, and those alone', () => {
    fc.assert(
      fc.property(yamlTexts, fc.array(wishes, { minLength: 1, maxLength: 5 }), (text, all) => {
        const { edits, data } = editsOf(read(text), all)
        const result = edited(text, edits)
        expect(result).not.toBe('! unsafe')
        expect(read(result)).toEqual(data)
      }),
      { numRuns: runs },
    )
  })

  test('leaves the keys of the file before and after its own as they were, byte for byte', () => {
    fc.assert(
      fc.property(yamlTexts, wishes, (text, wish) => {
        const { contents } = parsed(text)
        const edit = editOf(read(text), wish)
        if (!isMap(contents) || edit === undefined || edit.path.length === 0) return
        const result = edited(text, [edit])
        const bare = (content: string) => content.replaceAll(/\r?\n$/g, '')
        const place = contents.items.findIndex(
          (pair) => isScalar(pair.key) && pair.key.value === edit.path[0],
        )
        const start = startOf(text, contents.items[place]?.key)
        const next = contents.items[place + 1]
        if (place > 0 || (place === 0 && edit.path.length > 1))
          expect(result).toSatisfy((whole: string) => whole.startsWith(bare(text.slice(0, start))))
        if (place >= 0 && next !== undefined)
          expect(result).toSatisfy((whole: string) => whole.endsWith(text.slice(startOf(text, next.key))))
        if (place < 0) expect(withoutLines(text, result)).toBe(true)
      }),
      { numRuns: runs },
    )
  })

  test('that writes one value on one line changes what stood between its ends', () => {
    fc.assert(
      fc.property(
        yamlTexts,
        fc.nat(),
        fc.constantFrom('Réponse', 12, 'a: b', true, '2026-09-30'),
        (text, where, value) => {
          const data = read(text)
          const scalars = pathsOf(data).filter(
            (path) => path.length > 0 && typeof at(data, path) !== 'object',
          )
          const path = scalars[where % scalars.length]
          if (path === undefined || at(data, path) === value) return
          const node = parsed(text).getIn(path, true) as Node
          if (isScalar(node) && node.type?.startsWith('BLOCK') === true) return
          const [start, end] = node.range!
          const result = edited(text, [{ path, value }])
          expect(result.slice(0, start)).toBe(text.slice(0, start))
          expect(result.endsWith(text.slice(end))).toBe(true)
          expect(result.slice(start, result.length - text.length + end)).toMatch(
            /^["']?(?:Réponse|12|a: b|true|2026-09-30)["']?$/,
          )
        },
      ),
      { numRuns: runs },
    )
  })

  test('that asks for what is there leaves every byte', () => {
    fc.assert(
      fc.property(yamlTexts, (text) => {
        const data = read(text)
        const edits = pathsOf(data).flatMap((path) => {
          const value = at(data, path)
          return value === undefined || JSON.stringify(value).includes('null')
            ? []
            : [{ path, value: value as string }]
        })
        expect(edited(text, edits)).toBe(text)
      }),
      { numRuns: Math.ceil(runs / 3) },
    )
  })
})

function startOf(text: string, key: unknown): number {
  const start = isNode(key) ? (key.range?.[0] ?? 0) : 0
  return text.slice(start - 2, start) === '? ' ? start - 2 : start
}

/** Whether one text is the other with lines added at one place. */
function withoutLines(before: string, after: string): boolean {
  let head = 0
  while (head < before.length && before[head] === after[head]) head += 1
  return after.endsWith(before.slice(head))
}
