import type { CodedFinding } from '../model/diagnostic.ts'
import type { Entry } from '../model/place.ts'
import type { Folders, Role } from '../model/source.ts'
import type { Shapes } from './shape.ts'

const roles = [
  'commitment',
  'indicator',
  'evidence',
  'assessment',
  'referential',
  'settings',
] as const satisfies readonly Role[]

/** As many misfits as make another folder likelier than that many slips. */
const manyMisfits = 3

/** What a thing really is, when it does not fit its folder at all and fits another in full. */
export function homeOf(
  entry: Entry<unknown>,
  misfits: readonly CodedFinding[],
  shapes: Shapes,
): Role | undefined {
  return misfits.length < manyMisfits ? undefined : roles.find((role) => shapes[role](entry).length === 0)
}

/** One finding in place of all that a thing in the wrong folder offends. */
export function misplaced({ file, pointer }: Entry<unknown>, home: Role, folders: Folders): CodedFinding {
  const args = { folder: home === 'settings' ? '.' : folders[folderNames[home]] }
  return { code: 'schema/wrong-folder', severity: 'error', at: { file, pointer }, args, hint: home }
}

const folderNames: Readonly<Record<Exclude<Role, 'settings'>, keyof Folders>> = {
  commitment: 'commitments',
  indicator: 'indicators',
  evidence: 'evidence',
  assessment: 'assessments',
  referential: 'referentials',
}
