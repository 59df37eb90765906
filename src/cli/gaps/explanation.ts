import { catalogueOf, fill } from '../../lang/catalogue.ts'
import { visible } from '../../lang/visible.ts'
import { explainRequirement, type Explanation } from '../../pipeline.ts'
import { wrapped } from './text.ts'
import type { GapsInput } from './view.ts'

const signs = { met: '✓', partial: '◐', unmet: '✗', notMeasured: '?' } as const

/** The whole reasoning on one requirement, on one screen of a terminal. */
export function explanation(input: GapsInput, ref: string): string {
  const found = explainRequirement(input.audit, ref)
  return found === undefined ? '' : `${linesOf(found, input).join('\n')}\n`
}

function linesOf(found: Explanation, input: GapsInput): readonly string[] {
  const { audit, paint, width } = input
  const { explain } = catalogueOf(audit.language).pack
  const { foundText } = catalogueOf(audit.language).cli.gaps
  const block = (text: string, indent: number): readonly string[] =>
    wrapped(visible(text), width - indent).map((line) => ' '.repeat(indent) + line)
  const checks = found.axes.flatMap(({ title, checks: all }) => [
    '',
    paint.bold(capital(title)),
    ...all.flatMap(({ status, statusText, expected, found: sentences }) => [
      `  ${tinted(signs[status], status, input)} ${block(`${capital(expected)} (${statusText})`, 4)
        .join('\n')
        .trimStart()}`,
      ...sentences.flatMap((sentence) =>
        block(status === 'met' ? capital(sentence) : fill(foundText, { text: sentence }), 4),
      ),
    ]),
  ])
  // What nothing answers yet is placed in coopqual.yaml, where there is nothing to write.
  const unplaced = new Set(
    audit.gaps.filter(({ place }) => place.pointer === '/referentials').map(({ id }) => id),
  )
  const remedies = found.remedies.flatMap(({ gap, text, place }) => [
    ...block(text, 4).map((line, index) => (index === 0 ? `  → ${line.trimStart()}` : line)),
    ...(unplaced.has(gap) ? [] : [`    ${paint.dim(visible(place))}`]),
  ])
  return [
    paint.bold(visible(`${found.ref}  ${found.title}`)),
    ...block(found.home, 0).map((line) => paint.dim(line)),
    ...block(found.statement, 0),
    ...checks,
    '',
    ...found.conclusions.flatMap((line) => block(line, 0).map((part) => paint.bold(part))),
    ...(remedies.length === 0 ? [] : ['', paint.bold(explain.remedy), ...remedies]),
    ...(found.notes.length === 0 ? [] : ['', ...found.notes.flatMap((note) => block(note, 0))]),
  ]
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function tinted(sign: string, status: keyof typeof signs, { paint }: GapsInput): string {
  if (status === 'met') return paint.green(sign)
  return status === 'unmet' ? paint.red(sign) : paint.yellow(sign)
}
