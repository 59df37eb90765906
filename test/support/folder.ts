import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** What is no ordinary file: a link, by where it leads; a pipe; a text under a name that is written in Latin-1. */
type Oddity = { readonly link: string } | { readonly pipe: true } | { readonly latin1: string }

/** The files of a repository by path. */
export type Files = Readonly<Record<string, string | Uint8Array | Oddity>>

/** Every file of a folder as text, by its path from there. */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    names.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      return [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file, 'utf8')]
    }),
  )
}

/** Writes files into a folder of their own, which goes away with the test. */
export function folderWith(files: Files): string {
  const root = mkdtempSync(path.join(tmpdir(), 'coopqual-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(root, file)
    mkdirSync(path.dirname(target), { recursive: true })
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content)
    else makeOddity(target, content)
  }
  return root
}

function makeOddity(target: string, content: Oddity): void {
  if ('link' in content) symlinkSync(content.link, target)
  else if ('pipe' in content) execFileSync('mkfifo', [target])
  else writeFileSync(Buffer.from(target, 'latin1'), content.latin1)
}
