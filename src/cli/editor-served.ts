import { existsSync } from 'node:fs'
import path from 'node:path'
import { editorFolder, stampFile } from '../model/editor-place.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Run } from './command.ts'

/** Whether the editor’s schemas are there, or nobody wants them: what was found may then be told without refreshing them. */
export function isEditorServed({ root, environment }: Run, { hasEditor: isWanted }: Outcome): boolean {
  if (isUnattended(environment)) return true
  return existsSync(path.join(root, isWanted ? stampFile : editorFolder)) === isWanted
}

/** Continuous integration has no editor. */
export function isUnattended(environment: Run['environment']): boolean {
  return (environment['CI'] ?? '') !== ''
}
