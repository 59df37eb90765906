import { describe, expect, test } from 'vitest'
import { good } from './support/judged.ts'
import { folderWith } from './support/folder.ts'
import { coopqualHere } from './support/in-process.ts'
import { commandNames } from '../src/cli/command-names.ts'

/** What stands between angle brackets in a text. */
function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/<([^<>\s]+)>/g)].map(([, place = '']) => place)
}

describe('help', () => {
  test('names in French what is to be put into each place, for every command', async () => {
    const places = new Set<string>()
    for (const name of commandNames) {
      const { stdout } = await coopqualHere([name, '--help'])
      for (const place of placesIn(stdout)) places.add(place)
    }
    expect([...places]).toContain('dossier')
    const english = new Set([
      'dir',
      'file',
      'ref',
      'text',
      'requirement',
      'unit',
      'number',
      'frequency',
      'kind',
      'answers',
      'role',
      'name',
      'period',
      'lang',
      'column=indicator',
      'column=value',
      'found=answer',
    ])
    expect([...places].filter((place) => english.has(place))).toEqual([])
  })

  test('keeps the English names in English, and names a place in a complaint too', async () => {
    expect(placesIn((await coopqualHere(['audit', '--help', '--lang', 'en'])).stdout)).toContain('dir')
    expect((await coopqualHere(['audit', '--out'])).stderr).toContain('--out <dossier>')
  })

  test.each([
    ['engagement', ['--statement', '--owner'], ['--unit', '--dated', '--file ']],
    ['indicator', ['--unit', '--target'], ['--statement', '--dated', '--file ']],
    ['pièce', ['--file ', '--dated'], ['--unit', '--statement', '--owner']],
  ])('of new %s shows its own options', async (kind, own, others) => {
    const { stdout } = await coopqualHere(['new', kind, '--help'])
    for (const option of own) expect(stdout).toContain(option)
    for (const option of others) expect(stdout).not.toContain(option)
  })

  test('of new alone shows them all', async () => {
    const { stdout } = await coopqualHere(['new', '--help'])
    for (const option of ['--unit', '--statement', '--dated']) expect(stdout).toContain(option)
  })
})

describe('gaps --only', () => {
  test.each(['dit, pas prouvé', 'Dit pas prouvé', 'unproven', 'said, not proven'])(
    'knows %s',
    async (verdict) => {
      const root = folderWith(good)
      const { code, stdout } = await coopqualHere([
        'gaps',
        '--only',
        verdict,
        '--format',
        'json',
        '--cwd',
        root,
      ])
      const gaps = (JSON.parse(stdout) as { readonly gaps: readonly { readonly quadrant: string }[] }).gaps
      expect(code).toBe(0)
      expect(gaps.every(({ quadrant }) => quadrant === 'unproven')).toBe(true)
    },
  )

  test('names the verdicts in French when it does not know one, before anything is read', async () => {
    const { code, stderr } = await coopqualHere(['gaps', '--only', 'presque', '--cwd', '/absent'])
    expect(code).toBe(2)
    expect(stderr).toContain('kept (tenu)')
  })
})

test('explain says what YAML and a key are', async () => {
  const [yaml, key] = [await coopqualHere(['explain', 'yaml']), await coopqualHere(['explain', 'clé'])]
  expect(yaml.stdout).toContain('La manière d’écrire ces fichiers')
  expect(yaml.stdout).toContain('yaml/syntax')
  expect(key.stdout).toContain('la clé est « owner »'.replaceAll('« ', '«\u202F').replaceAll(' »', '\u202F»'))
  expect(key.stdout).not.toContain('yaml/syntax')
})
