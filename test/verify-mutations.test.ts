import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { verifyPack } from '../src/verify-pack.ts'
import { madePack, sealedZipOf, verified, verifiedZip, written, zipOf } from './support/made-pack.ts'
import { mutantOf } from './support/pack-mutants.ts'
import { randomFrom } from './support/random.ts'

/** Mutants by their numbers, in as many shares as there are ways to hold a pack. */
function seeds(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index)
}

describe('of two hundred random mutations of a signed pack', () => {
  test('the 120 of its files are all detected', async () => {
    const pack = await madePack('signed')
    const missed: string[] = []
    for (const seed of seeds(1, 120)) {
      const { what, files } = mutantOf(pack, seed)
      // oxlint-disable-next-line no-await-in-loop
      const { doubts } = await verified(files)
      if (doubts.length === 0) missed.push(what)
    }
    expect(missed).toEqual([])
  })

  test('the 20 in a folder of the disk are all detected', async () => {
    const pack = await madePack('signed')
    const folder = mkdtempSync(path.join(tmpdir(), 'coopqual-mutants '))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const missed: string[] = []
    for (const seed of seeds(121, 20)) {
      const { what, files } = mutantOf(pack, seed)
      const root = written(files, path.join(folder, String(seed)))
      // oxlint-disable-next-line no-await-in-loop
      const { doubts } = await verifyPack(root)
      if (doubts.length === 0) missed.push(what)
    }
    expect(missed).toEqual([])
  })

  test('the 20 in a ZIP made by any program are all detected', async () => {
    const pack = await madePack('signed')
    const missed: string[] = []
    for (const seed of seeds(141, 20)) {
      const { what, files } = mutantOf(pack, seed)
      // oxlint-disable-next-line no-await-in-loop
      const { doubts } = await verifiedZip(zipOf(files))
      if (doubts.length === 0) missed.push(what)
    }
    expect(missed).toEqual([])
  })

  test('the 40 of the bytes of a ZIP that coopqual sealed are all detected', async () => {
    const zip = sealedZipOf(await madePack('signed'))
    const missed: string[] = []
    for (const seed of seeds(161, 40)) {
      const { what, bytes } = mutantOfZip(zip, seed)
      // oxlint-disable-next-line no-await-in-loop
      const { doubts } = await verifiedZip(bytes)
      if (doubts.length === 0) missed.push(what)
    }
    expect(missed).toEqual([])
  })
})

test('a hundred mutations of a pack without signature are detected as well', async () => {
  const pack = await madePack('unsigned')
  const missed: string[] = []
  for (const seed of seeds(1001, 100)) {
    const { what, files } = mutantOf(pack, seed)
    // oxlint-disable-next-line no-await-in-loop
    const { doubts } = await verified(files)
    if (doubts.length === 0) missed.push(what)
  }
  expect(missed).toEqual([])
})

/** A ZIP with a changed bit, half of the times in its directory or its end, or cut short. */
function mutantOfZip(zip: Uint8Array, seed: number): { readonly what: string; readonly bytes: Uint8Array } {
  const random = randomFrom(seed)
  const bytes = Buffer.from(zip)
  const from = seed % 2 === 0 ? 0 : bytes.indexOf(Buffer.from('PK\u0001\u0002'))
  const at = from + Math.floor(random() * (bytes.length - from))
  if (seed % 5 === 0)
    return { what: `${seed}: cut at ${at} of ${bytes.length}`, bytes: bytes.subarray(0, at) }
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8))
  return { what: `${seed}: a bit at ${at} of ${bytes.length}`, bytes }
}
