// Writes a pack, as a folder or as a ZIP, in a process of its own, which somebody may kill.
import path from 'node:path'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { composeBag, sha256Of } from '../../dist/write/bag.js'
import { writeFolder } from '../../dist/write/folder.js'
import { writeZip } from '../../dist/write/zip/write-zip.js'

const [source, target, generation] = process.argv.slice(2)
const pieces = readdirSync(source).map((name) => {
  const copyFrom = path.join(source, name)
  const sha256 = sha256Of(readFileSync(copyFrom))
  return { path: `data/evidence/${name}`, copyFrom, size: statSync(copyFrom).size, sha256 }
})
const audit = { path: 'audit.json', bytes: new TextEncoder().encode(generation) }
const info = {
  name: path.basename(target, '.zip'),
  organisation: 'Coop',
  date: '2026-06-30',
  description: 'Audit',
  generator: { name: 'coopqual', version: '0.1.0' },
  referentials: [],
}
const entries = [audit, ...composeBag(pieces, [audit], info), ...pieces]
process.stdout.write('.')
if (target.endsWith('.zip')) await writeZip(target, entries, { date: '2026-06-30' })
else await writeFolder(target, entries)
