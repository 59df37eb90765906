import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeCooperativeModele } from './cooperative-modele/cooperative-modele.ts'
import { findingsModule } from '../support/explained-judge.ts'
import { made } from './made.ts'

for (const { file, content } of await made()) writeFileSync(file, content)

writeFileSync(path.resolve(import.meta.dirname, '../../src/explain/findings.ts'), findingsModule())

const example = path.resolve(import.meta.dirname, '../../examples/cooperative-modele')
rmSync(example, { recursive: true, force: true })
for (const [file, bytes] of await makeCooperativeModele()) {
  const target = path.join(example, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, bytes)
}
