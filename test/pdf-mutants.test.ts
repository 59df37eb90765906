import { beforeAll, describe, expect, test } from 'vitest'
import { checkPdf } from './support/pdf-checker/check.ts'
import { codes } from './support/pdf-checker/problem.ts'
import type { Code } from './support/pdf-checker/problem.ts'
import { readPdf } from './support/pdf-reader.ts'
import { byteMutants, fileMutants } from './support/pdf-mutants/file-mutants.ts'
import { fontMutants } from './support/pdf-mutants/font-mutants.ts'
import { goodFile } from './support/pdf-mutants/good-file.ts'
import { goodPack } from './support/pdf-mutants/good-pack.ts'
import { navigationMutants } from './support/pdf-mutants/navigation-mutants.ts'
import { structureMutants } from './support/pdf-mutants/structure-mutants.ts'
import { saved } from './support/pdf-mutants/tools.ts'

/** A checker is worth what it kills: each of these files has one fault, and it must find that one. */
const mutants = [...structureMutants, ...fontMutants, ...navigationMutants, ...fileMutants]

let good: Buffer

beforeAll(async () => {
  good = await goodFile()
})

async function said(bytes: Uint8Array): Promise<ReadonlySet<Code>> {
  return new Set((await checkPdf(bytes, { source: goodPack })).map(({ code }) => code))
}

function named<Made extends { readonly name: string }>(
  all: readonly Made[],
): readonly (readonly [string, Made])[] {
  return all.map((mutant) => [mutant.name, mutant])
}

describe('the checker', () => {
  test.each([true, false])('finds no fault in the good file; in streams of objects: %s', async (isPacked) => {
    const bytes = await saved(await readPdf(good), isPacked)
    expect(await checkPdf(bytes, { source: goodPack })).toEqual([])
  })

  test.each(named(mutants))('kills %s', async (_, mutant) => {
    const file = await readPdf(good)
    mutant.damage(file)
    expect([...(await said(await saved(file)))]).toEqual(expect.arrayContaining([...mutant.codes]))
  })

  test.each(named(byteMutants))('kills %s', async (_, mutant) => {
    const damaged = mutant.damage(await saved(await readPdf(good), false))
    expect([...(await said(damaged))]).toEqual(expect.arrayContaining([...mutant.codes]))
  })

  test('has a mutant for each of its codes, and so for each fact', () => {
    const killed = new Set([...mutants, ...byteMutants].flatMap((mutant) => mutant.codes))
    const elsewhere = new Set<Code>(['ink/amount', 'theme/contrast'])
    const unproven = (Object.keys(codes) as Code[]).filter(
      (code) => !killed.has(code) && !elsewhere.has(code),
    )
    expect(unproven).toEqual([])
  })
})
