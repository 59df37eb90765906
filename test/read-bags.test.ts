import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readRepository } from '../src/read/read.ts'
import { emptyFolder } from './support/run.ts'

/** A pack stands in the repository that it was made from: what it holds are copies, not files that were misplaced. */
let folder: string
beforeAll(() => {
  folder = emptyFolder('coopqual-bags-')
  cpSync(path.resolve(import.meta.dirname, 'cases/good'), folder, { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const commitment = 'id: copie\ntitle: Une copie\nstatement: Une promesse.\n'

function place(...parts: readonly string[]): void {
  const file = path.join(folder, ...parts)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, commitment)
}

test('what stands beside the files that are read is told, unless it is in a bag', () => {
  place('vrac', 'copie.yaml')
  place('audit-ma-coop', 'data', 'source', 'copie.yaml')
  place('archives', '2025', 'data', 'copie.yaml')
  writeFileSync(path.join(folder, 'audit-ma-coop', 'bagit.txt'), 'BagIt-Version: 1.0\n')
  writeFileSync(path.join(folder, 'archives', '2025', 'bagit.txt'), 'BagIt-Version: 1.0\n')
  const { unread, unreadFolders } = readRepository(folder)
  expect(unread.map(({ file }) => file)).toEqual(['vrac/copie.yaml'])
  expect(unreadFolders).toEqual(['archives', 'vrac'])
})
