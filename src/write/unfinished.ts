import { existsSync } from 'node:fs'
import path from 'node:path'

/** The journal while files may have to be put back, and once all of them are in place. */
export const journalNames = { undo: '.coopqual-import.json', clean: '.coopqual-import-done.json' } as const

/** Whether a run was killed here while it replaced files, and nothing made that good yet. */
export function isUnfinished(root: string): boolean {
  return existsSync(path.join(root, journalNames.undo))
}
