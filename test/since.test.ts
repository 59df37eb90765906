import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { readHistory } from '../src/read/history.ts'
import { changesSince } from '../src/since.ts'
import { checkedAtOnce } from './support/checked.ts'
import { folderWith, type Files } from './support/folder.ts'
import { good } from './support/judged.ts'
import { fetchCommandFor } from '../src/read/fetch-command.ts'
import { coopqual } from './support/run.ts'

const options = { today: '2026-11-23' }

const accueil = String(good['commitments/accueil.yaml'])

/** A mistake that was there before: a second commitment whose piece has expired. */
const old = accueil
  .replace('id: accueil', 'id: ancien')
  .replace('id: charte', 'id: charte-ancienne')
  .replace('id: standard', 'id: standard-ancien')
  .replace('      - charte\n', '      - charte-ancienne\n')
  .replace('file: evidence/charte.txt', 'location: Classeur 4')
  .replace('date: 2025-09-15', 'date: 2025-09-15\n    validUntil: 2026-06-29')

const start: Readonly<Record<string, string>> = { ...good, 'commitments/ancien.yaml': old }

function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@a',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@a',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

function commit(root: string): void {
  git(root, 'add', '-A')
  git(root, 'commit', '-qm', 'état')
}

/** A git repository on a branch that has just left main; the files stand in `below` of it. */
function branch(files: Files = start, below = '.'): string {
  const root = folderWith(
    Object.fromEntries(Object.entries(files).map(([file, text]) => [path.join(below, file), text])),
  )
  git(root, 'init', '-q', '-b', 'main')
  commit(root)
  git(root, 'checkout', '-q', '-b', 'travail')
  return path.join(root, below)
}

