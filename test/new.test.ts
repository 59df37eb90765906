import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { check } from '../src/check.ts'
import { freeId } from '../src/cli/new/ids.ts'
import { kinds } from '../src/cli/new/kinds.ts'
import { catalogueOf } from '../src/lang/catalogue.ts'
import { creatingIn } from '../src/lang/creating.ts'
import { repository as example } from './support/explained.ts'
import { putFile } from './support/files.ts'
import { inProcess } from './support/in-process.ts'
import { requirementsOf } from '../src/model/requirements.ts'
import { commitment, repository } from './support/repository.ts'
import { emptyFolder, type Ran } from './support/run.ts'

let scratch: string
let root: string
let count = 0

beforeAll(() => {
  scratch = emptyFolder('coopqual crée ')
})
beforeEach(() => {
  root = path.join(scratch, String((count += 1)))
  for (const [file, content] of Object.entries(example)) putFile(root, file, content)
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const make = (args: readonly string[], keys?: string): Promise<Ran> =>
  inProcess(['new', ...args], { cwd: root, ...(keys === undefined ? {} : { keys }) })

/** The errors of the repository, and what the new file holds. */
async function read(file: string): Promise<Record<string, unknown>> {
  const { diagnostics } = await check(root, { today: '2026-11-23' })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(diagnostics.filter((one) => one.file === file && one.code !== 'indicator/no-result')).toEqual([])
  return parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>
}

const filesIn = (): readonly string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()

const promise = ['--statement', 'Une réponse sous dix jours.', '--owner', 'Accueil']

test('nothing is written where a link leads out of the repository', async () => {
  const outside = path.join(scratch, 'dehors')
  mkdirSync(outside)
  rmSync(path.join(root, 'commitments'), { recursive: true })
  symlinkSync(outside, path.join(root, 'commitments'))
  const { code, stderr } = await make(['commitment', '--title', 'x', ...promise, '--requirement', 'D2-01'])
  expect({ code, files: readdirSync(outside) }).toEqual({ code: 4, files: [] })
  expect(stderr).toContain('commitments est un lien')
})

describe('a commitment', () => {
  test('is made out of options alone, in a file that validates', async () => {
    const { code, stdout } = await make([
      'commitment',
      '--title',
      'Répondre vite',
      ...promise,
      '--requirement',
      'd2-01',
      '--requirement',
      'quartier/Q1-01',
    ])
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Écrit\u{A0}: commitments/repondre-vite.yaml.\n' })
    expect(await read('commitments/repondre-vite.yaml')).toEqual({
      id: 'repondre-vite',
      title: 'Répondre vite',
      statement: 'Une réponse sous dix jours.',
      satisfies: ['D2-01', 'Q1-01'],
      owner: 'Accueil',
      status: 'draft',
    })
    expect(readFileSync(path.join(root, 'commitments/repondre-vite.yaml'), 'utf8')).toContain(
      '  - D2-01 # Délai de réponse\n',
    )
  })

  test('keeps every title as it was typed', async () => {
    const titles = [
      'Accueil : nos #1 promesses',
      '"Guillemets" et l\'apostrophe',
      '- un tiret, {id} et [crochets]',
      '*étoile* & esperluette !',
      '2026-01-01',
      'non: oui',
      'true',
      'finit par :',
    ]
    const checked = await check(root, { today: '2026-11-23' })
    const { repository: known } = checked
    if (known === undefined) throw new Error('The repository of the examples is not whole.')
    const ground = {
      checked,
      repository: known,
      here: root,
      today: '2026-11-23',
      requirements: known.referentials.flatMap(requirementsOf),
      words: creatingIn('fr'),
      terms: catalogueOf('fr').terms,
    }
    for (const [index, title] of titles.entries()) {
      const answers = { id: `essai-${index}`, title, statement: title, owner: title, requirement: 'D2-01' }
      const made = kinds['commitment']?.file(answers, ground)
      writeFileSync(path.join(root, made?.file ?? ''), made?.text ?? '')
    }
    for (const [index, title] of titles.entries()) {
      const text = readFileSync(path.join(root, `commitments/essai-${index}.yaml`), 'utf8')
      expect(parse(text)).toMatchObject({ title, statement: title, owner: title, satisfies: ['D2-01'] })
    }
    expect((await check(root, { today: '2026-11-23' })).diagnostics).toEqual([])
  })

  test('is asked for on a terminal: a requirement by some words, the owner and the id by Enter', async () => {
    const keys = ['Vite et bien', 'Une réponse sous dix jours.', 'zzzz', 'délais annoncés', '1', '', ''].join(
      '\r',
    )
    const { code, stderr } = await make(['engagement'], `${keys}\r`)
    expect(code).toBe(0)
    expect(stderr).toContain('  Aucune exigence «\u{202F}zzzz\u{202F}»')
    expect(stderr).toContain('  1  D2-01  Délai de réponse\n')
    expect(await read('commitments/vite-et-bien.yaml')).toMatchObject({
      satisfies: ['D2-01'],
      owner: 'Responsable de l’accueil',
    })
  })

  test.each(['\u0003', 'Un titre\r\u0003', 'Un titre\rUne promesse\r\u0004'])(
    'is given up by Ctrl-C or Ctrl-D: nothing is written',
    async (keys) => {
      const before = filesIn()
      const { code, stderr } = await make(['commitment'], keys)
      expect(code).toBe(130)
      expect(stderr).toContain('Interrompu')
      expect(filesIn()).toEqual(before)
    },
  )

  test('where nobody can be asked, every option that is missing is named at once', async () => {
    const { code, stderr } = await make(['commitment', '--title', 'Vite'])
    expect(code).toBe(2)
    expect(stderr.match(/^ {2}--\w+/gm)).toEqual(['  --statement', '  --requirement'])
  })

  test('never takes the place of a file, nor an id that is taken', async () => {
    const args = ['commitment', '--title', 'Vite', ...promise, '--requirement', 'D2-01', '--id']
    expect(await make([...args, 'accueil'])).toMatchObject({ code: 2, stdout: '' })
    writeFileSync(path.join(root, 'commitments/nuit.yaml'), '# à écrire\n')
    const { code, stderr } = await make([...args, 'nuit'])
    expect(code).toBe(2)
    expect(stderr).toContain('commitments/nuit.yaml existe déjà')
    expect(readFileSync(path.join(root, 'commitments/nuit.yaml'), 'utf8')).toBe('# à écrire\n')
  })

  test('is shown and not written by --dry-run', async () => {
    const before = filesIn()
    const { code, stdout } = await make([
      'commitment',
      '--title',
      'Vite',
      ...promise,
      '--requirement',
      'D2-01',
      '--dry-run',
    ])
    expect(code).toBe(0)
    expect(parse(stdout)).toMatchObject({ id: 'vite', status: 'draft' })
    expect(filesIn()).toEqual(before)
  })

  test('goes into the folder that coopqual.yaml names, and says which schema it follows where there is one', async () => {
    const settings = String(example['coopqual.yaml']).replace(
      'commitments: commitments',
      'commitments: qualite/promesses',
    )
    writeFileSync(path.join(root, 'coopqual.yaml'), settings)
    putFile(root, 'commitments/accueil.yaml', undefined)
    putFile(root, 'commitments/reponse.yaml', undefined)
    putFile(root, '.coopqual/schemas/commitment.schema.json', '{}')
    await make(['commitment', '--title', 'Vite', ...promise, '--requirement', 'D2-01'])
    expect(readFileSync(path.join(root, 'qualite/promesses/vite.yaml'), 'utf8').split('\n', 1)).toEqual([
      '# yaml-language-server: $schema=../../.coopqual/schemas/commitment.schema.json',
    ])
  })

  test('is refused in a repository whose settings cannot be used', async () => {
    writeFileSync(path.join(root, 'coopqual.yaml'), 'organisation: [\n')
    expect(await make(['commitment', '--title', 'Vite', ...promise, '--requirement', 'D2-01'])).toMatchObject(
      { code: 1 },
    )
    expect(existsSync(path.join(root, 'commitments/vite.yaml'))).toBe(false)
  })
})

describe('an indicator', () => {
  test('is made out of answers, by number, by name or in French', async () => {
    const keys = [
      'Courriers répondus',
      'Part des courriers.',
      '1',
      'à augmenter',
      '92,5',
      'Mensuelle',
      'D2-01',
      '',
      '',
    ].join('\r')
    expect((await make(['indicateur'], `${keys}\r`)).code).toBe(0)
    expect(await read('indicators/courriers-repondus.yaml')).toEqual({
      id: 'courriers-repondus',
      title: 'Courriers répondus',
      definition: 'Part des courriers.',
      owner: 'Responsable de l’accueil',
      unit: 'percent',
      direction: 'up',
      target: 92.5,
      frequency: 'monthly',
      supports: ['D2-01'],
      series: [],
    })
  })

  test('asks again for what it cannot use', async () => {
    const keys = [
      'Délai',
      'Délai moyen.',
      '42',
      'jours calendaires',
      'down',
      'beaucoup',
      '10',
      '',
      'D2-01',
      '',
      'délai',
      'delai',
    ].join('\r')
    const { code, stderr } = await make(['indicator'], `${keys}\r`)
    expect(code).toBe(0)
    for (const problem of ['«\u{202F}42\u{202F}»', '«\u{202F}beaucoup\u{202F}»', '«\u{202F}délai\u{202F}»'])
      expect(stderr).toContain(problem)
    expect(await read('indicators/delai.yaml')).toMatchObject({
      unit: 'days',
      target: 10,
      frequency: 'yearly',
    })
  })

  test('takes the French words for our values in options', async () => {
    const words = ['--unit', 'pourcentage', '--direction', 'à augmenter', '--frequency', 'annuelle']
    const { code } = await make([
      'indicateur',
      '--title',
      'Rappels',
      '--definition',
      'Part des appels.',
      '--target',
      '95,5',
      '--owner',
      'Accueil',
      '--requirement',
      'd2.1',
      ...words,
    ])
    expect(code).toBe(0)
    expect(await read('indicators/rappels.yaml')).toMatchObject({
      unit: 'percent',
      direction: 'up',
      frequency: 'yearly',
      supports: ['D2-01'],
    })
  })

  test('an option that cannot be used is named', async () => {
    const { code, stderr } = await make(['indicator', '--target', 'dix'])
    expect(code).toBe(2)
    expect(stderr).toContain('--target\u{A0}: «\u{202F}dix\u{202F}»')
  })
})

describe('a piece', () => {
  const piece = ['--kind', 'survey', '--requirement', 'D1-03']

  test('is registered under its own name, with a title from that of its file and a day that is told', async () => {
    mkdirSync(path.join(root, 'evidence/été'))
    writeFileSync(path.join(root, 'evidence/été/enquête_2025 - v2.txt'), 'Une enquête.\n')
    const { code } = await make([
      'pièce',
      '--file',
      'evidence/été/enquête_2025 - v2.txt',
      '--dated',
      '30/11/2025',
      ...piece,
    ])
    expect(code).toBe(0)
    expect(await read('evidence/enquete-2025-v2.yaml')).toEqual({
      evidence: [
        {
          id: 'enquete-2025-v2',
          title: 'Enquête 2025 v2',
          file: 'evidence/été/enquête_2025 - v2.txt',
          kind: 'survey',
          date: '2025-11-30',
          supports: ['D1-03'],
        },
      ],
    })
  })

  test('is found by a number, by its name alone, or by a path of Windows', async () => {
    writeFileSync(path.join(root, 'evidence/Affiche d’été.txt'), 'Une affiche.\n')
    const keys = ['', '1', '', 'affiche', '30/11/2025', 'D1-03 et D2-1', '']
    const { code, stderr } = await make(['pièce'], `${keys.join('\r')}\r`)
    expect(code).toBe(0)
    expect(stderr).toContain('  1  evidence/Affiche d’été.txt\n')
    expect(stderr).toContain('  Il faut une réponse.\n')
    const file = 'evidence/affiche-d-ete.yaml'
    const [made] = (await read(file))['evidence'] as object[]
    expect(made).toMatchObject({ kind: 'communication', supports: ['D1-03', 'D2-01'] })
    rmSync(path.join(root, file))
    for (const typed of [
      'Affiche d’été.txt',
      'evidence\\Affiche d’été.txt',
      '"evidence/Affiche d’été.txt"',
    ]) {
      const again = await make(['pièce', '--file', typed, '--dated', '2025-11-30', ...piece, '--dry-run'])
      expect(again.stdout).toContain('file: evidence/Affiche d’été.txt')
    }
  })

  test('needs a day: it is never guessed from the file', async () => {
    writeFileSync(path.join(root, 'evidence/enquete-2025-11-30.txt'), 'Une enquête.\n')
    const { code, stderr } = await make(['evidence', '--file', 'evidence/enquete-2025-11-30.txt', ...piece])
    expect(code).toBe(2)
    expect(stderr.match(/^ {2}--\w+/gm)).toEqual(['  --dated'])
  })

  test.each([
    ['evidence/absent.txt', 'Pas de fichier'],
    ['evidence', 'est un dossier'],
    ['../hors.txt', 'est hors du dépôt'],
    ['evidence/sortie.txt', 'est hors du dépôt'],
    ['indicators/appels.yaml', 'n’est pas une pièce'],
    ['.secret', 'n’est pas une pièce'],
    ['evidence/accueil/charte.txt', 'déjà la pièce «\u{202F}charte\u{202F}», dans commitments/accueil.yaml'],
  ])('is not %s', async (file, words) => {
    writeFileSync(path.join(scratch, 'hors.txt'), 'Un fichier.\n')
    writeFileSync(path.join(root, '.secret'), 'Un secret.\n')
    symlinkSync('../../hors.txt', path.join(root, 'evidence/sortie.txt'))
    const { code, stderr } = await make(['evidence', '--file', file, '--dated', '2025-11-30', ...piece])
    expect(code).toBe(2)
    expect(stderr).toContain(words)
  })

  test('proves what has been, not what is to come', async () => {
    writeFileSync(path.join(root, 'evidence/plan.txt'), 'Un plan.\n')
    const { code, stderr } = await make([
      'evidence',
      '--file',
      'evidence/plan.txt',
      '--dated',
      '2999-01-01',
      ...piece,
    ])
    expect(code).toBe(2)
    expect(stderr).toContain('n’est pas encore passé')
  })
})

describe('an id', () => {
  const withIds = (...ids: readonly string[]) =>
    repository({ commitments: ids.map((id) => commitment({ id })) })

  test.each([
    [['accueil', 'delai'], 'Répondre à toute demande', 'repondre-a-toute-demande'],
    [['accueil'], 'Accueil', 'accueil-2'],
    [['accueil', 'accueil-2'], 'Accueil', 'accueil-3'],
    [['E-01', 'E-02', 'E-09'], 'Répondre', 'E-10'],
    [['eng1', 'eng2', 'accueil'], 'Répondre', 'eng3'],
    [['eng1', 'accueil', 'delai'], 'Répondre', 'repondre'],
    [['accueil-2024'], 'Répondre', 'repondre'],
    [[], '', 'commitment'],
    [
      [],
      'Un titre qui n’en finit pas de dire tout ce qu’il promet',
      'un-titre-qui-n-en-finit-pas-de-dire-tout',
    ],
  ])('beside %j, “%s” is proposed as %s', (ids, title, expected) => {
    expect(freeId(title, 'commitment', withIds(...ids))).toBe(expected)
  })
})

test('what cannot be made is refused, with what can', async () => {
  const { code, stderr } = await make(['audit'])
  expect(code).toBe(2)
  expect(stderr).toContain('commitment, indicator, evidence')
})

test('both languages fill the same places of the files', () => {
  const placesIn = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place)
  const [french, english] = [creatingIn('fr').files, creatingIn('en').files]
  for (const kind of ['commitment', 'indicator', 'evidence'] as const) {
    expect(placesIn(english[kind])).toEqual(placesIn(french[kind]))
  }
})

describe.each(['fr', 'en'] as const)('the words, %s', (language) => {
  const { files, kindNames: _names, ...words } = creatingIn(language)
  const comments = Object.values(files).flatMap((text) => text.match(/#.*$/gm) ?? [])
  const prose = comments.filter((text) => !/^#\s+(?:\w+:|- )/.test(text))

  test('are typeset with care', () => {
    for (const text of [...textsIn(words), ...prose]) {
      expect(text).not.toMatch(/'|"|\.\.\.| {2}|\w '/)
      if (language === 'en') expect(text).not.toMatch(/ [;:!?]|«|»/)
      else {
        expect(text).not.toMatch(/[^\u{202F}][;!?»]|«[^\u{202F}]/u)
        expect(text.replaceAll(/--\S+|`[^`]*`/g, '…')).not.toMatch(/[^\u{A0}]:/u)
      }
    }
  })
})

/** Every text in a tree of words. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words]
  return Object.values(words as object).flatMap(textsIn)
}
