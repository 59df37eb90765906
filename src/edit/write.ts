import { blockSplices, type Coming, type Parts } from './block.ts'
import { isDataMap, isList, type Data } from './data.ts'
import { dataOfDraft, type Draft, type DraftList, type DraftMap } from './draft.ts'
import { isFlow, itemParts, pairParts, type Part } from './extent.ts'
import { flowSplices, hasComments } from './flow.ts'
import { columnOf } from './lines.ts'
import { replaced, type Slot } from './replace.ts'
import type { Splice } from './splice.ts'
import { paddingLike, type Styles } from './styles.ts'

interface Context {
  readonly text: string
  readonly styles: Styles
}

/** What to change in a text so that a value becomes what its draft says; the changes of inner values come first. */
export function splicesOf(context: Context, slot: Slot, draft: Draft): readonly Splice[] {
  if (draft.kind === 'kept') return []
  if (draft.kind === 'fresh') return replaced(context, slot, draft.data)
  const members = membersOf(context.text, draft)
  const going = new Set(members.flatMap(({ part, value }) => (value === undefined ? [part] : [])))
  const places = members.map(({ part }) => part)
  const parts = { parts: places, going, coming: comingOf(draft, places) }
  if (isWhole(context.text, draft, parts)) return rewritten(context, slot, draft)
  const inner = members.flatMap(({ part, value }) =>
    value === undefined ? [] : splicesOf(context, slotOf(context.text, draft, part, members[0]?.part), value),
  )
  return [...inner, ...structural(context, draft, parts)]
}

interface Member {
  readonly part: Part
  /** Nothing when it goes. */
  readonly value: Draft | undefined
}

function membersOf(text: string, draft: DraftMap | DraftList): readonly Member[] {
  if (draft.kind === 'map') {
    const values = new Map(draft.entries.map(({ pair, value }) => [pair, value]))
    const parts = pairParts(text, draft.node)
    return draft.node.items.flatMap((pair, index) => memberOf(parts[index], values.get(pair)))
  }
  const values = new Map(draft.items.map(({ place, value }) => [place, value]))
  return itemParts(text, draft.node).flatMap((part, index) => memberOf(part, values.get(index)))
}

function memberOf(part: Part | undefined, value: Draft | undefined): readonly Member[] {
  return part === undefined ? [] : [{ part, value }]
}

function comingOf(draft: DraftMap | DraftList, parts: readonly Part[]): readonly Coming[] {
  if (draft.kind === 'list') return comingItems(draft, parts)
  return draft.entries
    .filter(({ pair }) => pair === undefined)
    .map(({ key, value }) => ({ key, data: dataOfDraft(value) ?? null, after: parts.at(-1) }))
}

/** Items that come: after the item of the text that stands above them, below all of them where none stands below. */
function comingItems({ items }: DraftList, parts: readonly Part[]): readonly Coming[] {
  const last = items.findLastIndex(({ place }) => place !== undefined)
  let above: Part | undefined
  return items.flatMap(({ place, value }, index) => {
    if (place !== undefined) above = parts[place]
    if (place !== undefined) return []
    return [{ key: undefined, data: dataOfDraft(value) ?? null, after: index > last ? parts.at(-1) : above }]
  })
}

function slotOf(text: string, draft: DraftMap | DraftList, part: Part, first: Part | undefined): Slot {
  if (isFlow(draft.node)) return { ...part, within: 'flow', column: 0 }
  const within = draft.kind === 'map' ? 'pair' : 'item'
  return { ...part, within, column: columnOf(text, (first ?? part).start) }
}

/** Whether a map or a list is written anew: when nothing in it stays, not even a comment. */
function isWhole(text: string, draft: DraftMap | DraftList, { parts, going, coming }: Parts): boolean {
  if (isBare(text, draft, going.size + coming.length)) return true
  if (going.size < parts.length) return false
  return !isFlow(draft.node) || !hasComments(text, bracketsOf(draft), parts)
}

function bracketsOf({ node }: DraftMap | DraftList): readonly [open: number, close: number] {
  const [open = 0, end = 0] = node.range ?? []
  return [open, end - 1]
}

/** Whether a pair without braces in a list, as in `[a: 1]`, is to hold more or less than one. */
function isBare(text: string, { node }: DraftMap | DraftList, changes: number): boolean {
  const [start = 0] = node.range ?? []
  return isFlow(node) && !'[{'.includes(text[start] ?? '') && changes > 0
}

/** Adds and takes away parts, where there are any to add or to take away. */
function structural(context: Context, draft: DraftMap | DraftList, parts: Parts): readonly Splice[] {
  if (parts.going.size === 0 && parts.coming.length === 0) return []
  if (!isFlow(draft.node)) return blockSplices(context, parts)
  return flowSplices(context.text, bracketsOf(draft), parts)
}

/** A map or a list none of whose parts stay. Brackets stay, unless there was nothing in them and lines are due. */
function rewritten(context: Context, slot: Slot, draft: DraftMap | DraftList): readonly Splice[] {
  const data = dataOfDraft(draft) ?? null
  const isEmptyFlow = draft.node.items.length === 0
  const staysFlow = isFlow(draft.node) && slot.within !== 'root' && !(isEmptyFlow && isDeep(data))
  const padding = isEmptyFlow ? ' ' : (paddingLike(context.text, draft.node, data) ?? ' ')
  return replaced(context, slot, data, staysFlow ? padding : undefined)
}

function isDeep(data: Data): boolean {
  if (isList(data)) return data.some((item) => typeof item === 'object')
  return isDataMap(data) && Object.values(data).some((item) => typeof item === 'object')
}
