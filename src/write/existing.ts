import type { Stats } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { isMissing } from './failure.ts'

/** What stands at a path, links not followed. */
export async function existing(target: string): Promise<Stats | undefined> {
  try {
    return await lstat(target)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
