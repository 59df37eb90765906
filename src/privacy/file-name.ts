import type { FoundDatum, PersonalFinding, PersonalKind } from '../model/personal.ts'
import { isContact, type Contacts } from './contacts.ts'
import { covered } from './covered.ts'
import { findPersonal } from './find.ts'

/** What stands for a blank in the names of files. */
const blank = /[_+-]|%20/g

/** Kinds that words tell, which blanks part. */
const inWords: ReadonlySet<PersonalKind> = new Set<PersonalKind>(['birthDate', 'door'])

/**
 * The personal data in the path of a file, by where they stand there: each folder and the name count for themselves, and an
 * ending is no part of an address. Ten figures that begin with a day are the number of a scan rather than that of a phone.
 */
export function findInFileName(path: string): readonly FoundDatum[] {
  let start = 0
  return path.split('/').flatMap((step, index, steps) => {
    const from = start
    start += step.length + 1
    const stem = index === steps.length - 1 ? step.replace(/\.[a-z]{1,5}\d?$/i, '') : step
    return inStem(stem).map((datum) => ({ ...datum, start: from + datum.start, end: from + datum.end }))
  })
}

/** What the path of a file tells of persons, but for what the organisation makes public. */
export function nameFindings(path: string, contacts: Contacts): readonly PersonalFinding[] {
  const counts = new Map<PersonalKind, number>()
  for (const { kind, start, end } of findInFileName(path))
    if (!isContact(path.slice(start, end), kind, contacts)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => ({ kind, at: { in: 'fileName' }, count }))
}

/** A path with dots in the place of the personal data that it holds; every other sign stays where it was. */
export function maskedPath(path: string): string {
  return covered(path, findInFileName(path), (datum) => '•'.repeat(datum.length))
}

function inStem(stem: string): readonly FoundDatum[] {
  const plain = findPersonal(stem.replaceAll('_', ' ')).filter(
    ({ start, end }) => !isDay(stem.slice(start, end)),
  )
  const spaced = findPersonal(stem.replaceAll(blank, (sign) => ' '.repeat(sign.length)))
  const others = spaced.filter(
    ({ kind, start, end }) =>
      inWords.has(kind) && plain.every((datum) => datum.end <= start || end <= datum.start),
  )
  return [...plain, ...others].toSorted((a, b) => a.start - b.start)
}

function isDay(written: string): boolean {
  return /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{4}$/.test(written)
}