function write(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

function since(root: string, reference = 'main'): readonly string[] {
  const changes = changesSince(checkedAtOnce(root, options), reference, options)
  if ('problem' in changes) return [changes.problem]
  return changes.diagnostics.map(({ file, code }) => `${file} ${code}`)
}

afterEach(() => vi.unstubAllEnvs())

const oldMistake = 'commitments/ancien.yaml evidence/expired'

test('nothing is said of what a branch leaves as it was', () => {
  const root = branch()
  expect(checkedAtOnce(root, options).diagnostics.map(({ file, code }) => `${file} ${code}`)).toEqual([
    oldMistake,
  ])
  expect(since(root)).toEqual([])
  write(root, 'LISEZMOI.md', 'Bonjour\n')
  expect(since(root)).toEqual([])
})

test('what is wrong with the file of a piece was there before when its bytes were', () => {
  const register = String(good['evidence/registre.yaml'])
  const named = (file: string): string =>
    register.replace('location: Classeur 4, accueil du siège', `file: ${file}`)
  const cases: readonly (readonly [Files, code: string])[] = [
    [
      { 'evidence/a.pdf': '%PDF-1.7\n', 'evidence/registre.yaml': named('evidence/a.pdf') },
      'evidence/cut-file',
    ],
    [
      { 'evidence/a.pdf': 'du texte\n', 'evidence/registre.yaml': named('./evidence/a.pdf') },
      'evidence/wrong-ending',
    ],
    [
      { 'evidence/a.txt': { link: '../b.txt' }, 'evidence/registre.yaml': named('evidence/a.txt') },
      'evidence/broken-link',
    ],
    [
      {
        'evidence/a.txt': String(good['evidence/charte.txt']),
        'evidence/registre.yaml': named('evidence/a.txt'),
      },
      'evidence/same-content',
    ],
  ]
  for (const [files, code] of cases) {
    const root = branch({ ...start, ...files })
    expect(checkedAtOnce(root, options).diagnostics.map((one) => one.code)).toContain(code)
    expect(since(root), code).toEqual([])
  }
})

test('it is new when the bytes are, though the file that names them is not', () => {
  const register = String(good['evidence/registre.yaml'])
  const whole = '%PDF-1.7\nstartxref\n0\n%%EOF\n'
  const root = branch({
    ...start,
    'evidence/a.pdf': whole,
    'evidence/registre.yaml': register.replace(
      'location: Classeur 4, accueil du siège',
      'file: evidence/a.pdf',
    ),
  })
  write(root, 'evidence/a.pdf', whole.replace('startxref\n0\n%%EOF', 'endobj endobj end'))
  expect(since(root)).toEqual(['evidence/registre.yaml evidence/cut-file'])
})

test('an empty file and a link are touched when they are new alone', () => {
  const root = branch({
    ...start,
    'indicators/vide.yaml': '',
    'indicators/lien.yaml': { link: 'appels.yaml' },
  })
  expect(since(root)).toEqual([])
  write(root, 'indicators/neuf.yaml', '')
  symlinkSync('appels.yaml', path.join(root, 'indicators/autre.yaml'))
  expect(since(root)).toEqual(['indicators/autre.yaml file/link', 'indicators/neuf.yaml schema/empty-file'])
})

test.each(['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY', 'GIT_WORK_TREE'])(
  'a hook that sets %s does not lead to another repository',
  async (name) => {
    const root = branch(start, 'sous/dossier')
    write(root, 'commitments/ancien.yaml', `${old}# relu\n`)
    const told = await readHistory(root, ['coopqual.yaml'])
    vi.stubEnv(name, '.git')
    expect(since(root)).toEqual([oldMistake])
    expect(await readHistory(root, ['coopqual.yaml'])).toEqual(told)
    expect(told).toMatchObject({ dirty: false })
  },
)

test('a file is touched whether the change is committed, staged, or neither, and when it is new', () => {
  const root = branch()
  write(root, 'commitments/ancien.yaml', `${old}# relu\n`)
  expect(since(root)).toEqual([oldMistake])
  git(root, 'add', '-A')
  expect(since(root)).toEqual([oldMistake])
  commit(root)
  expect(since(root)).toEqual([oldMistake])
  expect(since(root, 'travail')).toEqual([])
  write(root, 'commitments/neuf.yaml', 'id: [')
  expect(since(root, 'travail')).toEqual(['commitments/neuf.yaml yaml/syntax'])
})

test('what a branch breaks in other files is said: an indicator that goes, a piece that is deleted', () => {
  const root = branch()
  rmSync(path.join(root, 'indicators/appels.yaml'))
  expect(since(root)).toEqual([
    'commitments/accueil.yaml commitment/unknown-indicator',
    'commitments/ancien.yaml commitment/unknown-indicator',
  ])
  git(root, 'checkout', '-q', '--', '.')
  rmSync(path.join(root, 'evidence/charte.txt'))
  commit(root)
  expect(since(root)).toContain('commitments/accueil.yaml evidence/missing-file')
  expect(since(root)).not.toContain(oldMistake)
})

test('the work of others on the reference is not the branch’s', () => {
  const root = branch()
  git(root, 'checkout', '-q', 'main')
  write(root, 'commitments/ancien.yaml', `${old}# autre\n`)
  commit(root)
  git(root, 'checkout', '-q', 'travail')
  expect(since(root)).toEqual([])
})

test('a file that only moved is not touched; one that also changed is', () => {
  const root = branch()
  renameSync(path.join(root, 'commitments/ancien.yaml'), path.join(root, 'commitments/deplace.yaml'))
  expect(since(root)).toEqual([])
  write(root, 'commitments/deplace.yaml', `${old}# relu\n`)
  expect(since(root)).toEqual(['commitments/deplace.yaml evidence/expired'])
})

test('Windows line ends that git puts in and takes out touch nothing', () => {
  const root = branch()
  git(root, 'config', 'core.autocrlf', 'true')
  rmSync(path.join(root, 'commitments/ancien.yaml'))
  git(root, 'checkout', '-q', '--', '.')
  expect(readFileSync(path.join(root, 'commitments/ancien.yaml'), 'utf8')).toContain('\r\n')
  expect(git(root, 'status', '--porcelain')).toBe('')
  expect(since(root)).toEqual([])
})

test('settings that a branch changes are what it breaks; those of the past are judged by themselves', () => {
  const root = branch()
  const settings = String(good['coopqual.yaml'])
  write(root, 'coopqual.yaml', settings.replace('2026-06-30', '2026-06-20'))
  expect(since(root)).toEqual(['commitments/ancien.yaml evidence/expires-soon'])
  write(root, 'coopqual.yaml', `${settings}severities:\n  evidence/expired: error\n`)
  expect(since(root)).toEqual([oldMistake])
  rmSync(path.join(root, 'commitments/accueil.yaml'))
  expect(since(root)).not.toContain('coopqual.yaml settings/unknown-code')
})

test('a comment that goes lets its remark be heard again', () => {
  const silent = old.replace('2026-06-29', '2026-06-29 # coopqual-ignore evidence/expired: vote en juillet')
  const root = branch({ ...good, 'commitments/ancien.yaml': silent })
  expect(since(root)).toEqual([])
  write(root, 'commitments/ancien.yaml', old)
  expect(since(root)).toEqual([oldMistake])
})

test('a repository may stand below the root of git, link to its pieces, and have begun on the branch', () => {
  const below = branch(
    { ...start, 'evidence/original.txt': 'x', 'evidence/charte.txt': { link: 'original.txt' } },
    'qualité/dépôt',
  )
  expect(since(below)).toEqual([])
  const fresh = branch({ 'LISEZMOI.md': 'x' })
  for (const [file, text] of Object.entries(start)) write(fresh, file, text)
  expect(since(fresh)).toEqual([oldMistake])
})

test('git runs nothing of the repository’s own and fetches nothing', () => {
  const root = branch()
  const trace = path.join(root, 'trace')
  const program = path.join(root, '.git/espion')
  writeFileSync(program, `#!/bin/sh\necho oui >> "${trace}"\n`)
  chmodSync(program, 0o755)
  for (const key of [
    'core.fsmonitor',
    'core.sshCommand',
    'filter.x.clean',
    'filter.x.smudge',
    'diff.external',
    'core.pager',
  ])
    git(root, 'config', key, program)
  writeFileSync(path.join(root, '.git/info/attributes'), '* filter=x\n')
  write(root, 'commitments/ancien.yaml', `${old}# relu\n`)
  rmSync(trace, { force: true })
  expect(since(root)).toEqual([oldMistake])
  expect(existsSync(trace)).toBe(false)
})

test('says what to do when git cannot tell', () => {
  const root = branch()
  for (const reference of ['--output=trace', '-h', '', 'a b'])
    expect(since(root, reference)).toEqual(['badReference'])
  expect(since(root, 'origin/absente')).toEqual(['unknownReference'])
  expect(since(root, 'main..travail')).toEqual(['unknownReference'])
  git(root, 'checkout', '-q', '--orphan', 'ailleurs')
  // The same files at the same second would make the very first commit again.
  writeFileSync(path.join(root, 'ailleurs.txt'), 'Ailleurs.\n')
  commit(root)
  expect(since(root)).toEqual(['noCommonCommit'])
  expect(since(folderWith(start))).toEqual(['notRepository'])
  const unborn = folderWith(start)
  git(unborn, 'init', '-q')
  expect(since(unborn, 'HEAD')).toEqual(['unknownReference'])
})

test('a shallow clone is told to fetch the whole history', () => {
  const root = branch()
  write(root, 'LISEZMOI.md', 'x')
  commit(root)
  const clone = folderWith({})
  git(clone, 'clone', '-q', '--depth', '1', '--branch', 'travail', `file://${root}`, 'clone')
  const { code, stderr, stdout } = coopqual([
    'validate',
    '--cwd',
    path.join(clone, 'clone'),
    '--since',
    'origin/main',
  ])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('fetch-depth: 0')
  git(path.join(clone, 'clone'), 'fetch', '-q', '--depth', '1', 'origin', 'main:main')
  expect(since(path.join(clone, 'clone'))).toEqual(['shallow'])
  const known = coopqual(['validate', '--cwd', path.join(clone, 'clone'), '--since', 'main'])
  expect(known.stderr).toContain('git fetch --unshallow origin main\u202F»')
})

test.each([
  ['origin/main', 'git fetch --unshallow origin main:refs/remotes/origin/main'],
  ['main', 'git fetch --unshallow origin main:main'],
  ['HEAD~1', 'git fetch --unshallow origin'],
])('the command that a shallow clone is told makes %s known, and its history with it', (reference, told) => {
  const root = branch()
  write(root, 'LISEZMOI.md', 'x')
  commit(root)
  const folder = folderWith({})
  git(folder, 'clone', '-q', '--depth', '1', '--branch', 'travail', `file://${root}`, 'clone')
  const clone = path.join(folder, 'clone')
  const { stderr } = coopqual(['validate', '--cwd', clone, '--since', reference])
  const [, command = ''] = /«\u202F(git fetch --unshallow [^»]*)\u202F»/.exec(stderr) ?? []
  expect(command).toBe(told)
  git(clone, ...command.split(' ').slice(1))
  expect(coopqual(['validate', '--cwd', clone, '--since', reference]).code).not.toBe(2)
})

test('no command to be copied holds what a shell would run', () => {
  const root = folderWith({})
  for (const name of ['x;touch y', 'x$(touch${IFS}y)', 'x`y`', 'x&y', '--upload-pack=y'])
    expect(fetchCommandFor(root, name, false).plain).toBe('git fetch origin')
  expect(fetchCommandFor(root, 'accueil/délais-2', false).plain).toBe(
    'git fetch origin accueil/délais-2:accueil/délais-2',
  )
})

test('a branch that a whole clone lacks is fetched under the name that it was asked by', () => {
  const root = branch()
  write(root, 'LISEZMOI.md', 'x')
  commit(root)
  const folder = folderWith({})
  git(folder, 'clone', '-q', '--single-branch', '--branch', 'travail', `file://${root}`, 'clone')
  const clone = path.join(folder, 'clone')
  const { stderr } = coopqual(['validate', '--cwd', clone, '--since', 'origin/main'])
  expect(stderr).toContain('git fetch origin main:refs/remotes/origin/main')
})

test('the command line ends well when the branch is clean, and says what it leaves out', () => {
  const root = branch()
  const run = coopqual(['validate', '--cwd', root, '--since', 'main', '--max-warnings', '0'])
  expect(run.code).toBe(0)
  expect(run.stderr).toMatch(
    /^Depuis main \([0-9a-f]{7}\)\u{A0}: 1 remarque plus ancienne n’est pas montrée\.\n$/u,
  )
  write(root, 'commitments/ancien.yaml', `${old}# relu\n`)
  expect(coopqual(['validate', '--cwd', root, '--since', 'main', '--max-warnings', '0']).code).toBe(1)
  expect(coopqual(['validate', '--cwd', root, '--since', 'main'], { GIT_DIR: '/nulle/part' }).code).toBe(0)
  expect(coopqual(['validate', '--cwd', root, '--since', '-x']).code).toBe(2)
})
