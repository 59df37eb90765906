import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  visit,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { isDataMap, isList, type Data } from './data.ts'

/** What a value is to become, still tied to what stands in the text, so that the untouched parts are left alone. */
export type Draft =
  /** As it stands in the text. */
  | { readonly kind: 'kept'; readonly node: Node | undefined; readonly data: Data | undefined }
  /** Written anew, whatever stands in its place. */
  | { readonly kind: 'fresh'; readonly data: Data }
  | DraftMap
  | DraftList

/** A map of the text, some of whose pairs change, go or come; those that come are last. */
export interface DraftMap {
  readonly kind: 'map'
  readonly node: YAMLMap
  readonly entries: readonly DraftEntry[]
}

interface DraftEntry {
  readonly key: string
  /** None when it comes. */
  readonly pair: Pair | undefined
  readonly value: Draft
}

/** A list of the text, some of whose items change, go or come. */
export interface DraftList {
  readonly kind: 'list'
  readonly node: YAMLSeq
  readonly items: readonly DraftItem[]
}

interface DraftItem {
  /** Its place in the list as the text has it; none when it comes. */
  readonly place: number | undefined
  readonly value: Draft
}

/** The draft of a value that nothing changed yet. */
export function keptDraft(node: unknown, data: Data | undefined): Draft {
  return { kind: 'kept', node: isNode(node) ? node : undefined, data }
}

/** The same draft with its parts in view; nothing when it has none that stand in the text. */
export function opened(draft: Draft): DraftMap | DraftList | undefined {
  if (draft.kind === 'map' || draft.kind === 'list') return draft
  if (draft.kind === 'fresh') return undefined
  const { node, data } = draft
  if (isMap(node) && isDataMap(data)) {
    const entries = node.items.map((pair) => {
      const key = keyOf(pair)
      return { key, pair, value: keptDraft(pair.value, data[key]) }
    })
    return { kind: 'map', node, entries }
  }
  if (!isSeq(node) || !isList(data)) return undefined
  const items = node.items.map((item, place) => ({ place, value: keptDraft(item, data[place]) }))
  return { kind: 'list', node, items }
}

function keyOf({ key }: Pair): string {
  return isScalar<string | null>(key) ? (key.value ?? '') : ''
}

/** The data that a draft stands for. */
export function dataOfDraft(draft: Draft): Data | undefined {
  if (draft.kind === 'map') {
    const entries = draft.entries.flatMap(({ key, value }) => {
      const data = dataOfDraft(value)
      return data === undefined ? [] : [[key, data] as const]
    })
    return Object.fromEntries(entries)
  }
  if (draft.kind === 'list') return draft.items.map(({ value }) => dataOfDraft(value) ?? null)
  return draft.data
}

/** Whether a value stands for what is written elsewhere, or the other way round. */
export function isShared(draft: Draft): boolean {
  const node = draft.kind === 'fresh' ? undefined : draft.node
  return isAlias(node) || node?.anchor !== undefined
}

/** Whether something in a value is repeated elsewhere, which would then repeat nothing. */
export function holdsShared(draft: Draft): boolean {
  if (draft.kind === 'fresh' || draft.node === undefined) return false
  return isShared(draft) || isAnchoredWithin(draft.node)
}

/** Whether a key or a value below a node has an anchor. */
export function isAnchoredWithin(node: unknown): boolean {
  if (!isNode(node)) return false
  let isAnchored = false
  visit(node, {
    Value: (_, inner) => {
      if (inner.anchor === undefined) return undefined
      isAnchored = true
      return visit.BREAK
    },
  })
  return isAnchored
}
