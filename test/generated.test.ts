import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { made } from './make/made.ts'

const files = (await made()).map(({ file, content }) => ({
  file: path.relative(path.resolve(import.meta.dirname, '..'), file),
  written: readFileSync(file, 'utf8'),
  content,
}))

test.each(files)('$file is what `npm run make` would write', ({ written, content }) => {
  expect(written).toBe(content)
})

test('every folder that grows by files has its index among them', () => {
  expect(files.map(({ file }) => file)).toContain('src/validate/rules/index.ts')
})
