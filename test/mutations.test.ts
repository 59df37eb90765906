import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { filesOf } from './support/folder.ts'
import { judgeOf, linesOf, mutantOf, type Mutant, type Outcome } from './support/mutants.ts'
import {
  beheaded,
  deleted,
  doubled,
  french,
  pair,
  shifted,
  unseen,
  type Edit,
} from './support/line-mutants.ts'
import { randomFrom } from './support/random.ts'

/**
 * Five hundred edits of one character, of valid files. What is said of an edit is *primary* when it stands in the edited
 * file within two lines of it. What is said elsewhere must lead back: by a related place within two lines, or by naming
 * a value of the edited line (the id that is no longer defined, the file that is no longer cited, the date that is now
 * in the future). An edit that moves the break between two lines damages both, and may give a message for each.
 */
const seed = 20_261_126
const repositories = [
  { folder: path.resolve(import.meta.dirname, 'cases/good'), mutants: 420 },
  { folder: path.resolve(import.meta.dirname, '../examples/atelier-coop'), mutants: 80 },
]

const copies = repositories.map(({ folder }) => {
  const root = mkdtempSync(path.join(tmpdir(), 'coopqual-'))
  cpSync(folder, root, { recursive: true })
  return root
})

afterAll(() => {
  for (const root of copies) rmSync(root, { recursive: true, force: true })
})

interface Judged extends Outcome {
  readonly mutant: Mutant
}

const random = randomFrom(seed)
const outcomes = repositories.flatMap(({ folder, mutants }, index): readonly Judged[] => {
  const files = Object.entries(filesOf(folder)).filter(([file]) => file.endsWith('.yaml'))
  const judge = judgeOf(copies[index] ?? folder)
  return Array.from({ length: mutants }, () => {
    const [file = '', text = ''] = files[Math.floor(random() * files.length)] ?? []
    const mutant = mutantOf(file, text, random)
    return { mutant, ...judge(mutant) }
  })
})

test('five hundred edits of one character are valid, or told within two lines, or lead back there', () => {
  expect(outcomes).toHaveLength(500)
  const lost = outcomes.filter(
    ({ near, linked, astray }) => astray.length > 0 && near.length + linked.length === 0,
  )
  expect(lost.map(shown)).toEqual([])
})

test('what is told elsewhere names what was edited, whatever is told nearby', () => {
  expect(outcomes.filter(({ astray }) => astray.length > 0).map(shown)).toEqual([])
})

test('no edit gives more primary messages than it damages lines', () => {
  const several = outcomes.filter(({ mutant, near }) => near.length > linesIn(mutant))
  expect(several.map(shown)).toEqual([])
})

test('most edits are noticed, and some leave a valid file: a letter of a title is nobody’s mistake', () => {
  const told = outcomes.filter(({ near, linked }) => near.length + linked.length > 0).length
  expect(told).toBeGreaterThan(250)
  expect(told).toBeLessThan(500)
})

/** Edits of whole lines, or of two characters; what a deleted line held can only be missed where it could stand. */
const lineEdits: Readonly<Record<string, Edit>> = {
  beheaded,
  doubled,
  french,
  pair,
  shifted,
  unseen,
  deleted,
}
const edited = Object.entries(lineEdits).map(([name, edit]): readonly [string, readonly Judged[]] => {
  const [folder = '', root = ''] = [repositories[0]?.folder, copies[0]]
  const files = Object.entries(filesOf(folder)).filter(([file]) => file.endsWith('.yaml'))
  const judge = judgeOf(root)
  const some = randomFrom(seed + name.length)
  const judged = Array.from({ length: 80 }, (_, index) => {
    const [file = '', text = ''] = files[index % files.length] ?? []
    const mutant = edit(file, text, some)
    return { mutant, ...judge(mutant) }
  })
  return [name, judged]
})

test.each(edited)(
  '%s: what is told leads back to the edit, once for each line that it damages',
  (_, judged) => {
    const wrong = judged.filter(
      ({ mutant, near, astray }) => astray.length > 0 || near.length > linesIn(mutant),
    )
    expect(wrong.map(shown)).toEqual([])
    expect(judged.filter(({ near, linked }) => near.length + linked.length > 0).length).toBeGreaterThan(20)
  },
)

function linesIn({ before, after }: Mutant): number {
  return Math.max(linesOf(before).length, linesOf(after).length)
}

/** An outcome as one can look into it. */
function shown({ mutant, near, linked, astray }: Judged): string {
  const said = [...near, ...linked, ...astray].map(({ file, line, code }) => `${file}:${line} ${code}`)
  return `${mutant.file}:${mutant.line} ${mutant.edit} ${JSON.stringify(mutant.after)} → ${said.join(', ')}`
}
