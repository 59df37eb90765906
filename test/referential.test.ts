import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { coopqualHere } from './support/in-process.ts'
import { emptyFolder } from './support/run.ts'

const root = path.resolve(import.meta.dirname, '..')

/** A folder of one referential, and of settings that put it in force when they are given. */
function folderWith(text: string, settings?: string): string {
  const folder = emptyFolder('coopqual-référentiels-')
  mkdirSync(path.join(folder, 'referentials'))
  writeFileSync(path.join(folder, 'referentials/le-nôtre.yaml'), text)
  if (settings !== undefined) writeFileSync(path.join(folder, 'coopqual.yaml'), settings)
  return folder
}

interface Listed {
  readonly id: string
  readonly official: boolean
  readonly shipped: boolean
  readonly inForce: boolean
  readonly extends?: string
  readonly requirements: number
  readonly placeholders: readonly string[]
}

async function listedIn(folder: string): Promise<readonly Listed[]> {
  const { stdout, code } = await coopqualHere(['referential', 'list', '--format', 'json', '--cwd', folder])
  expect(code).toBe(0)
  return JSON.parse(stdout) as readonly Listed[]
}

const amendment = /```yaml\n(id: coop-charter\n.*?)```/s.exec(
  readFileSync(path.join(root, 'README.md'), 'utf8'),
)?.[1]

const settings = `organisation: { name: Coop d’essai, kind: coopHlm, rentalDwellings: 500 }
referentials: [coop-charter]
audit: { date: 2026-06-30 }
`

describe('referential list', () => {
  test('names the six shipped referentials in any folder, none of them official, none in force', async () => {
    const all = await listedIn(emptyFolder())
    expect(all.map(({ id }) => id)).toEqual([
      'accession-style',
      'coop-charter',
      'ica-principles',
      'iso26000',
      'qualicoop-style',
      'qualihlm-style',
    ])
    expect(all.filter(({ official, inForce, shipped }) => official || inForce || !shipped)).toEqual([])
    expect(all.find(({ id }) => id === 'qualicoop-style')?.placeholders).toHaveLength(11)
    expect(all.find(({ id }) => id === 'iso26000')?.requirements).toBe(37)
  })

  test('puts a local amendment in the place of the referential that it amends', async () => {
    const found = (await listedIn(folderWith(amendment ?? '', settings))).find(
      ({ id }) => id === 'coop-charter',
    )
    // Fourteen requirements, one left out, one added.
    expect(found).toMatchObject({ shipped: false, inForce: true, extends: 'coop-charter', requirements: 14 })
  })
})

describe('referential show', () => {
  test('prints every requirement of every shipped referential with what it expects, in both languages', async () => {
    for (const { id } of await listedIn(emptyFolder())) {
      for (const lang of ['fr', 'en']) {
        const { stdout, code } = await coopqualHere(['referential', 'show', id, '--lang', lang])
        expect(code, id).toBe(0)
        expect(stdout, id).not.toMatch(/undefined|\[object|\{\w+\}/)
        expect(stdout.split(lang === 'fr' ? 'Attendu\u{A0}: ' : 'Expected: ').length).toBeGreaterThan(24)
      }
    }
  })

  test('asks which one when none is named, and names those that are known', async () => {
    const { code, stderr } = await coopqualHere(['referential', 'show'])
    expect(code).toBe(2)
    expect(stderr).toContain('qualihlm-style')
    expect(await coopqualHere(['referential', 'show', 'qualiplus'])).toMatchObject({ code: 2 })
    expect(await coopqualHere(['referential', 'affiche'])).toMatchObject({ code: 2 })
  })
})

describe('referential check', () => {
  test('finds nothing to say of the amendment that the README shows', async () => {
    const folder = folderWith(amendment ?? '', settings)
    const { stdout, code } = await coopqualHere(['referential', 'check', '--format', 'json', '--cwd', folder])
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [] })
    expect(code).toBe(0)
  })

  test('reminds of what is still to be completed, and of nothing once it is', async () => {
    const bare = await coopqualHere(['referential', 'check', 'qualicoop-style'])
    expect(bare).toMatchObject({ code: 0 })
    expect(bare.stderr).toContain('11 exigences à compléter')
    const completed = `id: qualicoop-style
extends: qualicoop-style
version: "1"
domains:
  - id: QC1
    requirements:
      - { id: QC-02, title: Un titre, statement: Un texte. }
`
    const found = await coopqualHere(['referential', 'check', '--cwd', folderWith(completed)])
    expect(found).toMatchObject({ code: 0 })
    expect(found.stderr).toContain('10 exigences à compléter')
  })

  test('finds the mistakes of a file on its own, outside of any repository', async () => {
    const folder = emptyFolder()
    writeFileSync(path.join(folder, 'charte.yaml'), 'id: charte\nextends: coop-chartre\ndomains: []\n')
    const { stdout, code } = await coopqualHere(['referential', 'check', 'charte.yaml', '--cwd', folder])
    expect(code).toBe(1)
    expect(stdout).toContain('charte.yaml')
    expect(stdout).toContain('schema/empty-list')
  })

  test('judges a shipped referential as it would one’s own, and finds no fault in any', async () => {
    for (const { id } of await listedIn(emptyFolder())) {
      const { stdout, code } = await coopqualHere(['referential', 'check', id, '--format', 'json'])
      expect([id, code, JSON.parse(stdout)]).toMatchObject([id, 0, { diagnostics: [] }])
    }
  })

  test('has nothing to check where there is nothing, and says so', async () => {
    expect(await coopqualHere(['referential', 'check', '--cwd', emptyFolder()])).toMatchObject({ code: 2 })
  })
})
