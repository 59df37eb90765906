import type { ChalkInstance } from 'chalk'
import { catalogueOf } from '../../lang/catalogue.ts'
import { explanationsIn } from '../../lang/explanations.ts'
import { subjectOf } from '../../model/codes.ts'
import type { Severity } from '../../model/diagnostic.ts'
import { groupBy } from '../../model/group.ts'
import type { Explanation } from '../../explain/explanation.ts'
import { headingOf } from '../../explain/markdown.ts'
import { underlined, type ShownExample } from '../../explain/shown.ts'
import { padEnd, wrapped } from '../gaps/text.ts'

export interface Screen {
  readonly paint: ChalkInstance
  /** Columns of the terminal. */
  readonly width: number
}

/** Longer lines are hard to read, however wide the screen. */
const widest = 100

/** The page of one code, on a screen. */
export function explanationText(explanation: Explanation, { paint, width }: Screen): string {
  const { code, language, title, what, why, wrong, right, said, advice, isMended, silence, severity } =
    explanation
  const words = explanationsIn(language).page
  const block = (text: string, indent = 0): readonly string[] =>
    wrapped(text, Math.min(width, widest) - indent).map((line) => ' '.repeat(indent) + line)
  const section = (heading: string, items: readonly string[]): readonly string[] =>
    items.length === 0
      ? []
      : [
          '',
          paint.bold(heading),
          ...items.flatMap((item) =>
            block(item, 4).map((line, index) => (index === 0 ? `  • ${line.slice(4)}` : line)),
          ),
        ]
  const name = catalogueOf(language).cli.severities[severity]
  return [
    `${paint.bold(code)}  ${tint(paint, severity)(name)}`,
    ...block(`${title}.`).map((line) => paint.bold(line)),
    '',
    ...block(what),
    '',
    paint.bold(words.why),
    ...block(why, 2),
    '',
    paint.bold(`${paint.red('✗')} ${headingOf(words.wrong, explanation).replaceAll('`', '')}`),
    ...frame(wrong, paint),
    ...block(said.message, 4),
    ...block(`→ ${said.hint}`, 4),
    '',
    paint.bold(`${paint.green('✓')} ${headingOf(words.right, explanation).replaceAll('`', '')}`),
    ...frame(right, paint),
    ...section(words.advice, [...advice, ...(isMended ? [words.fix] : [])]),
    '',
    paint.bold(words.severity),
    ...block(words.severities[severity], 2),
    ...section(words.silence, silence),
    '',
  ].join('\n')
}

function frame(example: ShownExample, paint: ChalkInstance): readonly string[] {
  const carets = example.mark === undefined ? -1 : example.mark.line + 1
  return underlined(example).map(
    (line, index) => `  ${paint.dim('│')} ${index === carets ? paint.red(line) : line}`,
  )
}

const signs: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: 'i' }

/** Codes by subject, one line each. */
export function codeList(explanations: readonly Explanation[], { paint }: Screen): string {
  const [first] = explanations
  if (first === undefined) return ''
  const { subjects, list } = explanationsIn(first.language)
  const names: Readonly<Record<string, string>> = subjects
  const width = Math.max(...explanations.map(({ code }) => code.length))
  const blocks = [...groupBy(explanations, ({ code }) => subjectOf(code))].map(([subject, some]) =>
    [
      paint.bold(names[subject] ?? subject),
      ...some.map(
        ({ code, severity, title }) =>
          `  ${tint(paint, severity)(signs[severity])} ${padEnd(code, width)}  ${title}`,
      ),
    ].join('\n'),
  )
  return `${[...blocks, paint.dim(list.legend)].join('\n\n')}\n`
}

function tint(paint: ChalkInstance, severity: Severity): ChalkInstance {
  if (severity === 'error') return paint.red
  return severity === 'warning' ? paint.yellow : paint.cyan
}
