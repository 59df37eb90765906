import type { Inline, Link, Run } from '../model/document.ts'
import type { Place } from '../model/files.ts'
import { anchors } from './anchors.ts'
import type { PackContext } from './context.ts'
import { sentence } from './sentence.ts'

/** How a requirement is printed: its id, with its referential where two referentials share that id. */
export function shownRequirement({ find }: PackContext, ref: string): string {
  const placed = find.requirements.get(ref)
  if (placed === undefined) return ref
  return find.sharedIds.has(placed.requirement.id) ? ref : placed.requirement.id
}

/** A requirement's id, leading to its row in the gap analysis. */
export function requirementLink(context: PackContext, ref: string): Run {
  return { text: shownRequirement(context, ref), link: { to: anchors.requirement(ref) } }
}

/** The requirements that a thing answers itself, then those that it answers through a crosswalk alone. */
export function answeredRuns(
  context: PackContext,
  { requirements, mapped }: { readonly requirements: readonly string[]; readonly mapped: readonly string[] },
): readonly Inline[] {
  const { punctuation, traceability } = context.words
  const linked = (refs: readonly string[]): readonly Inline[] =>
    listed(refs.map((ref) => requirementLink(context, ref)))
  const own = linked(requirements.filter((ref) => !mapped.includes(ref)))
  if (mapped.length === 0) return own
  const reached = sentence(traceability.mapped, { requirements: linked(mapped) })
  return own.length === 0 ? reached : [...own, punctuation.semicolon, ...reached]
}

/** A requirement's id and title, leading to its row in the gap analysis. */
export function titledRequirement(context: PackContext, ref: string): readonly Inline[] {
  const title = context.find.requirements.get(ref)?.requirement.title
  return title === undefined ? [ref] : [requirementLink(context, ref), `\u{A0}\u{2013} ${title}`]
}

/** A commitment's title, leading to its sheet. */
export function commitmentLink({ find }: PackContext, id: string): Run {
  return { text: find.commitments.get(id)?.title ?? id, link: { to: anchors.commitment(id) } }
}

/** An indicator's title, leading to its sheet. */
export function indicatorLink({ find }: PackContext, id: string): Run {
  return { text: find.indicators.get(id)?.title ?? id, link: { to: anchors.indicator(id) } }
}

/** A piece's number, leading to its row in the index. */
export function pieceLink({ find }: PackContext, id: string): Run {
  const number = find.pieces.get(id)?.number
  return number === undefined ? { text: id } : { text: number, link: { to: anchors.piece(number) } }
}

/** A piece's number and title. */
export function titledPiece(context: PackContext, id: string): readonly Inline[] {
  const title = context.find.pieces.get(id)?.title
  return title === undefined ? [id] : [pieceLink(context, id), ` ${title}`]
}

/** An action's title, leading to its row in the plan. */
export function actionLink({ find }: PackContext, id: string): Run {
  return { text: find.actions.get(id)?.title ?? id, link: { to: anchors.action(id) } }
}

/** `file:line` of the repository, leading to the copy of that file in the pack when there is one. */
export function placeRun({ find }: PackContext, { file, line }: Pick<Place, 'file' | 'line'>): Run {
  const text = line === undefined ? file : `${file}:${line}`
  const packed = `data/source/${file}`
  return find.packedFiles.has(packed)
    ? { text, style: 'code', link: { file: packed } }
    : { text, style: 'code' }
}

/** Whether a gap's place holds something to change: the settings only say that the requirement is asked for. */
export function isToChange({ pointer }: Pick<Place, 'pointer'>): boolean {
  return pointer !== '/referentials'
}

/** The address of a text when it is one that may be followed: http and https only. */
export function webLink(url: string): Link | undefined {
  return /^https?:\/\//i.test(url) ? { url } : undefined
}

/** Items one after the other, with commas. */
export function listed(items: readonly Inline[]): readonly Inline[] {
  return joinedRuns(
    items.map((item) => [item]),
    ', ',
  )
}

/** Stretches of text one after the other, with a separator between them. */
export function joinedRuns(stretches: readonly (readonly Inline[])[], separator: string): readonly Inline[] {
  return stretches.flatMap((runs, index) => (index === 0 ? runs : [separator, ...runs]))
}
