import { readFileSync } from 'node:fs'
import { isRecord } from './model/record.ts'

const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** Who makes the files: the name and version of package.json. */
export const generator = {
  name: 'coopqual',
  version: isRecord(manifest) ? String(manifest['version']) : '',
} as const

/** Which build of the program this is; sources that run as they are bear none. */
export const stamp: string | undefined = undefined
