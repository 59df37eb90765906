import { expect, test } from 'vitest'
import { Reference } from '../src/render/pdf-syntax/values.ts'
import { newFile } from '../src/render/pdf/file.ts'
import { addNumberTree } from '../src/render/pdf/number-tree.ts'

const numbersIn = (text: string | undefined): readonly number[] => (text?.match(/\d+/g) ?? []).map(Number)

test.each([1, 64, 65, 300, 4097])('%i entries are found, and no node is long', (count) => {
  const file = newFile({ deflate: async (bytes) => bytes })
  const entries = Array.from({ length: count }, (_, at) => ({ key: at * 3, value: new Reference(at + 1) }))
  const root = addNumberTree(file, entries)
  const bodies = new Map(file.waiting.numbers.map((number, at) => [number, file.waiting.bodies[at] ?? '']))
  const partOf = (body: string, name: string): readonly number[] =>
    numbersIn(new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(body)?.[1])
  const read = (number: number): readonly (readonly [number, number])[] => {
    const body = bodies.get(number) ?? ''
    // A reference is written `12 0 R`.
    const nums = partOf(body, 'Nums')
    const kids = partOf(body, 'Kids').filter((_, at) => at % 2 === 0)
    expect(nums.length / 3 + kids.length).toBeLessThanOrEqual(64)
    const own = Array.from(
      { length: nums.length / 3 },
      (_, at) => [nums[at * 3]!, nums[at * 3 + 1]!] as const,
    )
    const found = [...own, ...kids.flatMap(read)]
    if (number !== root.number) expect(partOf(body, 'Limits')).toEqual([found[0]?.[0], found.at(-1)?.[0]])
    return found
  }
  expect(read(root.number)).toEqual(entries.map(({ key, value }) => [key, value.number]))
})
