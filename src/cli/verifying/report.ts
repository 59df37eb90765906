import type { ChalkInstance } from 'chalk'
import { describeDoubt, describeRemark } from '../../lang/describe-verification.ts'
import { fill } from '../../lang/fill.ts'
import { formatterOf } from '../../lang/format.ts'
import { verifyingIn } from '../../lang/verifying.ts'
import { visible } from '../../lang/visible.ts'
import type { Language } from '../../model/files.ts'
import { groupBy } from '../../model/group.ts'
import {
  shownAlgorithm,
  type Doubt,
  type Remark,
  type Verification,
  type VerifiedSignature,
} from '../../model/verification.ts'
import { wrapped } from '../gaps/text.ts'
import { silent } from './silent.ts'

export interface Setting {
  readonly language: Language
  readonly paint: ChalkInstance
  readonly width: number
  /** Today’s date, YYYY-MM-DD. */
  readonly today: string
}

/** Never by colour alone. */
const signs = { right: '✓', wrong: '✗' } as const

/** So many of one kind say enough. */
const mostOfAKind = 10

/**
 * What was found, as an auditor reads it: the verdict, each doubt with its file and what to do, who signed, then what was
 * checked and what was not.
 */
export function report(found: Verification, setting: Setting): string {
  const { titles } = verifyingIn(setting.language)
  const isSound = found.doubts.length === 0
  return [
    ...heading(found, setting),
    '',
    ...verdict(found, setting),
    ...grouped(found.doubts).flatMap((alike) => doubtLines(alike, setting)),
    ...remarkLines(found, setting),
    ...block(titles.signatures, signatureLines(found.signatures, setting), setting),
    ...(isSound ? block(titles.checked, checked(found, setting), setting) : []),
    ...block(titles.silent, silent(found, setting.language), setting),
    '',
  ].join('\n')
}

function heading(found: Verification, { language, paint, width }: Setting): readonly string[] {
  const { date, counted, bytes } = formatterOf(language)
  const { titles, counts } = verifyingIn(language)
  const { audit, version } = found
  const facts = fill(titles.content, {
    payload: counted(found.files.payload, counts.payload),
    tags: counted(found.files.tags, counts.tags),
    size: bytes(found.size),
    algorithms: found.algorithms.map(shownAlgorithm).join(', ') || '–',
  })
  if (audit === undefined) {
    const title = version === undefined ? titles.unknown : fill(titles.bag, { version })
    const isEmpty = found.files.payload + found.files.tags === 0
    return [paint.bold(title), ...(isEmpty ? [] : [facts])]
  }
  const title = audit.draft ? titles.draft : titles.pack
  const made = fill(titles.madeBy, {
    generator: audit.generator,
    commit: audit.commit === undefined ? '' : `, commit ${audit.commit.slice(0, 12)}`,
    pieces: counted(audit.pieces, counts.pieces),
    packed: counted(audit.packed, counts.packed),
  })
  return [
    paint.bold(visible(fill(title, { organisation: audit.organisation, date: date(audit.date) }))),
    ...wrapped(visible(made), width),
    facts,
  ]
}

function verdict({ doubts }: Verification, { language, paint, width }: Setting): readonly string[] {
  const { sound, verdicts } = verifyingIn(language)
  const isSound = doubts.length === 0
  const text = isSound ? sound : formatterOf(language).counted(doubts.length, verdicts.doubts)
  const lines = wrapped(`${isSound ? signs.right : signs.wrong} ${text}`, width)
  return lines.map((line) => (isSound ? paint.green(line) : paint.red(line)))
}

/** What says the same stands together. */
function grouped<T extends Doubt | Remark>(all: readonly T[]): readonly (readonly T[])[] {
  return [...groupBy(all, ({ code }) => code).values()]
}

/** Doubts of one kind, the first ones if they are many, and what to do about them. */
function doubtLines(alike: readonly Doubt[], setting: Setting): readonly string[] {
  const { language, paint, width } = setting
  const described = alike.slice(0, mostOfAKind).map((doubt) => ({ doubt, ...describeDoubt(doubt, language) }))
  const remedies = [...new Set(described.map(({ remedy }) => remedy))]
  return [
    '',
    ...described.flatMap(({ doubt, text }) => itemLines(doubt.file, text, setting)),
    ...moreLines(alike.length, language),
    ...remedies.flatMap((remedy) =>
      wrapped(`→ ${visible(remedy)}`, width - 4).map((line) => paint.dim(`    ${line}`)),
    ),
  ]
}

