import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where things are kept that can be found out again: the user’s own folder for such things, or `COOPQUAL_CACHE_DIR`.
 * Nothing when `COOPQUAL_NO_CACHE` is set, or on a machine that has no such folder.
 */
export function cacheFolder(environment: Environment): string | undefined {
  if ((environment['COOPQUAL_NO_CACHE'] ?? '') !== '') return undefined
  const chosen = environment['COOPQUAL_CACHE_DIR'] ?? ''
  if (chosen !== '') return path.resolve(chosen)
  const base = baseFolder(environment)
  return base === undefined || !path.isAbsolute(base) ? undefined : path.join(base, 'coopqual')
}

function baseFolder(environment: Environment): string | undefined {
  const home = environment['HOME'] ?? environment['USERPROFILE'] ?? ''
  if (os.platform() === 'win32') return environment['LOCALAPPDATA']
  if (os.platform() === 'darwin') return home === '' ? undefined : path.join(home, 'Library/Caches')
  const chosen = environment['XDG_CACHE_HOME'] ?? ''
  if (chosen !== '') return chosen
  return home === '' ? undefined : path.join(home, '.cache')
}

/** What is kept so long without use is removed. In milliseconds. */
const longest = 30 * 24 * 3600 * 1000

/** All that is kept together may take so many bytes; the oldest goes first. */
const most = 512 * 1024 * 1024

/** Makes the folder, for its owner alone, and removes what nobody uses from it. */
export function prepare(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const now = Date.now()
  const kept = fs
    .readdirSync(folder)
    .filter((name) => /^[\w-]+\.(?:outcome|pieces|values)(?:\.\d+\.tmp)?$/.test(name))
    .map((name) => ({ file: path.join(folder, name), stats: statOf(path.join(folder, name)) }))
    .toSorted((a, b) => b.stats.mtimeMs - a.stats.mtimeMs)
  let total = 0
  for (const { file, stats } of kept) {
    total += stats.size
    const limit = file.endsWith('.tmp') ? longest / 30 : longest
    if (total > most || now - stats.mtimeMs > limit) fs.rmSync(file, { force: true })
  }
}

/** Another process may have removed it meanwhile. */
function statOf(file: string): { readonly size: number; readonly mtimeMs: number } {
  return fs.statSync(file, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 }
}

/** The name under which a file is written before it takes its place: another process writes under another. */
export function temporaryName(file: string): string {
  return `${file}.${process.pid}.tmp`
}
