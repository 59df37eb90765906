import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { exit } from '../src/cli/exit.ts'
import { main } from '../src/cli/main.ts'
import { fingerprintsOf } from '../src/cli/reports/fingerprint.ts'
import { reports } from '../src/cli/reports/index.ts'
import { folderWith, type Files } from './support/folder.ts'
import { good } from './support/judged.ts'
import { marked, mistakes, odd, oddPath } from './support/odd-repository.ts'
import { freshInputOf, inputOf, inputOn, reported } from './support/reported.ts'

const formats = Object.keys(reports)

/** What one command line writes to stdout, and its exit code; no process is started. */
async function run(here: string, ...argv: readonly string[]): Promise<{ code: number; text: string }> {
  let text = ''
  const stdout = { write: (part: string) => (text += part) }
  const code = await main(argv, {
    stdout,
    stderr: { write: () => undefined },
    stdin: process.stdin,
    env: {},
    cwd: () => here,
    once: () => undefined,
    off: () => undefined,
  })
  return { code, text }
}

describe('every format', () => {
  test('is one of those that build servers, editors and people ask for', () => {
    expect(formats).toEqual([
      'checkstyle',
      'compact',
      'github',
      'gitlab',
      'json',
      'junit',
      'markdown',
      'pretty',
      'sarif',
    ])
  })

  test.each(formats)('%s ends by 1 on errors and by 0 without', async (format) => {
    const root = folderWith({ ...good, 'commitments/vide.yaml': 'title: " "\n' })
    const bad = await run(root, 'validate', '--format', format)
    const fine = await run(root, 'validate', '--format', format, 'indicators')
    expect([bad.code, fine.code]).toEqual([exit.errors, exit.fine])
    expect(bad.text).toContain('schema/empty-text')
    expect(fine.text).not.toContain('schema/empty-text')
  })

  test('is the same on every machine, wherever the repository stands', () => {
    const [here, there] = [inputOf(mistakes), freshInputOf(mistakes)]
    for (const format of formats) expect(reported(format, there)).toBe(reported(format, here))
  })

  test.each(formats)('%s lets nothing that a file says drive a terminal or end a line', (format) => {
    const text = Buffer.from(reported(format, inputOf(odd))).toString()
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u202E]/u)
    expect(text).not.toMatch(/^\s*::error::x/m)
    if (!['json', 'sarif', 'gitlab', 'github', 'markdown'].includes(format))
      expect(text).not.toContain('##[add')
  })

  test.each(formats)('%s speaks English', (format) => {
    const text = reported(format, inputOf(mistakes, 'en'))
    const own = text.replaceAll(/`[^`\n]*`|^.*│.*$|"(?:message|text|markdown|description)".*/gm, '')
    expect(own).not.toMatch(/erreur|avertissement|Ligne|À écrire/)
  })
})

describe('paths for forges', () => {
  const repository: Files = Object.fromEntries(
    Object.entries({ ...good, 'commitments/vide.yaml': 'title: " "\n' }).map(([file, content]) => [
      `qualité/${file}`,
      content,
    ]),
  )

  test.each(['github', 'gitlab', 'sarif', 'checkstyle', 'junit', 'markdown'])(
    '%s names files from the root of the work tree',
    async (format) => {
      const top = folderWith(repository)
      mkdirSync(path.join(top, '.git'))
      const { text } = await run(path.join(top, 'qualité'), 'validate', '--format', format)
      expect(decodeURI(text.replaceAll(/%(?![\dA-F]{2})/g, '%25'))).toContain('qualité/commitments/vide.yaml')
    },
  )

  test('without git, from the folder in which the command was started', async () => {
    const top = folderWith(repository)
    const args = ['validate', '--format', 'gitlab']
    const { text } = await run(top, ...args, '--cwd', 'qualité')
    expect(text).toContain('"path": "qualité/commitments/vide.yaml"')
    const elsewhere = await run('/', ...args, '--cwd', path.join(top, 'qualité'))
    expect(elsewhere.text).not.toContain('"path": "/')
  })

  test('a linked work tree has its own root', async () => {
    const top = folderWith(repository)
    const git = (...args: readonly string[]): unknown =>
      execFileSync('git', ['-C', top, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        stdio: 'pipe',
      })
    git('init', '-q')
    git('add', 'qualité/coopqual.yaml', 'qualité/commitments/vide.yaml')
    git('commit', '-qm', 'a')
    git('worktree', 'add', '-q', 'autre')
    const { text } = await run(path.join(top, 'autre/qualité'), 'validate', '--format', 'gitlab')
    expect(text).toContain('"path": "qualité/commitments/vide.yaml"')
  })
})

describe('fingerprints', () => {
  test('are unlike each other', () => {
    for (const files of [mistakes, odd]) {
      const all = fingerprintsOf(inputOf(files))
      expect(new Set(all).size).toBe(all.length)
      expect(all.every((one) => /^[\da-f]{32}$/.test(one))).toBe(true)
    }
  })

  test('are the same in both languages', () => {
    const french = inputOf(mistakes)
    const english = inputOf(mistakes, 'en')
    expect(fingerprintsOf(english).toSorted()).toEqual(fingerprintsOf(french).toSorted())
  })

  test('are the same in JSON, SARIF and Code Quality', () => {
    const input = inputOf(mistakes)
    const expected = fingerprintsOf(input)
    for (const format of ['json', 'sarif', 'gitlab']) {
      const text = reported(format, input)
      const found = [...text.matchAll(/"(?:fingerprint|coopqual\/v1)": "(.*)"/g)].map(([, one]) => one)
      expect(found).toEqual(expected)
    }
  })

  test('outlive lines that are added above', () => {
    const name = 'commitments/accueil.yaml'
    const moved = { ...mistakes, [name]: `# Une ligne de plus.\n\n${marked[name]}` }
    const before = inputOf(mistakes)
    const after = inputOf(moved)
    expect(after.diagnostics.map(({ line }) => line)).not.toEqual(before.diagnostics.map(({ line }) => line))
    expect(fingerprintsOf(after)).toEqual(fingerprintsOf(before))
  })

  test('of twins that nothing tells apart follow their order', () => {
    const twin = { line: 1, column: 4, endLine: 1, endColumn: 7 }
    const [first, second, third] = fingerprintsOf(
      inputOn('a: " "\na: " "\n', twin, { ...twin, line: 2 }, twin),
    )
    expect(new Set([first, second, third]).size).toBe(3)
    expect(fingerprintsOf(inputOn('a: " "\n', twin))).toEqual([first])
  })

  test('outlive a twin that is mended', () => {
    const text = 'a: " "\nb: 1\na: " "\n'
    const missing = { code: 'schema/missing-key', line: 2, endLine: 2, endColumn: 2 }
    const owner = { ...missing, message: 'Il manque la clé `owner`.' }
    const title = { ...missing, message: 'Il manque la clé `title`.' }
    const [, second] = fingerprintsOf(inputOn(text, owner, title))
    expect(fingerprintsOf(inputOn(text, title))).toEqual([second])
  })

  test('do not change with the day of the audit', () => {
    const at = { line: 1, endLine: 1, endColumn: 2 }
    const on = (day: string) => inputOn('a: 1\n', { ...at, message: `Après la date de l’audit, \`${day}\`.` })
    expect(fingerprintsOf(on('2026-11-23'))).toEqual(fingerprintsOf(on('2026-11-24')))
  })
})

