import type { Reference } from '../pdf-syntax/values.ts'
import { add } from './objects.ts'
import type { Objects } from './objects.ts'

export interface NumberEntry {
  readonly key: number
  readonly value: Reference
}

/** A node of the tree, with the least and the greatest of the keys below it. */
interface TreeNode {
  readonly reference: Reference
  readonly limits: readonly [least: number, greatest: number]
}

/** How many entries or nodes stand in one. */
const width = 64

/**
 * Writes what stands under numbers, which come in rising order. Readers go through a whole node at each look: with all
 * entries in one, what they do would grow with the square of the pages.
 */
export function addNumberTree(objects: Objects, entries: readonly NumberEntry[]): Reference {
  if (entries.length <= width) return add(objects, { Nums: pairs(entries) })
  let nodes = grouped(entries).map((group): TreeNode => {
    const limits = [group[0]?.key ?? 0, group.at(-1)?.key ?? 0] as const
    return { reference: add(objects, { Limits: limits, Nums: pairs(group) }), limits }
  })
  while (nodes.length > width) {
    nodes = grouped(nodes).map((group): TreeNode => {
      const limits = [group[0]?.limits[0] ?? 0, group.at(-1)?.limits[1] ?? 0] as const
      return { reference: add(objects, { Limits: limits, Kids: references(group) }), limits }
    })
  }
  return add(objects, { Kids: references(nodes) })
}

function pairs(entries: readonly NumberEntry[]): readonly (number | Reference)[] {
  return entries.flatMap(({ key, value }) => [key, value])
}

function references(nodes: readonly TreeNode[]): readonly Reference[] {
  return nodes.map(({ reference }) => reference)
}

function grouped<T>(all: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / width) }, (_, at) =>
    all.slice(at * width, (at + 1) * width),
  )
}
