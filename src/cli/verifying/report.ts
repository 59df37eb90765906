import type { ChalkInstance } from 'chalk'
import { fill } from '../../lang/fill.ts'
import { formatterOf } from '../../lang/format.ts'
import { verifyingIn, type VerifyingCatalogue } from '../../lang/verifying.ts'
import { visible } from '../../lang/visible.ts'
import type { Language } from '../../model/files.ts'
import type { Doubt, Remark, Verification, VerifiedSignature } from '../../model/verification.ts'
import { wrapped } from '../gaps/text.ts'
import { signs } from './signs.ts'

export interface Setting {
  readonly language: Language
  readonly paint: ChalkInstance
  readonly width: number
}

/** So many of one kind say enough. */
const mostOfAKind = 10

/** What was found, as an auditor reads it: the verdict first, then each doubt with its file, then what was checked and what was not. */
export function report(found: Verification, setting: Setting): string {
  const words = verifyingIn(setting.language)
  return [
    ...heading(found, words, setting),
    '',
    verdict(found, words, setting),
    ...said(found.doubts, words.doubts, setting),
    ...remarks(found, words, setting),
    ...block(
      words.titles.signatures,
      found.signatures.flatMap((one) => signatureLines(one, words, setting)),
      setting,
    ),
    ...(found.doubts.length > 0 ? [] : block(words.titles.checked, checked(found, words), setting)),
    ...block(words.titles.silent, silent(found, words), setting),
    '',
  ].join('\n')
}

function heading(
  found: Verification,
  words: VerifyingCatalogue,
  { language, paint }: Setting,
): readonly string[] {
  const { date, counted, bytes } = formatterOf(language)
  const { titles, counts } = words
  const { audit, version } = found
  const facts = fill(titles.content, {
    payload: counted(found.files.payload, counts.payload),
    tags: counted(found.files.tags, counts.tags),
    size: bytes(found.size),
    algorithms: found.algorithms.join(', ') || '–',
  })
  if (audit === undefined)
    return [paint.bold(version === undefined ? titles.unknownBag : fill(titles.bag, { version })), facts]
  const made = fill(titles.madeBy, { generator: audit.generator })
  const commit = audit.commit === undefined ? '' : `, commit ${audit.commit.slice(0, 12)}`
  const withheld = audit.withheld === 0 ? '' : `, ${counted(audit.withheld, counts.withheld)}`
  return [
    paint.bold(visible(fill(titles.pack, { organisation: audit.organisation, date: date(audit.date) }))),
    visible(`${made}${commit} ; ${counted(audit.pieces, counts.pieces)}${withheld}`),
    facts,
  ]
}

function verdict({ doubts }: Verification, words: VerifyingCatalogue, { language, paint }: Setting): string {
  if (doubts.length === 0) return paint.green(`${signs.right} ${words.sound}`)
  return paint.red(`${signs.wrong} ${formatterOf(language).counted(doubts.length, words.verdicts.doubts)}`)
}

/** What concerns one file stands together; of many that say the same, the first ones do. */
function said(
  all: readonly (Doubt | Remark)[],
  words: Readonly<Record<string, string>>,
  setting: Setting,
): readonly string[] {
  const { counts } = verifyingIn(setting.language)
  const byCode = grouped(all)
  return [...byCode.values()].flatMap((alike) => {
    const rest = alike.length - mostOfAKind
    const more = rest > 0 ? [`  ${formatterOf(setting.language).counted(rest, counts.more)}`] : []
    return [...alike.slice(0, mostOfAKind).flatMap((one) => sentence(one, words, setting)), ...more]
  })
}

function grouped(all: readonly (Doubt | Remark)[]): ReadonlyMap<string, readonly (Doubt | Remark)[]> {
  const groups = new Map<string, (Doubt | Remark)[]>()
  for (const one of all) groups.set(one.code, [...(groups.get(one.code) ?? []), one])
  return groups
}

function sentence(
  { code, file, args }: Doubt | Remark,
  words: Readonly<Record<string, string>>,
  { paint, width }: Setting,
): readonly string[] {
  const text = visible(fill(words[code] ?? code, args))
  const whole = file === undefined ? text : `${paint.bold(visible(file))} ${text}`
  return wrapped(whole, width - 2).map((line) => `  ${line}`)
}

function remarks(
  { remarks: all }: Verification,
  words: VerifyingCatalogue,
  setting: Setting,
): readonly string[] {
  if (all.length === 0) return []
  const title = formatterOf(setting.language).counted(all.length, words.verdicts.remarks)
  return ['', title, ...said(all, words.remarks, setting)]
}

function signatureLines(
  { file, name, organisation, issuer, validity, fingerprint }: VerifiedSignature,
  { signature }: VerifyingCatalogue,
  { language }: Setting,
): readonly string[] {
  const { date } = formatterOf(language)
  const whole = organisation === undefined ? name : `${name} (${organisation})`
  const [from, to] = validity
  const who =
    issuer === undefined
      ? fill(signature.own, { file, name: whole })
      : fill(signature.issued, { file, name: whole, issuer })
  return [`${who}, ${fill(signature.validity, { from: date(from), to: date(to), fingerprint })}`]
}

function checked(found: Verification, { checked: words }: VerifyingCatalogue): readonly string[] {
  const hasTags = !found.remarks.some(({ code }) => code === 'bag/no-tag-manifest')
  const isPack = found.kind === 'pack'
  return [
    words.sums,
    hasTags ? words.tags : words.untagged,
    ...(isPack ? [words.nothingAdded, words.audit, words.pdf, words.workbook] : []),
    ...(found.signatures.length > 0 ? [words.signature] : []),
    ...(found.rebuilt === undefined ? [] : [fill(words.rebuilt, { files: found.rebuilt.join(', ') })]),
  ]
}

function silent(found: Verification, { silent: words }: VerifyingCatalogue): readonly string[] {
  if (found.kind === 'bag') return [words.otherBag]
  const isSigned = found.signatures.length > 0
  return [
    ...(isSigned ? [words.trust, words.time] : [words.unsigned]),
    words.truth,
    ...(found.rebuilt === undefined ? [words.sources] : []),
  ]
}

function block(title: string, lines: readonly string[], { paint, width }: Setting): readonly string[] {
  if (lines.length === 0) return []
  const items = lines.flatMap((line) =>
    wrapped(visible(line), width - 4).map((part, index) => (index === 0 ? `  - ${part}` : `    ${part}`)),
  )
  return ['', paint.bold(title), ...items]
}
