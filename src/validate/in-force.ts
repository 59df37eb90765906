import type { Settings } from '../model/files.ts'
import { plainPath } from '../model/plain-path.ts'
import type { Entry } from '../model/place.ts'
import type { ReferentialEntry } from '../model/referential.ts'

/** A local referential comes before a shipped one of the same id: an organisation may put its own text in its place. */
export function inForce(
  settings: Settings,
  referentials: readonly ReferentialEntry[],
): readonly ReferentialEntry[] {
  const chosen = settings.referentials.map((choice) => referentials.find((known) => isChosen(choice, known)))
  return [...new Set(chosen)].filter((referential) => referential !== undefined)
}

/** Whether an item of the settings' `referentials`, an id or a path, means this referential. */
export function isChosen(choice: string, { value, file }: Entry<{ readonly id: string }>): boolean {
  return value.id === choice || file === plainPath(choice)
}
