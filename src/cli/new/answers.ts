import { fill } from '../../lang/catalogue.ts'
import type { CreatingCatalogue } from '../../lang/creating.ts'
import { visible } from '../../lang/visible.ts'
import { textIn } from '../../model/text.ts'
import { textOf, textsOf, type Run } from '../command.ts'
import type { Conversation } from '../conversation.ts'
import { UsageError } from '../usage-error.ts'
import type { Answers, Field, Ground } from './field.ts'
import { nameOf, requirementsAbout } from './requirements.ts'

/** More would hide the question. */
const mostOffered = 20

type Draft = { -readonly [Name in keyof Answers]: Answers[Name] }

/**
 * What the options say, and on a terminal the answers to a question for each of the others.
 * @throws {UsageError} when an option cannot be used, or when one is missing where nobody can be asked.
 * @throws {Interrupted} on Ctrl-C.
 */
export async function answersTo(fields: readonly Field[], ground: Ground, run: Run): Promise<Answers> {
  const given = fromOptions(fields, ground, run)
  const missing = fields.filter(({ name }) => given[name] === undefined)
  const needed = missing.filter((field) => (field.proposed?.(given, ground) ?? '') === '')
  if (missing.length === 0) return given
  const conversation = needed.length === 0 ? undefined : await run.converse()
  if (conversation === undefined) {
    if (needed.length > 0) throw new UsageError(missingOptions(needed, ground.words))
    return withProposals(missing, given, ground)
  }
  try {
    conversation.say(ground.words.greeting)
    const answers: Draft = { ...given }
    for (const field of missing) answers[field.name] = await asked(field, answers, { ground, conversation })
    return answers
  } finally {
    conversation.end()
  }
}

function fromOptions(fields: readonly Field[], ground: Ground, { options }: Run): Answers {
  const answers: Draft = {}
  for (const field of fields) {
    const option = options[field.name]
    const text = field.name === 'requirement' ? textsOf(option).join(', ') : textOf(option)
    if (text === undefined || text === '') continue
    const read = field.read(text, ground, answers)
    if ('problem' in read)
      throw new UsageError(fill(ground.words.badOption, { option: field.name, problem: read.problem }))
    answers[field.name] = read.value
  }
  return answers
}

function withProposals(missing: readonly Field[], given: Answers, ground: Ground): Answers {
  const answers: Draft = { ...given }
  for (const { name, proposed } of missing) answers[name] = proposed?.(answers, ground) ?? ''
  return answers
}

function missingOptions(fields: readonly Field[], { missing, fields: names }: CreatingCatalogue): string {
  return fill(missing, { options: fields.map(({ name }) => `\n  --${name}  ${names[name].option}`).join('') })
}

interface Asking {
  readonly ground: Ground
  readonly conversation: Conversation
}

/** Asks until the answer can be used. */
async function asked(field: Field, answers: Answers, { ground, conversation }: Asking): Promise<string> {
  const { question } = ground.words.fields[field.name]
  const proposed = field.proposed?.(answers, ground) ?? ''
  let offered: readonly string[] = choicesOf(field, ground)
  for (;;) {
    offered.forEach((line, index) => conversation.say(`  ${index + 1}  ${line}`))
    const line = await conversation.ask(`${question}${proposed === '' ? '' : ` [${visible(proposed)}]`} `)
    const text = line === '' ? proposed : (field.offers?.(ground)[Number(line) - 1] ?? line)
    const read = field.read(text, ground, answers)
    if ('value' in read) return read.value
    const about = field.name === 'requirement' ? await pick(text, { ground, conversation }) : undefined
    if (about !== undefined) return about
    conversation.say(`  ${read.problem}`)
    offered = []
  }
}

function choicesOf({ choices, offers }: Field, ground: Ground): readonly string[] {
  return choices === undefined
    ? (offers?.(ground) ?? []).slice(0, mostOffered).map(visible)
    : Object.entries(choices(ground)).map(([value, term]) => `${value} (${term})`)
}

/** Offers the requirements that speak of some words; nothing when there are none, or none is taken. */
async function pick(text: string, { ground, conversation }: Asking): Promise<string | undefined> {
  const { requirements, words, checked } = ground
  const found = requirementsAbout(text, requirements, checked.language)
  if (found.length === 0) return undefined
  for (const [index, entry] of found.entries()) {
    const title = textIn(entry.requirement.title, checked.language)
    conversation.say(`  ${index + 1}  ${nameOf(entry, requirements)}  ${visible(title)}`)
  }
  const chosen = (await conversation.ask(`${words.pick} `))
    .split(/[\s,;]+/)
    .map((number) => found[Number(number) - 1])
  const names = chosen.flatMap((entry) => (entry === undefined ? [] : nameOf(entry, requirements)))
  return names.length === 0 ? undefined : [...new Set(names)].join(', ')
}
