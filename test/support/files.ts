import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'

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

/** Writes one file of a folder, whatever stood in its place; nothing leaves none. */
export function putFile(root: string, file: string, content: Files[string] | undefined): void {
  const target = path.join(root, file)
  rmSync(target, { force: true })
  if (content === undefined) return
  mkdirSync(path.dirname(target), { recursive: true })
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(target, content)
  else makeOddity(target, content)
}

function makeOddity(target: string, content: Oddity): void {
  if ('link' in content) symlinkSync(content.link, target)
  else if ('pipe' in content) execFileSync('mkfifo', [target])
  else writeFileSync(Buffer.from(target, 'latin1'), content.latin1)
}
