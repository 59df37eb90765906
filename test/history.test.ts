import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { FileChange } from '../src/model/files.ts'
import { readHistory } from '../src/read/history.ts'
import { movedFiles } from '../src/read/moved.ts'
import { git, historyOf, type Told } from './support/git.ts'
import { randomFrom } from './support/random.ts'

afterEach(() => vi.unstubAllEnvs())

/** The commit of each file, by the name of the commit. */
async function owed(
  { root, oids }: ReturnType<typeof historyOf>,
  files: readonly string[],
): Promise<Readonly<Record<string, string | undefined>>> {
  const names = new Map(Object.entries(oids).map(([name, oid]) => [oid, name]))
  const { changes } = (await readHistory(root, files)).history
  return Object.fromEntries(changes.map(({ file, commit }) => [file, names.get(commit ?? '')]))
}

async function changesOf(root: string, ...files: readonly string[]): Promise<readonly FileChange[]> {
  return (await readHistory(root, files)).history.changes
}

function emptyPlace(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'coopqual-git-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return root
}

/** A history of branches and merges, dated in disorder, in which no content comes twice. */
function tangle(random: () => number): {
  readonly commits: Readonly<Record<string, Told>>
  readonly files: readonly string[]
} {
  const files = Array.from({ length: 8 }, (_, index) => `f${index}`)
  const states: Readonly<Record<string, string>>[] = [Object.fromEntries(files.map((file) => [file, file]))]
  const commits: Record<string, Told> = { c0: { files: states[0] ?? {} } }
  for (let index = 1; index < 25; index += 1) {
    const other = Math.floor(random() * index)
    const isMerge = random() < 0.35 && other < index - 1
    const parent = isMerge || random() < 0.6 ? index - 1 : other
    const [base = {}, side = {}] = [states[parent], states[isMerge ? other : parent]]
    const content = (file: string): string | undefined => {
      const chance = random()
      if (chance < (isMerge ? 0.1 : 0.25)) return `${file} ${index}`
      return chance < 0.55 ? base[file] : side[file]
    }
    const state = Object.fromEntries(files.map((file) => [file, content(file) ?? '']))
    states.push(state)
    commits[`c${index}`] = {
      after: isMerge ? [`c${parent}`, `c${other}`] : [`c${parent}`],
      files: state,
      date: `${1_700_000_000 + Math.floor(random() * 10) * 86_400} +0000`,
    }
  }
  return { commits, files }
}

