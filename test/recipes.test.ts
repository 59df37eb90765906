import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { folderWith, type Files } from './support/folder.ts'
import { good } from './support/judged.ts'
import { binary } from './support/run.ts'

/** The recipes of the README, run as a forge or git runs them, but for what needs a network. */
const readme = readFileSync(path.resolve(import.meta.dirname, '../README.md'), 'utf8')

const commitment = 'commitments/accueil.yaml'
const broken: Files = { ...good, [commitment]: String(good[commitment]).replace('inForce', 'en vigueur') }

/** The text of the block that a comment names as a file. */
function recipe(file: string): string {
  const block = [...readme.matchAll(/^```\w+\n# (\S+)\n(.*?)^```$/gms)].find(([, name]) => name === file)
  if (block?.[2] === undefined) throw new Error(`the README has no ${file}`)
  return block[2]
}

interface Ran {
  readonly code: number | null
  readonly output: string
  readonly root: string
}

/** A git repository with some files, and a folder of commands in which npm installs nothing and coopqual is ours. */
function repositoryOf(files: Files): { readonly root: string; readonly commands: string } {
  const root = folderWith(files)
  const commands = folderWith({
    coopqual: `#!/bin/sh\nexec '${process.execPath}' '${binary}' "$@"\n`,
    npm: '#!/bin/sh\n[ "$*" = "install --global coopqual" ]\n',
  })
  for (const name of ['coopqual', 'npm']) chmodSync(path.join(commands, name), 0o755)
  execFileSync('git', ['-C', root, 'init', '--quiet'])
  return { root, commands }
}

function environment(commands: string): NodeJS.ProcessEnv {
  return { PATH: `${commands}:${process.env['PATH'] ?? ''}`, HOME: commands, CI: 'true' }
}

/** Runs lines in one shell that stops at the first that fails, as forges do. */
function run(files: Files, lines: readonly string[]): Ran {
  const { root, commands } = repositoryOf(files)
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', lines.join('\n')], {
    cwd: root,
    encoding: 'utf8',
    env: environment(commands),
  })
  return { code: status, output: stdout + stderr, root }
}

describe('on GitHub', () => {
  const workflow = parse(recipe('.github/workflows/coopqual.yml')) as {
    readonly jobs: { readonly validate: { readonly steps: readonly { readonly run?: string }[] } }
  }
  const lines = workflow.jobs.validate.steps.flatMap(({ run: line }) => line ?? [])

  test('a good repository passes', () => {
    expect(run(good, lines)).toMatchObject({ code: 0 })
  })

  test('a mistake is told on its line, and stops the job', () => {
    const { code, output } = run(broken, lines)
    expect(code).toBe(1)
    expect(output).toMatch(/^::error file=commitments\/accueil\.yaml,line=8,/m)
  })
})

describe('on GitLab', () => {
  const { coopqual } = parse(recipe('.gitlab-ci.yml')) as {
    readonly coopqual: {
      readonly script: readonly string[]
      readonly artifacts: { readonly reports: Readonly<Record<string, string>> }
    }
  }

  test('a good repository passes', () => {
    expect(run(good, coopqual.script)).toMatchObject({ code: 0 })
  })

  test('a mistake stops the job, and both reports are there', () => {
    const { code, root } = run(broken, coopqual.script)
    expect(code).toBe(1)
    const { codequality = '', junit = '' } = coopqual.artifacts.reports
    const quality: unknown = JSON.parse(readFileSync(path.join(root, codequality), 'utf8'))
    expect(quality).toMatchObject([{ location: { path: commitment, lines: { begin: 8 } } }])
    expect(readFileSync(path.join(root, junit), 'utf8')).toContain('<failure')
  })
})

describe('before a commit', () => {
  const hook = recipe('.git/hooks/pre-commit')

  function commit(files: Files): number | null {
    const { root, commands } = repositoryOf(files)
    mkdirSync(path.join(root, '.git/hooks'), { recursive: true })
    writeFileSync(path.join(root, '.git/hooks/pre-commit'), hook, { mode: 0o755 })
    const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.org']
    execFileSync('git', ['-C', root, 'add', '.'])
    return spawnSync('git', ['-C', root, ...author, 'commit', '--quiet', '--message', 'essai'], {
      env: environment(commands),
    }).status
  }

  test('git takes what is right and refuses what is wrong', () => {
    expect(commit(good)).toBe(0)
    expect(commit(broken)).not.toBe(0)
  })

  test('pre-commit runs the same command', () => {
    const { repos } = parse(recipe('.pre-commit-config.yaml')) as {
      readonly repos: readonly { readonly hooks: readonly { readonly entry: string }[] }[]
    }
    const entry = repos[0]?.hooks[0]?.entry ?? ''
    expect(run(good, [entry]).code).toBe(0)
    expect(run(broken, [entry]).code).toBe(1)
  })
})
