import path from 'node:path'
import { expect, test } from 'vitest'
import type { SourceFile } from '../src/model/source.ts'
import { readRepository } from '../src/read/read.ts'
import { readSchemas } from '../src/read/shipped.ts'
import { validate } from '../src/validate/validate.ts'
import { folderWith } from './support/folder.ts'
import { good } from './support/judged.ts'

const examples = ['cases/good', '../examples/atelier-coop', '../examples/cooperative-modele']

/** The names of the files whose bytes `validate` asks for. */
function askedFor(root: string): readonly string[] {
  const sources = readRepository(root)
  const asked: string[] = []
  const watched = sources.files.map(({ file, ...rest }): SourceFile => {
    const { bytes, ...source } = { file, ...rest }
    return {
      ...source,
      get bytes() {
        asked.push(file)
        return bytes
      },
    }
  })
  validate({ ...sources, files: watched }, readSchemas(), { today: '2026-06-30' })
  return asked
}

test.each(examples)('the bytes of %s are not asked for: twenty thousand files would be held', (folder) => {
  expect(askedFor(path.resolve(import.meta.dirname, folder))).toEqual([])
})

test('those of a file with a sign that cannot be printed are', () => {
  const files = { ...good, 'commitments/rire.yaml': 'id: rire\ntitle: Rire 😀\n' }
  expect(new Set(askedFor(folderWith(files)))).toEqual(new Set(['commitments/rire.yaml']))
})
