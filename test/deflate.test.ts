import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzlibSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newDeflater } from '../src/render/pdf/deflate.ts'

/** The thread that compresses is another program: it may be missing, or die. */
let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'coopqual-deflate-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function programOf(name: string, text: string): URL {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return pathToFileURL(file)
}

const content = (byte: number): Uint8Array => new Uint8Array(40_000).fill(byte)

describe.skipIf(availableParallelism() < 2)('compressing in a thread', () => {
  test('gives each content back compressed, in its place, however many wait', async () => {
    const deflater = newDeflater(new URL('../dist/render/pdf/deflate-worker.js', import.meta.url))
    const packed: Promise<Uint8Array>[] = []
    for (let index = 0; index < 200; index += 1) {
      packed.push(Promise.resolve(deflater.deflate(content(index))))
      await deflater.drained()
    }
    const found = await Promise.all(packed)
    await deflater.close()
    expect(found.map((one) => unzlibSync(one)[0])).toEqual(Array.from({ length: 200 }, (_, index) => index))
  })

  test('a thread that dies fails what waits, what comes after it, and whoever waits for room', async () => {
    const dying = `import { parentPort } from 'node:worker_threads'
      let batches = 0
      parentPort.on('message', (contents) => {
        batches += 1
        if (batches === 3) throw new Error('no more')
        parentPort.postMessage(contents)
      })`
    const deflater = newDeflater(programOf('dying.mjs', dying))
    const work = async (): Promise<void> => {
      for (let index = 0; index < 500; index += 1) {
        await deflater.drained()
        const packed = Promise.resolve(deflater.deflate(content(2)))
        if (index % 100 === 0) await packed
        else void packed.catch(() => undefined)
      }
    }
    await expect(work()).rejects.toThrow('no more')
    await expect(deflater.drained()).rejects.toThrow('no more')
    await expect(Promise.resolve(deflater.deflate(content(3)))).rejects.toThrow('no more')
    await deflater.close()
  })

  test('a thread whose program is missing fails what waits', async () => {
    const deflater = newDeflater(pathToFileURL(path.join(folder, 'missing.mjs')))
    await expect(Promise.resolve(deflater.deflate(content(1)))).rejects.toThrow(/missing\.mjs/)
    await deflater.close()
  })
})