describe('the last change of a file', () => {
  test('is told with its author, without address, and its day where the author was', async () => {
    const { root, oids } = historyOf({
      one: { files: { 'a.yaml': '1', 'b.yaml': '1' }, date: '2026-01-31' },
      two: { files: { 'a.yaml': '2' }, date: '1769900400 +0200', author: 'Nadia B.' },
    })
    expect(await readHistory(root, ['b.yaml', 'a.yaml'])).toEqual({
      commit: oids['two'],
      dirty: false,
      history: {
        extent: 'whole',
        changes: [
          { file: 'a.yaml', state: 'committed', commit: oids['two'], author: 'Nadia B.', date: '2026-02-01' },
          {
            file: 'b.yaml',
            state: 'committed',
            commit: oids['one'],
            author: 'Élise Durand',
            date: '2026-01-31',
          },
        ],
      },
    })
  })

  test('is a renaming, a return to an older content, and what a merge makes of it', async () => {
    const told = historyOf({
      start: {
        files: { 'old.pdf': 'piece', 'back.txt': '1', 'both.txt': '1', 'mine.txt': '1', 'theirs.txt': '1' },
      },
      rename: { files: { 'old.pdf': undefined, 'new.pdf': 'piece', 'back.txt': '2' } },
      return: { files: { 'back.txt': '1' } },
      main: { files: { 'both.txt': '2', 'mine.txt': '2' } },
      side: { after: ['return'], files: { 'both.txt': '3', 'mine.txt': '3', 'theirs.txt': '3' } },
      merge: { after: ['main', 'side'], files: { 'both.txt': '4', 'mine.txt': '2', 'theirs.txt': '3' } },
      later: { files: { 'other.txt': '1' } },
    })
    expect(await owed(told, ['new.pdf', 'back.txt', 'both.txt', 'mine.txt', 'theirs.txt'])).toEqual({
      'new.pdf': 'rename',
      'back.txt': 'return',
      'both.txt': 'merge',
      // The other side changed it last, and the merge left that aside.
      'mine.txt': 'main',
      'theirs.txt': 'side',
    })
  })

  test.each([1, 2, 3, 4])(
    'is what git itself says of each file alone, whatever was merged (%i)',
    async (seed) => {
      const { commits, files } = tangle(randomFrom(seed))
      const told = historyOf(commits)
      const expected = files.map((file) => [
        file,
        git(told.root, 'log', '-1', '--format=%s', '--', file).trim(),
      ])
      expect(await owed(told, files)).toEqual(Object.fromEntries(expected))
      expect(new Set(expected.map(([, commit]) => commit)).size).toBeGreaterThan(2)
    },
  )

  test('is found under any name, by an author of any name', async () => {
    const names = [
      'é à.pdf',
      'a"b.txt',
      'tab\there.txt',
      ' :commit',
      ':100644 x',
      'ligne\nsuite.txt',
      '-c',
      '中.txt',
    ]
    const { root } = historyOf({
      first: {
        files: Object.fromEntries(names.map((name) => [name, name])),
        author: Buffer.from('Andr\xe9 \x80', 'latin1'),
      },
      second: { files: { b: '1' }, author: 'jean.dupont@coop.example' },
      third: { files: { c: '1' }, author: 'A\u202E\u0007  B :100644 x' },
      fourth: { files: { d: '1' }, author: '', date: '253402300800 +0000' },
    })
    const changes = await changesOf(root, ...names, 'b', 'c', 'd')
    expect(changes).toHaveLength(names.length + 3)
    const authors = new Map(changes.map(({ file, author }) => [file, author]))
    for (const name of names) expect(authors.get(name)).toBe('André €')
    expect([authors.get('b'), authors.get('c'), authors.get('d')]).toEqual([
      'jean.dupont',
      'A B :100644 x',
      undefined,
    ])
    // The year 10 000 is no day of ours.
    expect(changes.find(({ file }) => file === 'd')).not.toHaveProperty('date')
  })

  test('of a folder below the top is told by paths from there, whatever the settings of git', async () => {
    const { root, oids } = historyOf({
      one: { files: { 'sous dossier/é/a.yaml': '1', 'a.yaml': '1' } },
      two: { files: { 'a.yaml': '2' } },
    })
    const settings = [
      'log.follow=true',
      'log.showSignature=true',
      'diff.renames=copies',
      'log.showRoot=false',
      'core.quotePath=true',
      'core.abbrev=4',
      'color.ui=always',
      'diff.noprefix=true',
      'log.date=relative',
      'diff.ignoreSubmodules=all',
      'log.diffMerges=off',
    ]
    for (const setting of settings) git(root, 'config', ...setting.split('='))
    const [change, ...others] = await changesOf(path.join(root, 'sous dossier'), 'é/a.yaml')
    expect(change).toMatchObject({
      file: 'é/a.yaml',
      state: 'committed',
      commit: oids['one'],
      date: '2023-11-14',
    })
    expect(others).toEqual([])
  })

  test('through a link is that of what it leads to', async () => {
    const told = historyOf({
      link: { files: { 'l.txt': { link: 'a.txt' }, f: { link: 'real' }, 'real/b.txt': '1', 'a.txt': '1' } },
      target: { files: { 'a.txt': '2' } },
      inside: { files: { 'real/b.txt': '2' } },
    })
    expect(await owed(told, ['l.txt', 'f/b.txt', './real/../a.txt'])).toEqual({
      'l.txt': 'target',
      'f/b.txt': 'inside',
      './real/../a.txt': 'target',
    })
    appendFileSync(path.join(told.root, 'a.txt'), 'x')
    symlinkSync('real/b.txt', path.join(told.root, 'new.txt'))
    expect(await changesOf(told.root, 'l.txt', 'f/b.txt', 'new.txt')).toMatchObject([
      { file: 'f/b.txt', state: 'committed' },
      { file: 'l.txt', state: 'modified' },
      { file: 'new.txt', state: 'untracked' },
    ])
  })

  test('in a submodule is that of the submodule', async () => {
    const inner = historyOf({ inner: { files: { 'a.pdf': '1' } } })
    const { root } = historyOf({ one: { files: { 'b.txt': '1' } } })
    git(root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'evidence/sub')
    git(root, 'commit', '-qm', 'sub')
    const oid = git(root, 'rev-parse', 'HEAD').trim()
    expect(await changesOf(root, 'evidence/sub/a.pdf')).toMatchObject([{ state: 'committed', commit: oid }])
    writeFileSync(path.join(root, 'evidence/sub/a.pdf'), '2')
    expect(await readHistory(root, ['evidence/sub/a.pdf'])).toMatchObject({
      dirty: true,
      history: { changes: [{ state: 'modified', commit: oid }] },
    })
  })
})

