import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import type { Checked } from '../check.ts'
import { editorFiles } from '../editor-files.ts'
import { editorFolder, stampFile } from '../model/editor-place.ts'
import { WriteError } from '../write/failure.ts'
import type { Run } from './command.ts'
import { isUnattended } from './editor-served.ts'

/** What git is told of the folder: nothing in it is written by hand. */
const notKept = '*\n'

/**
 * Keeps the schemas of the editor up to date where `init` set one up: they are made from the files, and are none of the
 * repository’s own. What cannot be written there is left for the next time; continuous integration has no editor.
 */
export function refreshEditor({ root, environment }: Run, checked: Checked): void {
  if (isUnattended(environment) || !hasEditor(root, checked)) return
  try {
    const head = headOf(path.join(root, stampFile))
    writeEditorFiles(
      root,
      editorFiles(checked, (stamp) => head.includes(stamp)),
    )
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
  }
}

/**
 * Writes the schemas, each whole or not at all.
 * @throws {WriteError} when a link stands in their way: what it leads to may be outside the repository
 */
export function writeEditorFiles(root: string, files: ReadonlyMap<string, string>): void {
  if (files.size === 0) return
  const [outer, ignored] = [path.dirname(editorFolder), `${path.dirname(editorFolder)}/.gitignore`]
  const link = [outer, editorFolder, ignored].find((place) => isLink(path.join(root, place)))
  if (link !== undefined) throw new WriteError('link', link)
  mkdirSync(path.join(root, editorFolder), { recursive: true })
  if (!existsSync(path.join(root, ignored))) writeFileSync(path.join(root, ignored), notKept, { flag: 'wx' })
  // The stamp goes last: it says that all the others are there.
  const ordered = [...files].toSorted(([a], [b]) => Number(a === stampFile) - Number(b === stampFile))
  for (const [file, text] of ordered) {
    const fresh = path.join(root, `${file}.${process.pid}`)
    try {
      writeFileSync(fresh, text, { flag: 'wx' })
      renameSync(fresh, path.join(root, file))
    } finally {
      rmSync(fresh, { force: true })
    }
  }
}

/** Whether the folder is there, or coopqual.yaml tells editors that it is: nobody else’s copy of it has been made yet. */
export function hasEditor(root: string, { sources }: Checked): boolean {
  if (existsSync(path.join(root, editorFolder))) return true
  const settings = sources.files.find(({ role }) => role === 'settings')
  const [first = ''] = new TextDecoder().decode(settings?.bytes.subarray(0, 200)).split('\n', 1)
  return first.startsWith('#') && first.includes(editorFolder)
}

function isLink(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

function headOf(file: string): string {
  if (!existsSync(file)) return ''
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(200)
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, bytes.length, 0))
  } finally {
    closeSync(handle)
  }
}