describe('JSON', () => {
  test('says why, and keeps its keys', () => {
    const { formatVersion, diagnostics } = JSON.parse(reported('json', inputOf(mistakes))) as {
      formatVersion: number
      diagnostics: readonly Record<string, unknown>[]
    }
    expect(formatVersion).toBe(1)
    for (const found of diagnostics) {
      expect(Object.keys(found)).toEqual(
        expect.arrayContaining(['code', 'severity', 'message', 'hint', 'why', 'file', 'line', 'fingerprint']),
      )
      expect(found['why']).not.toBe('')
    }
  })
})

describe('GitHub', () => {
  /** As the runner reads a line: the command, its properties and its message. */
  function read(line: string): { command: string; properties: Map<string, string>; message: string } {
    const {
      command = '',
      list = '',
      text = '',
    } = /^::(?<command>\w+) (?<list>.*?)::(?<text>.*)$/.exec(line)?.groups ?? {}
    const undone = (part: string): string =>
      part
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%')
    const properties = list.split(',').map((pair): [string, string] => {
      const at = pair.indexOf('=')
      return [pair.slice(0, at), undone(pair.slice(at + 1))]
    })
    return { command, properties: new Map(properties), message: undone(text) }
  }

  test('gives paths and messages back to the runner', () => {
    const input = inputOf(odd)
    const lines = reported('github', input).trim().split('\n').map(read)
    const about = lines.filter(({ properties }) => properties.get('file') === oddPath)
    const expected = input.diagnostics.filter(({ file }) => file === oddPath)
    expect(about.map(({ message }) => message).toSorted()).toEqual(
      expected.map(({ message, hint }) => `${message} ${hint}`).toSorted(),
    )
    expect(about.map(({ properties }) => properties.get('title') ?? '').toSorted()).toEqual(
      expected.map(({ code }) => code).toSorted(),
    )
  })

  test('gives columns of places on one line alone, and puts errors first', () => {
    const lines = reported('github', inputOf(mistakes)).trim().split('\n').slice(0, -1).map(read)
    expect(lines.map(({ command }) => command)).toEqual(
      lines.map(({ command }) => command).toSorted((a, b) => '-ewn'.indexOf(a[0]!) - '-ewn'.indexOf(b[0]!)),
    )
    for (const { properties } of lines)
      expect(properties.has('col')).toBe(
        properties.has('endColumn') && properties.get('line') === properties.get('endLine'),
      )
  })

  test('says that GitHub shows ten of a kind, when there are more', () => {
    expect(reported('github', inputOf(mistakes))).toMatch(/^GitHub ne montre que 10 annotations/m)
    const few = { ...good, 'commitments/vide.yaml': 'title: " "\n' }
    expect(reported('github', inputOf(few))).not.toContain('GitHub ne montre')
  })
})

