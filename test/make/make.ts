import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { judgesModule } from './judges.ts'

const root = path.resolve(import.meta.dirname, '../..')

// The examples of the explanations are judged: what judges them must know the schemas as they are now when it is loaded.
writeFileSync(path.join(root, 'src/validate/judges.ts'), await judgesModule())

const { made } = await import('./made.ts')
for (const { file, content } of await made()) writeFileSync(file, content)

const { findingsModule } = await import('../support/explained-judge.ts')
writeFileSync(path.join(root, 'src/explain/findings.ts'), findingsModule())

const { makeCooperativeModele } = await import('./cooperative-modele/cooperative-modele.ts')
const example = path.join(root, 'examples/cooperative-modele')
rmSync(example, { recursive: true, force: true })
for (const [file, bytes] of await makeCooperativeModele()) {
  const target = path.join(example, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, bytes)
}
