import path from 'node:path'
import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { codesMeant, isCodeLike } from '../../explain-code.ts'
import { explainedCodes, explanationOf, type Explanation } from '../../explain/explanation.ts'
import { explanationIndex, explanationPage } from '../../explain/markdown.ts'
import type { DiagnosticCode } from '../../model/codes.ts'
import { foldedLetters } from '../../model/words.ts'
import { textOf, type Command, type Run } from '../command.ts'
import { exit } from '../exit.ts'
import { explanationsJson } from '../explain/json.ts'
import { writePages } from '../explain/pages.ts'
import { codeList, explanationText } from '../explain/pretty.ts'
import { wrapped } from '../gaps/text.ts'
import { UsageError } from '../usage-error.ts'

export default {
  name: 'explain',
  arguments: ['[code...]'],
  firstArgument: explainedCodes,
  options: [
    { flags: '--format <format>', key: 'format', choices: ['pretty', 'markdown', 'json'] },
    { flags: '--all', key: 'allCodes' },
    { flags: '--out <dir>', key: 'outPages' },
    { flags: '--date <date>', key: 'date' },
  ],
  async run(run) {
    const language = run.language ?? 'fr'
    const words = catalogueOf(language).cli.explain
    const out = textOf(run.options['out'])
    if (run.options['all'] === true) {
      if (run.arguments.length > 0) throw new UsageError(words.allOrOne)
      if (out === undefined) run.result(pagesOf(explainedCodes, run))
      else {
        const folder = path.resolve(run.here, out)
        run.result(`${fill(words.written, { n: writePages(folder, language), folder })}\n`)
      }
      return exit.fine
    }
    if (out !== undefined) throw new UsageError(words.outNeedsAll)
    run.result(run.arguments.length === 0 ? listOf(explainedCodes, run) : await answer(run))
    return exit.fine
  },
} satisfies Command

async function answer(run: Run): Promise<string> {
  const language = run.language ?? 'fr'
  const asked = run.arguments.join(' ')
  const meant = codesMeant(run.arguments, language)
  const glossary = glossaryFor(asked, run)
  if (glossary !== undefined) {
    return meant.kind === 'some' ? `${glossary}\n${listOf(meant.codes, run)}` : glossary
  }
  if (meant.kind === 'codes') return pagesOf(meant.codes, run)
  const requirement = isCodeLike(asked) ? undefined : await requirementOf(run, asked)
  if (requirement !== undefined) return requirement
  if (meant.kind === 'some') return listOf(meant.codes, run)
  const { unknown, unknownNearest } = catalogueOf(language).cli.explain
  throw new UsageError(
    meant.nearest.length === 0
      ? fill(unknown, { found: asked })
      : fill(unknownNearest, { found: asked, nearest: meant.nearest.join(', ') }),
  )
}

/** What the words mean that every message needs, when one of them is asked for; a program asks for codes. */
function glossaryFor(asked: string, { language = 'fr', options, paint, width }: Run): string | undefined {
  const { names, entries } = catalogueOf(language).cli.glossary
  const isAsked = textOf(options['format']) === undefined && names.includes(foldedLetters(asked))
  const lines = (text: string): string => wrapped(text, Math.min(width, 100) - 2).join('\n  ')
  return isAsked
    ? entries.map(({ word, text }) => `${paint.bold(word)}\n  ${lines(text)}\n`).join('\n')
    : undefined
}

/** A requirement takes the whole repository, which no code needs. */
async function requirementOf(run: Run, asked: string): Promise<string | undefined> {
  const { explainedRequirement } = await import('../explain/requirement.ts')
  return explainedRequirement(run, asked)
}

function explained(codes: readonly DiagnosticCode[], run: Run): readonly Explanation[] {
  return codes.map((code) => explanationOf(code, run.language ?? 'fr'))
}

function pagesOf(codes: readonly DiagnosticCode[], run: Run): string {
  const explanations = explained(codes, run)
  const format = textOf(run.options['format'])
  if (format === 'json') return explanationsJson(explanations)
  return format === 'markdown'
    ? explanations.map((one) => explanationPage(one)).join('\n')
    : explanations.map((one) => explanationText(one, run)).join('\n')
}

function listOf(codes: readonly DiagnosticCode[], run: Run): string {
  const format = textOf(run.options['format'])
  if (format === 'json') return explanationsJson(explained(codes, run))
  if (format === 'markdown') return explanationIndex(run.language ?? 'fr', codes)
  return codeList(explained(codes, run), run)
}