describe('compact', () => {
  test('writes one line that editors read', () => {
    const line = /^(.+?):(\d+):(\d+): (error|warning|info): (.+) \[([a-z]+\/[a-z-]+)\]$/
    const input = inputOf(mistakes)
    const lines = reported('compact', input).trimEnd().split('\n')
    expect(lines).toHaveLength(input.diagnostics.length)
    expect(lines.filter((text) => !line.test(text))).toEqual([])
    expect(lines).toContain(
      'assessments/2026.yaml:5:14: error: Le niveau `maitrisee` de l’exigence `D1-01` n’est pas sur l’échelle du référentiel. Vouliez-vous dire `maitrise`\u202F? [assessment/unknown-level]',
    )
  })
})

describe('Markdown', () => {
  test('keeps every table whole, and calls nobody', () => {
    for (const files of [mistakes, odd]) {
      const rows = reported('markdown', inputOf(files))
        .split('\n')
        .filter((line) => line.startsWith('|'))
      const cells = rows.map((row) => row.replaceAll(String.raw`\|`, '').split('|').length - 2)
      expect(rows.length).toBeGreaterThan(3)
      expect([...new Set(cells)]).toEqual([5])
    }
    expect(reported('markdown', inputOf(odd)).replaceAll(/`[^`]*`/g, '')).not.toMatch(/@user|<&/)
  })

  test('stays below what GitHub takes, and says what is left out', () => {
    const diagnostics = Array.from({ length: 2000 }, (_, index) => ({
      ...inputOn('').diagnostics[0],
      code: `schema/kind-${index}`,
      file: `commitments/${index}.yaml`,
      message: 'Long. '.repeat(20),
    }))
    const text = reported('markdown', inputOn('', ...diagnostics))
    expect(text.length).toBeLessThan(65_536)
    expect(text).toMatch(/… et [\d\u202F]+ messages de plus/)
  })
})

describe('what is said again and again', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      message: `La pièce \`p${index}\` est vide (${index} octets).`,
      file: `commitments/${index}.yaml`,
      line: index + 1,
      column: 2,
      endLine: index + 1,
      endColumn: 5,
    }))

  test('is shown three times, then counted with its places', () => {
    const text = reported('pretty', inputOn('', ...many(30)))
    expect(text.match(/est vide/g)).toHaveLength(3)
    expect(text).toContain('… et 27 autres fois\u00A0: commitments/3.yaml:4, commitments/4.yaml:5')
    expect(text).toContain('commitments/22.yaml:23 et 7 autres endroits')
    expect(text).toContain('30 erreurs')
  })

  test('is shown each time up to ten times', () => {
    expect(reported('pretty', inputOn('', ...many(10))).match(/est vide/g)).toHaveLength(10)
    expect(reported('pretty', inputOn('', ...many(11))).match(/est vide/g)).toHaveLength(3)
  })

  test('names a file once, with its lines', () => {
    const here = many(14).map((one) => ({ ...one, file: 'commitments/a.yaml' }))
    expect(reported('compact', inputOn('', ...here))).toContain(
      '… et 11 autres fois\u00A0: commitments/a.yaml:4, 5, 6, 7',
    )
  })

  test('is not taken for one when a word differs', () => {
    const others = many(12).map((one, index) => ({ ...one, message: index < 6 ? 'Vide.' : 'Absent.' }))
    expect(reported('pretty', inputOn('', ...others))).not.toContain('autres fois')
  })

  test.each(['json', 'sarif', 'gitlab', 'checkstyle', 'junit'])(
    'is told each time to programs: %s',
    (format) => {
      expect(reported(format, inputOn('', ...many(30))).match(/est vide/g)?.length).toBeGreaterThanOrEqual(30)
    },
  )
})

test('colour adds nothing but colour', () => {
  const plain = reported('pretty', inputOf(mistakes))
  const coloured = reported('pretty', { ...inputOf(mistakes), paint: new Chalk({ level: 1 }) })
  expect(coloured).not.toBe(plain)
  // oxlint-disable-next-line no-control-regex
  expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain)
})

test('the line of a file shows no personal data, not even that of the name of a piece', () => {
  const text = 'owner: paul.martin@orange.example\nfile: evidence/plainte jean.dupont@orange.fr.pdf\n'
  const shown = reported('pretty', inputOn(text, { line: 2, column: 7, endLine: 2, endColumn: 47 }))
  expect(shown).toContain('evidence/plainte •••••••••••••••••••••.pdf')
  expect(shown).not.toMatch(/dupont|martin/)
})