test('what is not recorded is told apart: changed, removed, new, set aside, overlooked', async () => {
  const files = ['changed', 'staged', 'removed', 'assumed', 'skipped', 'outside', 'same'] as const
  const { root: top } = historyOf({
    one: {
      files: { '.gitignore': '*.log\n', ...Object.fromEntries(files.map((file) => [`sous/${file}`, '1'])) },
    },
  })
  const root = path.join(top, 'sous')
  git(root, 'update-index', '--assume-unchanged', 'assumed', 'same')
  git(root, 'update-index', '--skip-worktree', 'skipped', 'outside')
  for (const file of ['changed', 'staged', 'assumed', 'skipped', 'added', 'new', 'a.log']) {
    writeFileSync(path.join(root, file), '2')
  }
  git(root, 'add', 'staged', 'added')
  for (const file of ['removed', 'outside']) rmSync(path.join(root, file))
  const asked = [...files, 'added', 'new', 'a.log', 'nowhere.pdf']
  const { dirty, history } = await readHistory(root, asked)
  expect(dirty).toBe(true)
  expect(Object.fromEntries(history.changes.map(({ file, state }) => [file, state]))).toEqual({
    changed: 'modified',
    staged: 'modified',
    removed: 'deleted',
    assumed: 'modified',
    skipped: 'modified',
    // Left out of the work tree on purpose (sparse checkout).
    outside: 'committed',
    same: 'committed',
    added: 'untracked',
    new: 'untracked',
    'a.log': 'ignored',
  })
  for (const { state, commit } of history.changes) {
    expect(commit !== undefined).toBe(state !== 'untracked' && state !== 'ignored')
  }
  expect((await readHistory(root, ['same', 'outside', 'nowhere.pdf'])).dirty).toBe(false)
})

describe('where git knows less', () => {
  const commits = {
    old: { files: { 'a.txt': '1', 'b.txt': '1' } },
    middle: { files: { 'c.txt': '1' } },
    last: { files: { 'b.txt': '2' }, author: 'Nadia' },
  } as const

  function cloned(options: readonly string[]): {
    readonly root: string
    readonly oids: Readonly<Record<string, string>>
  } {
    const { root: origin, oids } = historyOf(commits)
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    const root = path.join(emptyPlace(), 'clone')
    git(tmpdir(), 'clone', '-q', ...options, `file://${origin}`, root)
    return { root, oids }
  }

  test('a clone that is cut says when at the latest, and not who', async () => {
    const { root, oids } = cloned(['--depth', '2'])
    const told = await readHistory(root, ['a.txt', 'b.txt', 'c.txt'])
    const [middle, last] = [oids['middle'], oids['last']]
    expect(told.history).toEqual({
      extent: 'shallow',
      changes: [
        { file: 'a.txt', state: 'committed', commit: middle, date: '2023-11-15', isOldestKnown: true },
        { file: 'b.txt', state: 'committed', commit: last, date: '2023-11-16', author: 'Nadia' },
        { file: 'c.txt', state: 'committed', commit: middle, date: '2023-11-15', isOldestKnown: true },
      ],
    })
    expect((await readHistory(root, ['b.txt'])).history.extent).toBe('whole')
  })

  test('a clone without the contents knows all, one without the folders says what it knows', async () => {
    const asked = ['a.txt', 'b.txt', 'c.txt']
    const { root, oids } = cloned(['--filter=blob:none'])
    expect((await readHistory(root, asked)).history.extent).toBe('whole')
    const treeless = cloned(['--filter=tree:0'])
    const { commit, history } = await readHistory(treeless.root, asked)
    expect(commit).toBe(oids['last'])
    expect(history.extent).toBe('missingObjects')
    expect(history.changes.map(({ file, state }) => `${file} ${state}`)).toEqual(
      asked.map((file) => `${file} committed`),
    )
  })

  test('before the first commit, nothing is recorded', async () => {
    const root = emptyPlace()
    git(root, 'init', '-q')
    writeFileSync(path.join(root, 'a.txt'), '1')
    expect(await readHistory(root, ['a.txt'])).toEqual({
      history: { extent: 'noCommit', changes: [{ file: 'a.txt', state: 'untracked' }] },
    })
  })

  test('outside of a repository, in one that another user owns, and without git, nothing is said', async () => {
    const root = emptyPlace()
    vi.stubEnv('GIT_CEILING_DIRECTORIES', path.dirname(root))
    expect(await readHistory(root, [])).toEqual({ history: { extent: 'notRepository', changes: [] } })
    git(root, 'init', '-q', '--bare', 'bare')
    expect(await readHistory(path.join(root, 'bare'), [])).toEqual({
      history: { extent: 'notRepository', changes: [] },
    })
    git(root, 'init', '-q')
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
    expect(await readHistory(root, ['a'])).toEqual({ history: { extent: 'notTrusted', changes: [] } })
    vi.stubEnv('PATH', root)
    expect(await readHistory(root, ['a'])).toEqual({ history: { extent: 'noGit', changes: [] } })
  })
})

