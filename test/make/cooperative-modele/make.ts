import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeCooperativeModele } from './cooperative-modele.ts'

const folder = path.resolve(import.meta.dirname, '../../../examples/cooperative-modele')

rmSync(folder, { recursive: true, force: true })
for (const [file, bytes] of await makeCooperativeModele()) {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, bytes)
}
