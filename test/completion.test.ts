import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../src/cli/commands/index.ts'
import { common } from '../src/cli/common-options.ts'
import { explainedCodes } from '../src/explain/explanation.ts'
import { inProcess } from './support/in-process.ts'
import { judged } from './support/judges.ts'
import { emptyFolder } from './support/run.ts'

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

let scratch: string
const scripts = new Map<string, string>()

beforeAll(async () => {
  scratch = emptyFolder('coopqual-completion-')
  for (const shell of shells) {
    const { code, stdout } = await inProcess(['completion', shell], { cwd: scratch })
    expect(code).toBe(0)
    scripts.set(shell, stdout)
    writeFileSync(path.join(scratch, shell), stdout)
  }
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Lines typed so far, and what the shell must offer for their last word. */
const cases: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ['coopqual val', ['validate']],
  ['coopqual re', ['referential']],
  ['coopqual explain evidence/exp', ['evidence/expired', 'evidence/expires-soon']],
  ['coopqual explain D11-0', ['D11-01', 'D11-02', 'D11-03', 'D11-04', 'D11-05', 'D11-06']],
  ['coopqual gaps --format ', ['baseline', 'csv', 'json', 'markdown', 'table']],
  ['coopqual gaps --referential qual', ['qualicoop-style', 'qualihlm-style']],
  ['coopqual new --req', ['--requirement']],
  ['coopqual new ', ['commitment', 'evidence', 'indicator']],
  ['coopqual --cwd /tmp referential sh', ['show']],
  ['coopqual completion ', ['bash', 'fish', 'powershell', 'zsh']],
]

describe('every script', () => {
  test.each(shells)('%s names every command, option, choice and code', async (shell) => {
    const script = scripts.get(shell) ?? ''
    for (const [name, load] of Object.entries(commands)) {
      expect(script).toContain(name)
      const { options } = (await load()).default
      for (const { flags, choices = [] } of [...options, ...common]) {
        const option = flags.split(' ')[0] ?? ''
        expect(script).toContain(shell === 'fish' ? `-l ${option.slice(2)}` : option)
        for (const choice of choices) expect(script).toContain(choice)
      }
    }
    for (const code of explainedCodes) expect(script).toContain(code)
  })

  test('is refused for a shell that there is not', async () => {
    const { code, stderr } = await inProcess(['completion', 'cmd'], { cwd: scratch })
    expect(code).toBe(2)
    expect(stderr).toContain('bash, zsh, fish, powershell')
  })
})

judged('bash', 'completes', ([bash]) => {
  const driver = `source "$1"; shift
for line; do
  COMP_WORDS=(); for word in $line; do COMP_WORDS+=("$word"); done
  case "$line" in *' ') COMP_WORDS+=('') ;; esac
  COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _coopqual; echo "\${COMPREPLY[*]}"
done
COMP_WORDS=(coopqual gaps --format = js); COMP_CWORD=4; _coopqual; echo "\${COMPREPLY[*]}"
COMP_WORDS=(coopqual gaps --format =); COMP_CWORD=3; _coopqual; echo "\${COMPREPLY[*]}"`
  const lines = cases.map(([line]) => line)
  const { status, stdout, stderr } = spawnSync(
    bash,
    ['--norc', '-c', driver, 'bash', path.join(scratch, 'bash'), ...lines],
    { encoding: 'utf8' },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const offered = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ').toSorted())
  expect(offered).toEqual([
    ...cases.map(([, words]) => words),
    ['json'],
    ['baseline', 'csv', 'json', 'markdown', 'table'],
  ])
})

judged('fish', 'completes', ([fish]) => {
  const driver =
    'source $argv[1]; for line in $argv[2..-1]; complete -C $line | string replace -r "\\t.*" ""; echo; end'
  const lines = cases.map(([line]) => line)
  const { status, stdout, stderr } = spawnSync(
    fish,
    ['--no-config', '-c', driver, path.join(scratch, 'fish'), ...lines],
    { encoding: 'utf8', env: { ...process.env, HOME: scratch } },
  )
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const offered = stdout
    .trimEnd()
    .split('\n\n')
    .map((block) => block.split('\n').toSorted())
  expect(offered).toEqual(cases.map(([, words]) => words))
})

judged('zsh', 'completes as somebody types', ([zsh]) => {
  const driver = `zmodload zsh/zpty
zpty -b shell $0 -f -i
read_until() {
  local piece; integer tries=400; out=''
  while (( tries-- )); do
    if zpty -r -t shell piece; then out+=$piece; else sleep 0.02; fi
    [[ $out == *$1* ]] && return 0
  done
  return 1
}
zpty -w shell "PROMPT='' RPROMPT=''; autoload -Uz compinit; compinit -D -u; source $1; bindkey '^I' complete-word; print REA''DY"
read_until READY || exit 1
shift
while (( $# )); do
  zpty -w -n shell "$1"$'\\t'
  read_until "$2" || print -r -- "$1 is not completed to $2: \${(V)out}"
  zpty -w -n shell $'\\x15'
  shift 2
done
zpty -d shell`
  const typed = [
    ['coopqual valid', 'validate'],
    ['coopqual explain evidence/expired', 'evidence/expired'],
    ['coopqual explain yaml/ta', 'yaml/tab'],
    ['coopqual gaps --form', '--format'],
    ['coopqual gaps --format js', 'json'],
    ['coopqual new comm', 'commitment'],
    ['coopqual referential sh', 'show'],
  ].flat()
  const { status, stdout, stderr } = spawnSync(
    zsh,
    ['-f', '-c', driver, zsh, path.join(scratch, 'zsh'), ...typed],
    { encoding: 'utf8', env: { ...process.env, TERM: 'xterm', HOME: scratch } },
  )
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})

judged('pwsh', 'completes', ([pwsh]) => {
  const driver = `. ([scriptblock]::Create((Get-Content -Raw $args[0])))
foreach ($line in $args[1..($args.Count - 1)]) {
  ([System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches.CompletionText | Sort-Object) -join ' '
}`
  const lines = cases.map(([line]) => line)
  writeFileSync(path.join(scratch, 'driver.ps1'), driver)
  const { status, stdout } = spawnSync(
    pwsh,
    ['-NoProfile', '-File', path.join(scratch, 'driver.ps1'), path.join(scratch, 'powershell'), ...lines],
    { encoding: 'utf8' },
  )
  expect(status).toBe(0)
  expect(stdout.trim().split(/\r?\n/)).toEqual(cases.map(([, words]) => words.join(' ')))
})

test('PowerShell is given no empty text, which it refuses, and a word that needs quotes is given with them', () => {
  const script = scripts.get('powershell') ?? ''
  expect(script.match(/About = '[^']/g)?.length).toBeGreaterThan(100)
  expect(script).not.toMatch(/About = ''(?!')|[(,] ?''[,)]/)
  const needsQuotes = new RegExp(/-match '([^']+)'/.exec(script)?.[1] ?? '$^')
  for (const word of ['ma charte', "charte-d'accueil", 'a;b', 'D1,D2', '$x']) {
    expect(needsQuotes.test(word), word).toBe(true)
  }
  for (const word of ['--fail-on', 'D5-02', 'qualihlm-style/D5-02', 'evidence/expired']) {
    expect(needsQuotes.test(word), word).toBe(false)
  }
})

test('the script for PowerShell is ASCII, and its quotes and brackets close', () => {
  const script = scripts.get('powershell') ?? ''
  expect(script).toMatch(/^[\n -~]*$/)
  for (const line of script.split('\n')) expect((line.match(/'/g) ?? []).length % 2, line).toBe(0)
  const code = script.replaceAll(/'(?:[^']|'')*'/g, "''")
  const open: string[] = []
  const closes: Readonly<Record<string, string>> = { ')': '(', '}': '{', ']': '[' }
  for (const [sign] of code.matchAll(/[()[\]{}]/g)) {
    if (closes[sign] === undefined) open.push(sign)
    else expect(open.pop()).toBe(closes[sign])
  }
  expect(open).toEqual([])
})
