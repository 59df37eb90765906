import { writeFileSync } from 'node:fs'
import { made } from './made.ts'

for (const { file, content } of await made()) writeFileSync(file, content)
