import { isCollection, isMap, isNode, isPair, isScalar, isSeq, visit, type Document, type Node } from 'yaml'
import { isDataMap, isList, type Data } from './data.ts'
import { isEmpty, isFlow, itemParts, pairParts } from './extent.ts'
import { columnOf } from './lines.ts'

/** How the maps and the lists of a text are written. */
export interface Styles {
  /** The habits nearest to a place: those before it count first. */
  readonly habitsAt: (place: number) => Habits
}

export interface Habits {
  /** How far maps stand to the right of their key. */
  readonly mapStep: number
  /** How far lists stand to the right of their key. */
  readonly listStep: number
  /** The space inside braces or brackets, for a value that those under the same key want on one line. */
  readonly paddingUnder: (key: string, data: Data) => string | undefined
}

const usualStep = 2

/** How many characters of a list are easily read between brackets. */
const longestLine = 100

/** Reads the habits of a text; nothing is looked at before it is asked for. */
export function stylesOf(text: string, document: Document): Styles {
  let known: readonly Step[] | undefined
  let values: readonly Keyed[] | undefined
  return {
    habitsAt: (place) => {
      known ??= stepsOf(text, document)
      return {
        mapStep: stepNear(known, place, 'map'),
        listStep: stepNear(known, place, 'list'),
        paddingUnder: (key, data) => {
          if (!isList(data) && !isDataMap(data)) return undefined
          values ??= collectionsOf(document)
          const alike = values.filter((one) => one.key === key)
          return paddingLike(text, nearest(alike, place)?.value, data)
        },
      }
    },
  }
}

function stepNear(steps: readonly Step[], place: number, kind: Step['kind']): number {
  const alike = steps.filter((step) => step.kind === kind)
  return nearest(alike, place)?.step ?? usualStep
}

function nearest<T extends { readonly at: number }>(all: readonly T[], place: number): T | undefined {
  return all.findLast(({ at }) => at < place) ?? all[0]
}

/** A map or a list of the text, with its key. */
interface Keyed {
  readonly key: string
  readonly at: number
  readonly value: Node
}

function collectionsOf(document: Document): readonly Keyed[] {
  const found: Keyed[] = []
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && isNode(value) && isCollection(value))
        found.push({ key: String(key.value), at: value.range?.[0] ?? 0, value })
    },
  })
  return found.toSorted((one, other) => one.at - other.at)
}

interface Step {
  readonly kind: 'map' | 'list'
  readonly at: number
  readonly step: number
}

function stepsOf(text: string, document: Document): readonly Step[] {
  const steps: Step[] = []
  visit(document, {
    Map: (_, map) => {
      if (isFlow(map)) return
      for (const { start, value } of pairParts(text, map)) {
        const [first] = isSeq(value) ? itemParts(text, value) : isMap(value) ? pairParts(text, value) : []
        if (first === undefined || isFlow(value)) continue
        const step = columnOf(text, first.start) - columnOf(text, start)
        steps.push({ kind: isSeq(value) ? 'list' : 'map', at: first.start, step })
      }
    },
  })
  return steps.filter(({ kind, step }) => step >= (kind === 'map' ? 1 : 0))
}

/** The space inside the braces of a neighbour on one line that holds the same kind of value; nothing when it has lines. */
export function paddingLike(text: string, neighbour: Node | undefined, data: Data): string | undefined {
  if (!isFlow(neighbour) || isEmpty(neighbour)) return undefined
  const [start = 0, end = 0] = neighbour?.range ?? []
  const written = text.slice(start, end)
  if (written.includes('\n')) return undefined
  if (isMap(neighbour) && isDataMap(data)) return /^\{(\s*)/.exec(written)?.[1] ?? ' '
  const isSimple =
    isList(data) && data.every((item) => typeof item !== 'object') && data.join(', ').length <= longestLine
  const isSimpleNeighbour =
    isSeq(neighbour) && neighbour.items.every((item) => !isCollection(item) && !isPair(item))
  return isSimple && isSimpleNeighbour && neighbour.items.length > 0 ? ' ' : undefined
}
