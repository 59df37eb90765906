import type { ChalkInstance } from 'chalk'
import { catalogueOf, fill, type Catalogue } from '../lang/catalogue.ts'
import { formatterOf } from '../lang/format.ts'
import { visible } from '../lang/visible.ts'
import type { Language } from '../model/files.ts'
import { textIn } from '../model/text.ts'
import type { ReferentialSheet } from '../pipeline.ts'
import type { KnownReferential } from '../referentials.ts'
import { padEnd, wrapped } from './gaps/text.ts'

interface Setting {
  readonly language: Language
  readonly paint: ChalkInstance
  readonly width: number
}

/** What a program is told of a referential in a list. */
export function listedReferential(
  { entry, isShipped, isInForce }: KnownReferential,
  language: Language,
): object {
  const { value, amends, file } = entry
  const requirements = value.domains.flatMap((domain) => domain.requirements)
  return {
    id: value.id,
    version: value.version,
    title: textIn(value.title, language),
    publisher: value.publisher,
    official: value.official,
    shipped: isShipped,
    inForce: isInForce,
    ...(isShipped ? {} : { file }),
    ...(amends === undefined ? {} : { extends: amends.id }),
    domains: value.domains.length,
    requirements: requirements.length,
    placeholders: requirements.filter(({ placeholder }) => placeholder === true).map(({ id }) => id),
  }
}

/** One line or two per referential. */
export function listText(referentials: readonly KnownReferential[], setting: Setting): string {
  const width = Math.max(...referentials.map(({ entry }) => entry.value.id.length))
  return referentials.map((known) => listEntry(known, width, setting)).join('')
}

function listEntry(
  { entry, isShipped, isInForce }: KnownReferential,
  width: number,
  { language, paint }: Setting,
): string {
  const words = catalogueOf(language).cli.referential
  const { counted } = formatterOf(language)
  const { value, amends, file } = entry
  const count = value.domains.reduce((sum, { requirements }) => sum + requirements.length, 0)
  const facts = [
    isShipped ? words.shipped : `${words.local} (${file})`,
    ...(isInForce ? [words.inForce] : []),
    value.official ? words.official : words.unofficial,
    fill(words.version, { version: value.version }),
    counted(value.domains.length, words.domains),
    counted(count, words.requirements),
    ...(amends === undefined ? [] : [fill(words.amends, { base: amends.id })]),
  ]
  const head = `${paint.bold(padEnd(value.id, width))}  ${visible(textIn(value.title, language))}`
  return `${head}\n${' '.repeat(width + 2)}${paint.dim(visible(facts.join(', ')))}\n`
}

/** A referential to read: domains, requirements, and what each expects. */
export function sheetText(sheet: ReferentialSheet, setting: Setting): string {
  const { language, paint, width } = setting
  const words = catalogueOf(language).cli.referential
  const block = (text: string, indent: number): readonly string[] =>
    wrapped(visible(text), width - indent).map((line) => ' '.repeat(indent) + line)
  const status = sheet.official ? words.official : words.unofficial
  const about = [fill(words.version, { version: sheet.version }), sheet.publisher, status].join(', ')
  const lines = sheet.domains.flatMap(({ id, title, requirements }) => [
    '',
    paint.bold.underline(visible(`${id}  ${title}`)),
    ...requirements.flatMap((requirement) =>
      requirementLines(requirement, { words, paint, block, amends: sheet.amends }),
    ),
  ])
  const amended =
    sheet.amends === undefined
      ? []
      : block(
          fill(words.amended, {
            base: sheet.amends.id,
            version: sheet.amends.version,
            removed: sheet.amends.removed.join(', ') || '–',
          }),
          0,
        )
  const head = [paint.bold(visible(`${sheet.id}  ${sheet.title}`)), paint.dim(visible(about)), ...amended]
  return `${[...head, ...lines].join('\n')}\n`
}

type RequirementSheet = ReferentialSheet['domains'][number]['requirements'][number]

interface Drawing {
  readonly words: Catalogue['cli']['referential']
  readonly paint: ChalkInstance
  readonly block: (text: string, indent: number) => readonly string[]
  readonly amends: ReferentialSheet['amends']
}

function requirementLines(
  requirement: RequirementSheet,
  { words, paint, block, amends }: Drawing,
): readonly string[] {
  const { id, title, statement, guidance, criticality, isPlaceholder, expects, condition, mapsTo } =
    requirement
  const tags = [
    criticality,
    ...(isPlaceholder ? [words.placeholder] : []),
    ...(amends?.changed.includes(id) === true ? [words.changed] : []),
    ...(amends?.added.includes(id) === true ? [words.added] : []),
  ].join(', ')
  const line = (template: string, text: string | undefined): readonly string[] =>
    text === undefined || text === '' ? [] : block(fill(template, { text }), 4)
  return [
    '',
    `  ${paint.bold(visible(`${id}  ${title}`))} ${paint.dim(`(${tags})`)}`,
    ...block(statement, 4),
    ...expects.flatMap((text) => line(words.expects, text)),
    ...line(words.condition, condition),
    ...line(words.mapsTo, mapsTo.join(', ')),
    ...line(words.guidance, guidance).map((text) => paint.dim(text)),
  ]
}
