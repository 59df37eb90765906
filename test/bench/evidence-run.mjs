// The program that the bench times: hashes every file of a folder, then copies them into a pack while hashing them again.
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { hashAll } from '../../dist/read/hash-all.js'
import { writeFolder } from '../../dist/write/folder.js'
import { writeZip } from '../../dist/write/zip/write-zip.js'

const [source, target] = process.argv.slice(2)
const facts = new Map(
  readdirSync(source).map((file) => [file, { kind: 'file', size: statSync(path.join(source, file)).size }]),
)
const hashed = await hashAll(source, facts, { onFile: () => undefined })
const entries = [...hashed].map(([file, { size, sha256 }]) => ({
  path: `data/evidence/${file}`,
  copyFrom: path.join(source, file),
  size,
  sha256,
}))
if (target.endsWith('.zip')) await writeZip(target, entries, { date: '2026-06-30' })
else await writeFolder(target, entries)
console.log(process.resourceUsage().maxRSS)
