import type { Metafile } from 'esbuild'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** What the judges in `src/validate/judges.ts` carry of ajv: the bundler cannot see it any more. */
const carried = ['ajv', 'fast-deep-equal']

/** The licences of all the packages whose code the bundle holds, as each of them asks for. */
export function notices({ inputs }: Metafile): string {
  const found = Object.keys(inputs).flatMap((file) => packageFolder(file) ?? [])
  const folders = [...new Set([...found, ...carried.map((name) => `node_modules/${name}`)])].toSorted()
  const parts = folders.map(noticeOf)
  return `coopqual holds code of the packages below, unchanged but for being bundled. Each comes under its own licence.\n\n${parts.join('\n')}`
}

/** `node_modules/a/node_modules/@b/c` of a file in it. */
function packageFolder(file: string): string | undefined {
  const [start, last] = [file.indexOf('node_modules/'), file.lastIndexOf('node_modules/')]
  const own = /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file.slice(last))?.[0]
  return own === undefined || start < 0 ? undefined : file.slice(start, last) + own
}

/** @throws {Error} when a package tells no licence: it must not be published then. */
function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license?: string | { readonly type: string }
  }
  const file = readdirSync(path.join(root, folder)).find((name) =>
    /^(?:licen[cs]e|copying|mit)\b/i.test(name),
  )
  const licence = typeof manifest.license === 'object' ? manifest.license.type : manifest.license
  if (licence === undefined && file === undefined) throw new Error(`${folder} has no licence`)
  const text = file === undefined ? '' : readFileSync(path.join(root, folder, file), 'utf8').trim()
  return `${'-'.repeat(80)}\n${manifest.name} ${manifest.version} (${licence ?? 'see below'})\n\n${text}\n`
}
