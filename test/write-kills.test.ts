import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256Of } from '../src/write/bag.ts'
import { writeFolder } from '../src/write/folder.ts'
import { randomFrom } from './support/random.ts'
import { emptyFolder } from './support/run.ts'

/** COOPQUAL_KILLS=20 kills more often than a suite that somebody waits for. */
const asked = process.env['COOPQUAL_KILLS']
const kills = Number(asked ?? 2)
const random = randomFrom(Number(process.env['COOPQUAL_SEED'] ?? 11))

const writer = path.join(import.meta.dirname, 'support/pack-writer.mjs')
/** Beyond two thousand, they are copied in threads. */
const pieces = asked === undefined ? 250 : 2200

let scratch: string
let source: string

beforeAll(() => {
  scratch = emptyFolder('coopqual-kills-')
  source = path.join(scratch, 'source')
  mkdirSync(source)
  for (let index = 0; index < pieces; index += 1)
    writeFileSync(path.join(source, `P${index}.csv`), `${index};`.repeat(20))
  writeFileSync(path.join(source, 'P9999.pdf'), Buffer.alloc(4_000_000, 'plan '))
})

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** The files of a pack, folder or ZIP, that agree with its manifests; nothing where no pack stands. */
function wholePack(target: string): string | undefined {
  if (!existsSync(target)) return undefined
  const contents = target.endsWith('.zip') ? unzipSync(readFileSync(target)) : undefined
  const folder = path.basename(target, '.zip')
  const bytesOf = (file: string): Uint8Array =>
    contents?.[`${folder}/${file}`] ?? readFileSync(path.join(target, file))
  const textOf = (file: string): string => new TextDecoder().decode(bytesOf(file))
  const lines = ['tagmanifest', 'manifest'].flatMap((name) =>
    textOf(`${name}-sha256.txt`).trimEnd().split('\n'),
  )
  expect(lines).toHaveLength(pieces + 1 + 4)
  for (const line of lines) expect(sha256Of(bytesOf(line.slice(66)))).toBe(line.slice(0, 64))
  return textOf('audit.json')
}

const hiddenIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith('.'))

/** How long writing takes, in milliseconds, once it began. */
async function written(target: string, generation: string, killAfter?: number): Promise<number> {
  const child = spawn(process.execPath, [writer, source, target, generation], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  const start = performance.now()
  const exit = once(child, 'exit')
  if (killAfter !== undefined) {
    await setTimeout(killAfter)
    child.kill('SIGKILL')
  }
  const [code] = (await exit) as [number | null]
  if (killAfter === undefined) expect(code).toBe(0)
  return performance.now() - start
}

test.each(['audit-coop-2026-06-30', 'audit-coop-2026-06-30.zip'])(
  'whenever a run is killed, %s is whole or not there, and the next run succeeds and leaves nothing beside it',
  { timeout: 600_000 },
  async (name) => {
    const folder = path.join(scratch, `kills of ${name}`)
    const target = path.join(folder, name)
    const usual = await written(target, 'generation 0')
    let leftovers = 0
    let current = 'generation 0'
    for (let kill = 1; kill <= kills; kill += 1) {
      const next = `generation ${kill}`
      await written(target, next, ((kill - 1 + random()) / kills) * usual)
      const found = wholePack(target)
      expect([current, next, undefined]).toContain(found)
      leftovers += hiddenIn(folder).length
      await written(target, next)
      expect(wholePack(target)).toBe(next)
      expect(hiddenIn(folder)).toEqual([])
      current = next
    }
    // Some were killed in the middle of their work.
    expect(leftovers).toBeGreaterThan(0)
  },
)

describe('what a killed run has left', () => {
  const entries = [{ path: 'audit.json', bytes: new TextEncoder().encode('{}') }]
  const deadPid = 999_999_999
  /** The name of the hidden folder of a process, as this machine gives it. */
  async function nameOf(target: string, pid: number): Promise<string> {
    let name = ''
    await writeFolder(target, entries, {
      onFile: () => {
        name = hiddenIn(path.dirname(target))[0] ?? ''
      },
    })
    rmSync(target, { recursive: true })
    return name.replace(`.${process.pid}.`, `.${pid}.`)
  }

  async function leftBy(
    pid: number,
    inside: readonly string[],
  ): Promise<{ readonly target: string; readonly left: string }> {
    const target = path.join(emptyFolder('coopqual-left-'), 'audit-coop-2026-06-30')
    const left = path.join(path.dirname(target), await nameOf(target, pid))
    for (const part of inside) mkdirSync(path.join(left, part), { recursive: true })
    for (const part of inside.filter((one) => one === 'old'))
      for (const mark of ['audit.json', 'bagit.txt']) writeFileSync(path.join(left, part, mark), 'before')
    return { target, left }
  }

  test('comes back when it is the earlier pack and nothing took its place, even if the next run fails', async () => {
    const { target, left } = await leftBy(deadPid, ['new', 'old'])
    await expect(writeFolder(target, entries)).rejects.toMatchObject({ reason: 'alteredTarget' })
    expect(readFileSync(path.join(target, 'audit.json'), 'utf8')).toBe('before')
    expect(existsSync(left)).toBe(false)
  })

  test('goes away when it is no use any more', async () => {
    const { target, left } = await leftBy(deadPid, ['new'])
    await writeFolder(target, entries)
    expect(readdirSync(path.dirname(target))).toEqual([path.basename(target)])
    expect(existsSync(left)).toBe(false)
  })

  test('stays while its process is at work, for a day at most', async () => {
    const { target, left } = await leftBy(process.ppid, ['new'])
    await writeFolder(target, entries)
    expect(existsSync(left)).toBe(true)
    const past = new Date(Date.now() - 25 * 3_600_000)
    utimesSync(left, past, past)
    await writeFolder(target, entries, { isForced: true }).catch(() => undefined)
    expect(existsSync(left)).toBe(false)
  })

  test('is left alone when it holds what no run of ours puts there', async () => {
    const { target, left } = await leftBy(deadPid, ['new', 'photos'])
    await writeFolder(target, entries)
    expect(readdirSync(left)).toEqual(['new', 'photos'])
  })

  test('of another machine stays, as nobody knows of its processes here', async () => {
    const { target, left } = await leftBy(deadPid, [])
    const elsewhere = left.replace(/\.[\da-f]{8}\.(\d+\.\w{6})$/, '.00000000.$1')
    expect(elsewhere).not.toBe(left)
    mkdirSync(elsewhere)
    await writeFolder(target, entries)
    expect(existsSync(elsewhere)).toBe(true)
  })
})