function itemLines(file: string | undefined, text: string, { paint, width }: Setting): readonly string[] {
  const plain = visible(file === undefined ? text : `${file} ${text}`)
  const [first = '', ...rest] = wrapped(plain, width - 2)
  const name = file === undefined ? '' : visible(file)
  const shown = first.startsWith(name) ? paint.bold(name) + first.slice(name.length) : first
  return [`  ${shown}`, ...rest.map((line) => `    ${line}`)]
}

function moreLines(count: number, language: Language): readonly string[] {
  const { counts } = verifyingIn(language)
  const rest = count - mostOfAKind
  return rest > 0 ? [`  ${formatterOf(language).counted(rest, counts.more)}`] : []
}

function remarkLines({ remarks }: Verification, setting: Setting): readonly string[] {
  if (remarks.length === 0) return []
  const { language } = setting
  const title = formatterOf(language).counted(remarks.length, verifyingIn(language).verdicts.remarks)
  const lines = grouped(remarks).flatMap((alike) => [
    ...alike
      .slice(0, mostOfAKind)
      .flatMap((remark) => itemLines(remark.file, describeRemark(remark, language), setting)),
    ...moreLines(alike.length, language),
  ])
  return ['', title, ...lines]
}

/** One line for each certificate: a pack is signed in several places by one person. */
function signatureLines(all: readonly VerifiedSignature[], setting: Setting): readonly string[] {
  const certificates = [...new Set(all.map(({ fingerprint }) => fingerprint))]
  return certificates.map((own) =>
    signatureLine(
      all.filter(({ fingerprint }) => fingerprint === own),
      setting,
    ),
  )
}

function signatureLine(alike: readonly VerifiedSignature[], { language, today }: Setting): string {
  const { signature: words } = verifyingIn(language)
  const { date, list } = formatterOf(language)
  const [one] = alike
  if (one === undefined) return ''
  const { organisation, issuer, validity, fingerprint } = one
  const [from, to] = validity
  const name = [one.name, organisation].filter((part) => part !== undefined).join(', ')
  const file = list(alike.map((signature) => signedIn(signature.file, words.whole)))
  const moments = alike.flatMap(({ moment }) => moment?.slice(0, 10) ?? [])
  return [
    issuer === undefined ? fill(words.own, { file, name }) : fill(words.issued, { file, name, issuer }),
    ...moments.map((day) => fill(words.moment, { date: date(day) })),
    fill(words.validity, { from: date(from), to: date(to), fingerprint }),
    ...(to < today ? [words.expired] : []),
  ].join(', ')
}

/** A manifest names every file, and so its signature is worth more than its name tells. */
function signedIn(file: string, whole: string): string {
  return file.endsWith('.p7s') ? fill(whole, { file }) : file
}

function checked(found: Verification, { language }: Setting): readonly string[] {
  const { checked: words } = verifyingIn(language)
  const { against, unchecked, remarks } = found
  const hasTags = !remarks.some(({ code }) => code === 'bag/no-tag-manifest')
  const isRead = (file: string): boolean => !unchecked.includes(file)
  return [
    words.sums,
    hasTags ? words.tags : words.untagged,
    ...(found.kind === 'pack' ? [words.nothingAdded, words.audit, words.statement] : []),
    ...(found.kind === 'pack' && isRead('audit.pdf') ? [words.pdf] : []),
    ...(found.kind === 'pack' && isRead('audit.xlsx') ? [words.workbook] : []),
    ...(found.signatures.length > 0 ? [words.signature] : []),
    ...(against === undefined
      ? []
      : [
          fill(against.from === 'commit' ? words.sources : words.folder, {
            sources: against.sources,
            pieces: against.pieces,
            changes: against.changes,
          }),
          ...(against.rebuilt.length === 0 ? [] : [rebuiltText(found, against.rebuilt, words)]),
        ]),
  ]
}

/** Whoever signed is not here: what they wrote is put back as it is. */
function rebuiltText(
  { signatures }: Verification,
  files: readonly string[],
  words: Readonly<Record<'rebuilt' | 'signaturesKept', string>>,
): string {
  const text = fill(words.rebuilt, { files: files.join(', ') })
  return signatures.length === 0 ? text : `${text} ${words.signaturesKept}`
}

function block(title: string, lines: readonly string[], { paint, width }: Setting): readonly string[] {
  if (lines.length === 0) return []
  const items = lines.flatMap((line) =>
    wrapped(visible(line), width - 4).map((part, index) => (index === 0 ? `  - ${part}` : `    ${part}`)),
  )
  return ['', paint.bold(title), ...items]
}
