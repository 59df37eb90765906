import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { coopqualHere } from './support/in-process.ts'
import { judged } from './support/judges.ts'
import { coopqual, emptyFolder } from './support/run.ts'

/** A pack as its reader finds it: what it says of itself, and whether that holds with the programs of their machine. */
let scratch: string
let repository: string
let pack: string

beforeAll(async () => {
  scratch = emptyFolder('coopqual sac été ')
  repository = path.join(scratch, 'dépôt')
  expect((await coopqualHere(['init', repository])).code).toBe(0)
  const at = (name: string): string => path.join(repository, 'commitments', name)
  mkdirSync(at('aux. '))
  renameSync(at('accueil-reponse.yaml'), at('aux. /réponse à 100 %.yaml'))
  const { code, stdout } = await coopqualHere(['audit', '--hash', 'sha512', '--cwd', repository])
  expect(code).toBe(0)
  pack = stdout.trim()
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** The command of LISEZMOI.txt below the line that starts with a word. */
function commandUnder(word: string): string {
  const lines = readFileSync(path.join(pack, 'LISEZMOI.txt'), 'utf8').split('\r\n')
  const command = lines[lines.findIndex((line) => line.startsWith(`- ${word}`)) + 1] ?? ''
  expect(command).toMatch(/^ {4}\S/)
  return command.trim()
}

const source = 'data/source/repository/commitments/_aux._/réponse à 100 _.yaml'

/** Does something while a file of the pack is not what it was. */
function whileAltered(work: () => void): void {
  const file = path.join(pack, source)
  const before = readFileSync(file)
  writeFileSync(file, 'autre chose')
  try {
    work()
  } finally {
    writeFileSync(file, before)
  }
}

describe('LISEZMOI.txt', () => {
  const run = (command: string) => spawnSync('bash', ['-c', command], { cwd: pack, encoding: 'utf8' })

  for (const [judge, system] of [
    ['sha256sum', 'Linux'],
    ['shasum', 'macOS'],
  ] as const)
    judged(judge, `the command for ${system} finds the pack whole, and then a file that changed`, () => {
      const command = commandUnder(system)
      expect(command.startsWith(judge)).toBe(true)
      const whole = run(command)
      expect(whole).toMatchObject({ status: 0, stderr: '' })
      expect(whole.stdout).toContain(`${source}: OK`)
      expect(whole.stdout).toContain('audit.pdf: OK')
      whileAltered(() => {
        const altered = run(command)
        expect(altered.status).toBe(1)
        expect(altered.stdout).toContain(`${source}: FAILED`)
      })
    })

  judged('sha256sum', 'the SHA-512 manifests hold as well', () => {
    expect(run('sha512sum --strict -c manifest-sha512.txt tagmanifest-sha512.txt')).toMatchObject({
      status: 0,
    })
    whileAltered(() => expect(run('sha512sum -c manifest-sha512.txt').status).toBe(1))
  })

  judged(
    'pwsh',
    'the command for PowerShell says nothing, and then names a file that changed',
    ([command]) => {
      const shell = () =>
        spawnSync(command, ['-NoProfile', '-Command', commandUnder('Windows (PowerShell')], {
          cwd: pack,
          encoding: 'utf8',
        })
      expect(shell()).toMatchObject({ status: 0, stdout: '', stderr: '' })
      whileAltered(() => expect(shell().stdout).toContain(source))
    },
  )

  test('says all of it in ten lines, and one more for SHA-512', () => {
    const lines = readFileSync(path.join(pack, 'LISEZMOI.txt'), 'utf8').split('\r\n')
    const from = lines.findIndex((line) => line.startsWith('- '))
    expect(lines.slice(from).findIndex((line) => line === '')).toBe(10)
    expect(lines[from + 9]).toContain('SHA-512')
    expect(commandUnder('Windows, un seul')).toBe('certutil -hashfile audit.pdf SHA256')
  })
})

test('bag-info.txt counts what data holds', () => {
  const [, octets, count] =
    /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(readFileSync(path.join(pack, 'bag-info.txt'), 'utf8')) ?? []
  const files = readdirSync(path.join(pack, 'data'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  )
  expect(Number(count)).toBe(files.length)
  const sizes = files.map((file) => readFileSync(path.join(file.parentPath, file.name)).length)
  expect(Number(octets)).toBe(sizes.reduce((sum, size) => sum + size, 0))
})

judged('bagit', 'finds the bag valid, and no longer once a file changed', ([command, ...args]) => {
  const validate = () => spawnSync(command, [...args, '--validate', pack], { encoding: 'utf8' })
  expect(validate().status).toBe(0)
  whileAltered(() => expect(validate().status).toBe(1))
})

test('--zip makes one file of the same pack, the same in every time zone', async () => {
  const args = ['audit', '--hash', 'sha512', '--zip', '--cwd', repository, '--out']
  const [one, two] = [path.join(scratch, 'un'), path.join(scratch, 'deux')]
  const { code, stdout } = await coopqualHere([...args, one])
  expect(code).toBe(0)
  const file = stdout.trim()
  expect(readdirSync(one)).toEqual([`${path.basename(pack)}.zip`])
  const again = coopqual([...args, two], { TZ: 'Pacific/Auckland' })
  expect(readFileSync(again.stdout.trim()).equals(readFileSync(file))).toBe(true)
  const contents = unzipSync(readFileSync(file))
  const beside = readdirSync(pack, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(Object.keys(contents)).toHaveLength(beside.length)
  for (const { parentPath, name } of beside) {
    const inside = path.relative(path.dirname(pack), path.join(parentPath, name))
    const expected = readFileSync(path.join(parentPath, name))
    expect(expected.equals(contents[inside] ?? new Uint8Array()), inside).toBe(true)
  }
})
