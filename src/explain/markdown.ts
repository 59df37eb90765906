import { catalogueOf, fill } from '../lang/catalogue.ts'
import { explanationsIn } from '../lang/explanations.ts'
import { subjectOf } from '../model/codes.ts'
import { groupBy } from '../model/group.ts'
import type { Language } from '../model/files.ts'
import { explainedCodes, explanationOf, type Explanation } from './explanation.ts'
import { underlined, type ShownExample } from './shown.ts'

/** The explanation of a code in Markdown, without a heading for the code itself: what SARIF’s `help.markdown` holds. */
export function explanationMarkdown(explanation: Explanation, level = '##'): string {
  const { language, what, why, wrong, right, said, advice, isMended, silence, severity } = explanation
  const words = explanationsIn(language).page
  const head = (text: string): string => `${level} ${text}`
  const section = (heading: string, items: readonly string[]): readonly string[] =>
    items.length === 0 ? [] : [head(heading), items.map((item) => `- ${item}`).join('\n')]
  const blocks = [
    what,
    head(words.why),
    why,
    head(headingOf(words.wrong, explanation)),
    fenced(wrong, explanation.file),
    `${words.said} ${said.message} ${said.hint}`,
    head(words.right),
    fenced(right, explanation.file),
    ...section(words.advice, [...advice, ...(isMended ? [words.fix] : [])]),
    head(words.severity),
    words.severities[severity],
    ...section(words.silence, silence),
  ]
  return `${blocks.join('\n\n')}\n`
}

/** A page for a web site: front matter, a title, the explanation. */
export function explanationPage(explanation: Explanation): string {
  const { code, language, title, severity } = explanation
  const front = frontMatter({ title: `${code} – ${title}`, code, severity, lang: language })
  return `${front}\n# ${code}\n\n**${title}.**\n\n${explanationMarkdown(explanation)}`
}

/** The page that leads to all the others, by subject. */
export function explanationIndex(language: Language, codes = explainedCodes): string {
  const { index, subjects } = explanationsIn(language)
  const { severities } = catalogueOf(language).cli
  const names: Readonly<Record<string, string>> = subjects
  const tables = [...groupBy(codes, subjectOf)].map(([subject, some]) => {
    const rows = some.map((code) => {
      const { severity, title } = explanationOf(code, language)
      return `| [\`${code}\`](${pathOf(code)}) | ${severities[severity]} | ${title} |`
    })
    return [
      `## ${names[subject] ?? subject}`,
      '',
      `| ${index.columns.join(' | ')} |`,
      '|---|---|---|',
      ...rows,
    ].join('\n')
  })
  const lead = fill(index.lead, { n: codes.length })
  return `${frontMatter({ title: index.title, lang: language })}\n# ${index.title}\n\n${lead}\n\n${tables.join('\n\n')}\n`
}

/** Every page and the index, by their paths in the folder that is to hold them. */
export function explanationPages(language: Language): ReadonlyMap<string, string> {
  return new Map([
    ['index.md', explanationIndex(language)],
    ...explainedCodes.map((code) => [pathOf(code), explanationPage(explanationOf(code, language))] as const),
  ])
}

/** By this line, a page of ours is known from anyone else’s. */
export const pageMark = 'generator: coopqual explain'

function frontMatter(fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return ['---', ...lines, pageMark, '---', ''].join('\n')
}

function pathOf(code: string): string {
  return `${code}.md`
}

/** A heading, with the file that an example belongs to. */
export function headingOf(heading: string, { file, language }: Explanation): string {
  return file === undefined
    ? heading
    : fill(explanationsIn(language).page.inFile, { heading, file: `\`${file}\`` })
}

function fenced(example: ShownExample, file: string | undefined): string {
  return ['```' + (file === undefined ? 'text' : 'yaml'), ...underlined(example), '```'].join('\n')
}
