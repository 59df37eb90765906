import { closest } from './closest.ts'
import { idsOf, type Rated } from './rated.ts'

interface AxesGiven {
  /** The axes of the referential; none when it rates each requirement once. */
  readonly axes: readonly string[]
  /** The axes of which the rating says nothing, not even under a mistyped name. */
  readonly missing: readonly string[]
  /** What is no axis, with the one that it most likely means. */
  readonly unknown: ReadonlyMap<string, string | undefined>
}

/** Sets the axes that a rating gives beside those of its referential. */
export function axesIn({ rating, referential }: Rated): AxesGiven {
  const axes = idsOf(referential?.axes)
  const given = axes.length === 0 ? [] : Object.keys(rating.value.levels ?? {})
  const absent = axes.filter((axis) => !given.includes(axis))
  const unknown = new Map(
    given.filter((axis) => !axes.includes(axis)).map((axis) => [axis, closest(axis, absent, 1)[0]]),
  )
  const meant = new Set(unknown.values())
  return { axes, missing: absent.filter((axis) => !meant.has(axis)), unknown }
}