test('removed files are found again by what they held, whichever commit removed them', () => {
  const { root } = historyOf({
    one: {
      files: {
        'q/*.pdf': 'star',
        'q/é.pdf': 'accent',
        'q/b.pdf': 'b',
        'q/twice.pdf': 'same',
        'top.pdf': 'top',
      },
    },
    two: { files: { 'q/*.pdf': undefined, 'q/b.pdf': 'b, longer' } },
    three: { files: { 'q/b.pdf': undefined, 'q/é.pdf': undefined, 'top.pdf': undefined } },
    four: {
      files: {
        'q/x/1.pdf': 'star',
        'q/x/2.pdf': 'b, longer',
        'q/x/3.pdf': 'top',
        'q/x/4.pdf': 'same',
        'q/x/5.pdf': 'accent',
      },
    },
  })
  const here = path.join(root, 'q')
  rmSync(path.join(here, 'twice.pdf'))
  const candidates = [1, 2, 3, 4, 5].map((number) => `x/${number}.pdf`)
  expect(movedFiles(here, ['*.pdf', 'é.pdf', 'b.pdf', 'twice.pdf', 'never.pdf'], candidates)).toEqual(
    new Map([
      ['*.pdf', 'x/1.pdf'],
      ['é.pdf', 'x/5.pdf'],
      ['b.pdf', 'x/2.pdf'],
      ['twice.pdf', 'x/4.pdf'],
    ]),
  )
})

test('git is asked as often for a hundred files as for one, and no further back than the oldest change', async () => {
  const files = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`p${index}.txt`, '1']))
  const old = Array.from(
    { length: 4000 },
    (_, index) => [`o${index}`, { files: { 'o.txt': `${index}` } }] as const,
  )
  const { root } = historyOf({ ...Object.fromEntries(old), last: { files } })
  const bin = path.join(root, '.bin')
  mkdirSync(bin)
  const [seen, told] = [path.join(bin, 'seen'), path.join(bin, 'told')]
  const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
  // What the log tells is counted on its way.
  writeFileSync(
    path.join(bin, 'git'),
    `#!/bin/sh
echo "$*" >> '${seen}'
case " $* " in
*' log '*) '${real}' "$@" | tee '${told}' ;;
*) exec '${real}' "$@" ;;
esac
`,
  )
  chmodSync(path.join(bin, 'git'), 0o755)
  const asked = async (
    ...names: readonly string[]
  ): Promise<{ readonly calls: number; readonly bytes: number }> => {
    writeFileSync(seen, '')
    expect((await changesOf(root, ...names)).every(({ commit }) => commit !== undefined)).toBe(true)
    return { calls: readFileSync(seen, 'utf8').trim().split('\n').length, bytes: statSync(told).size }
  }
  vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`)
  const one = await asked('p1.txt')
  const hundred = await asked(...Object.keys(files))
  const whole = 4000 * 200
  expect(hundred.calls).toBe(one.calls)
  expect(one.calls).toBeLessThan(8)
  expect(one.bytes).toBeLessThan(whole / 2)
  expect(hundred.bytes).toBeLessThan(whole / 2)
})
