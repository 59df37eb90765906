import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** Asks git, as somebody without settings of their own. */
export function git(root: string, ...args: readonly string[]): string {
  return asked(root, args).toString()
}

function asked(root: string, args: readonly string[], input = Buffer.alloc(0)): Buffer {
  return execFileSync('git', ['-C', root, ...args], {
    input,
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      GIT_AUTHOR_NAME: 'Élise Durand',
      GIT_AUTHOR_EMAIL: 'elise@coop.example',
      GIT_AUTHOR_DATE: '2026-01-15T10:00:00+0100',
      GIT_COMMITTER_DATE: '2026-01-15T10:00:00+0100',
      GIT_COMMITTER_NAME: 'Élise Durand',
      GIT_COMMITTER_EMAIL: 'elise@coop.example',
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}

export interface Told {
  /** The names of the commits that it follows; the one before it in the list when absent. */
  readonly after?: readonly string[]
  readonly author?: string | Buffer
  /** YYYY-MM-DD, or seconds since 1970 with a zone: `1798000000 +0200`. */
  readonly date?: string
  /** Texts by path; a link, or nothing any more. */
  readonly files: Readonly<Record<string, string | { readonly link: string } | undefined>>
}

/** A repository with these commits, by name; the work tree is that of the last one. */
export function historyOf(commits: Readonly<Record<string, Told>>): {
  readonly root: string
  /** The hash of each commit. */
  readonly oids: Readonly<Record<string, string>>
} {
  const root = mkdtempSync(path.join(tmpdir(), 'coopqual-git-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  git(root, 'init', '-q', '-b', 'main')
  const names = Object.keys(commits)
  const marks = new Map(names.map((name, index) => [name, `:${index + 1}`]))
  const stream = Object.entries(commits).flatMap(([name, told], index) => {
    const parents = told.after ?? names.slice(Math.max(0, index - 1), index)
    return [
      `reset refs/heads/${index === names.length - 1 ? 'main' : 'work'}\n`,
      `commit refs/heads/${index === names.length - 1 ? 'main' : 'work'}\nmark ${marks.get(name)}\nauthor `,
      told.author ?? 'Élise Durand',
      ` <elise@coop.example> ${secondsOf(told.date, index)}\ncommitter C <c@coop.example> ${secondsOf(told.date, index)}\n`,
      data(name),
      ...parents.map((parent, place) => `${place === 0 ? 'from' : 'merge'} ${marks.get(parent)}\n`),
      ...Object.entries(told.files).flatMap(([file, content]) => changeOf(file, content)),
      '\n',
    ]
  })
  asked(root, ['fast-import', '--quiet'], Buffer.concat(stream.map((part) => Buffer.from(part))))
  git(root, 'reset', '-q', '--hard')
  const hashes = git(root, 'log', '--all', '--format=%s %H').trim().split('\n')
  return { root, oids: Object.fromEntries(hashes.map((line) => line.split(' '))) }
}

function secondsOf(date: string | undefined, index: number): string {
  if (date?.includes(' ') === true) return date
  const day = date === undefined ? 1_700_000_000 + index * 86_400 : Date.parse(`${date}T12:00:00Z`) / 1000
  return `${day} +0000`
}

function changeOf(file: string, content: Told['files'][string]): readonly string[] {
  const quoted = JSON.stringify(file)
  if (content === undefined) return [`D ${quoted}\n`]
  if (typeof content === 'string') return [`M 100644 inline ${quoted}\n`, data(content)]
  return [`M 120000 inline ${quoted}\n`, data(content.link)]
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}
