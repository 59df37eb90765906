import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from './support/folder.ts'
import { good } from './support/judged.ts'
import { binary, coopqual } from './support/run.ts'

const commitment = 'commitments/accueil.yaml'

interface Watching {
  /** What is written on stdout, once it holds a text; what came before is left out. */
  readonly until: (text: string) => Promise<string>
  /** The same of stderr. */
  readonly told: (text: string) => Promise<string>
  readonly stop: () => Promise<number | null>
  /** How the command ends by itself. */
  readonly ended: Promise<number | null>
}

function watching(root: string): Watching {
  const child = spawn(process.execPath, [binary, 'watch', '--cwd', root], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const streams = [child.stdout, child.stderr].map((stream) => {
    let seen = ''
    const waiting: (() => void)[] = []
    stream.setEncoding('utf8').on('data', (part: string) => {
      seen += part
      for (const look of waiting) look()
    })
    return async (text: string): Promise<string> => {
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if (seen.includes(text)) resolve()
        }
        waiting.push(look)
        look()
      })
      const all = seen
      seen = ''
      return all
    }
  })
  const [until, told] = streams
  if (until === undefined || told === undefined) throw new Error('a process has two streams')
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return {
    until,
    told,
    ended,
    stop: () => {
      child.kill('SIGINT')
      return ended
    },
  }
}

const waiting = 'Ctrl-C pour finir.'

test('each save is judged again, whatever happens to the files, until Ctrl-C', async () => {
  const root = folderWith(good)
  const { until, told, stop } = watching(root)
  expect(await until(waiting)).toContain('0 erreur, 0 avertissement')
  writeFileSync(path.join(root, commitment), String(good[commitment]).replace('inForce', 'en vigueur'))
  const broken = await until(waiting)
  expect(broken).toContain('Nouveaux problèmes')
  expect(broken).toContain('commitments/accueil.yaml:8')
  writeFileSync(path.join(root, commitment), String(good[commitment]))
  const mended = await until(waiting)
  expect(mended).toContain('Problèmes réglés')
  expect(mended).toContain('0 erreur, 0 avertissement')
  renameSync(path.join(root, 'coopqual.yaml'), path.join(root, '.aside'))
  expect(await told('coopqual init')).toContain('Pas de coopqual.yaml')
  renameSync(path.join(root, '.aside'), path.join(root, 'coopqual.yaml'))
  await until(waiting)
  mkdirSync(path.join(root, 'commitments/neuf'))
  writeFileSync(path.join(root, 'commitments/neuf/vide.yaml'), '')
  expect(await until(waiting)).toContain('commitments/neuf/vide.yaml')
  rmSync(path.join(root, 'commitments/neuf'), { recursive: true })
  expect(await until(waiting)).toContain('Problèmes réglés')
  expect(await stop()).toBe(0)
}, 60_000)

test('a pack that is written beside the files is no save', async () => {
  const root = folderWith(good)
  const { until, stop } = watching(root)
  await until(waiting)
  cpSync(path.join(root, 'evidence'), path.join(root, '.pack/data'), { recursive: true })
  writeFileSync(path.join(root, '.pack/bagit.txt'), 'BagIt-Version: 1.0\n')
  renameSync(path.join(root, '.pack'), path.join(root, 'audit-x'))
  writeFileSync(path.join(root, 'audit-x/data/charte.txt'), 'Autre.\n')
  await new Promise((resolve) => setTimeout(resolve, 800))
  writeFileSync(path.join(root, commitment), `${String(good[commitment])}\n`)
  const screens = (await until(waiting)).split(waiting).length - 1
  expect(screens).toBe(1)
  expect(await stop()).toBe(0)
}, 60_000)

test('a folder that goes away is not watched any longer', async () => {
  const root = folderWith(good)
  const { until, ended } = watching(root)
  await until(waiting)
  rmSync(root, { recursive: true })
  expect(await ended).toBe(2)
}, 60_000)

test('a folder that is no repository is not watched', () => {
  expect(coopqual(['watch', '--cwd', folderWith({})]).code).toBe(2)
})
