/**
 * Judges verify by the BagIt conformance suite of the Library of Congress, whose folder is given:
 *
 *     npx tsx test/bench/bagit-conformance.ts ~/bagit-conformance-suite
 *
 * As its README means it: what is valid passes, what is invalid does not, what calls for a warning passes with a remark.
 * Bags that are invalid on one system alone are refused on every system: a verdict must not depend on the machine.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { verifyPack } from '../../src/verify-pack.ts'

type Verdict = 'valid' | 'invalid' | 'warning'

/** What a verdict is expected to be, by the folder in which a bag stands. */
const expected: Readonly<Record<string, Verdict>> = {
  valid: 'valid',
  invalid: 'invalid',
  warning: 'warning',
  'linux-only': 'invalid',
  'windows-only': 'invalid',
}

/** The suite’s own repository ignores this file, which its manifest names: an empty one, by its sum. */
const lost = { bag: 'v0.97/warning/special-system-files', file: 'data/.DS_Store' }

const [suite = ''] = process.argv.slice(2)
const copy = mkdtempSync(path.join(tmpdir(), 'coopqual-conformance-'))
try {
  cpSync(suite, copy, { recursive: true })
  writeFileSync(path.join(copy, lost.bag, lost.file), '')
  const bags = foldersIn(copy)
    .filter((version) => version.startsWith('v'))
    .flatMap((version) => below(version))
    .flatMap((kind) => below(kind))
  const right = await Promise.all(bags.map(isJudgedRight))
  const count = right.filter(Boolean).length
  console.log(`${count} of ${bags.length} bags are judged as the suite means it`)
  process.exitCode = count === bags.length && count > 0 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}

async function isJudgedRight(bag: string): Promise<boolean> {
  const { doubts, remarks } = await verifyPack(path.join(copy, bag))
  const verdict = verdictOf(doubts.length, remarks.length)
  const isRight = isMeant(expected[bag.split('/')[1] ?? ''], verdict)
  const said = new Set([...doubts, ...remarks].map(({ code }) => code))
  console.log(`${isRight ? 'ok   ' : 'WRONG'} ${bag}: ${verdict} ${[...said].join(', ')}`)
  return isRight
}

function verdictOf(doubts: number, remarks: number): Verdict {
  if (doubts > 0) return 'invalid'
  return remarks > 0 ? 'warning' : 'valid'
}

/** A bag that passes may be remarked upon: weak hashes, no tag manifest. */
function isMeant(meant: Verdict | undefined, found: Verdict): boolean {
  return meant === 'valid' ? found !== 'invalid' : meant === found
}

function below(folder: string): readonly string[] {
  return foldersIn(path.join(copy, folder)).map((name) => `${folder}/${name}`)
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => statSync(path.join(folder, name)).isDirectory())
    .toSorted()
}
