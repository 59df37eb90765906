import { existsSync } from 'node:fs'
import path from 'node:path'
import { catalogueOf, fill, type Catalogue } from '../../lang/catalogue.ts'
import type { Text } from '../../model/files.ts'
import { textIn } from '../../model/text.ts'
import { check, type Checked } from '../../check.ts'
import { endOf, shift } from '../../model/calendar.ts'
import { editorFiles } from '../../editor-files.ts'
import type { Command } from '../command.ts'
import { writeEditorFiles } from '../editor.ts'
import { exit } from '../exit.ts'
import { writeNewFiles } from '../new-files.ts'
import { typed } from '../typed.ts'
import { UsageError } from '../usage-error.ts'

/** Files that a folder may hold already, such as a new project of a git forge: they are left as they are. */
const optional: ReadonlySet<string> = new Set([
  'README.md',
  '.gitignore',
  '.vscode/settings.json',
  '.vscode/extensions.json',
])

export default {
  name: 'init',
  arguments: ['[dir]'],
  options: [],
  async run({ arguments: [given], here, root, today, language = 'fr', result, say }) {
    const folder = path.resolve(root, given ?? '.')
    const { init, cli } = catalogueOf(language)
    const files = filesOf(init, today)
    const taken = [...files.keys()].filter((file) => existsSync(path.join(folder, file)))
    if (taken.some((file) => !optional.has(file))) throw new UsageError(fill(cli.init.exists, { folder }))
    for (const file of taken) files.delete(file)
    writeNewFiles(folder, files)
    const checked = await check(folder, { today, language })
    writeEditorFiles(folder, editorFiles(checked))
    const list = requirementsList(checked, init)
    writeNewFiles(folder, new Map([[init.requirements.file, list]]))
    for (const file of taken) say(fill(cli.init.kept, { file }))
    result(`${fill(cli.init.written, { folder, n: files.size + 1 })}\n`)
    const way = path.relative(here, folder)
    say(way === '' ? cli.init.next : fill(cli.init.nextThere, { folder: typed(way) }))
    return exit.fine
  },
} satisfies Command

/** The requirements of the referentials in force, as a Markdown page. */
function requirementsList(
  { repository, language }: Checked,
  { requirements: words }: Catalogue['init'],
): string {
  const { terms } = catalogueOf(language)
  const inLanguage = (text: Text): string => textIn(text, language).trim()
  const pages = (repository?.referentials ?? []).map(({ value }) => {
    const domains = value.domains.map(({ id, title, requirements }) => {
      const rows = requirements.map(
        (one) =>
          `| ${one.id} | **${inLanguage(one.title)}**. ${inLanguage(one.statement)} | ${terms.criticality[one.criticality]} |`,
      )
      const head = [`| ${words.columns.join(' | ')} |`, '|---|---|---|']
      return [`## ${id}. ${inLanguage(title)}`, '', ...head, ...rows].join('\n')
    })
    const lead = fill(words.lead, { title: inLanguage(value.title), version: value.version })
    return [`# ${inLanguage(value.title)}`, lead, ...domains].join('\n\n')
  })
  return `${pages.join('\n\n')}\n`
}

/** Everything that a new repository holds: examples to replace, schemas and settings for the editor. */
function filesOf(words: Catalogue['init'], today: string): Map<string, string> {
  const year = Number(today.slice(0, 4)) - 1
  const args = { date: today, year, due: endOf(shift(today, 'P3M', 1).slice(0, 7)), first: 'D5-02' }
  const yaml = (schema: string, text: string, depth: string): string =>
    `# yaml-language-server: $schema=${depth}.coopqual/schemas/${schema}.schema.json\n${fill(text, args)}`
  return new Map([
    ['coopqual.yaml', yaml('coopqual', words.settings, '')],
    ['commitments/accueil-reponse.yaml', yaml('commitment', words.commitment, '../')],
    ['indicators/delai-reponse.yaml', yaml('indicator', words.indicator, '../')],
    ['evidence/registre.yaml', yaml('evidence', words.register, '../')],
    ['evidence/procedure-demandes.txt', words.piece],
    ['README.md', words.readme],
    ['.gitignore', '/audit-*/\n/audit-*.zip\n*.p12\n*.pfx\n*.pem\n*.key\n'],
    ['.vscode/settings.json', json(editorSettings)],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
  ])
}

/** Completion and explanations for every folder of the repository, in any editor that follows VS Code’s settings. */
const editorSettings = {
  'yaml.schemas': {
    './.coopqual/schemas/coopqual.schema.json': 'coopqual.yaml',
    './.coopqual/schemas/commitment.schema.json': 'commitments/**/*.yaml',
    './.coopqual/schemas/indicator.schema.json': 'indicators/**/*.yaml',
    './.coopqual/schemas/evidence.schema.json': 'evidence/**/*.yaml',
    './.coopqual/schemas/assessment.schema.json': 'assessments/**/*.yaml',
    './.coopqual/schemas/referential.schema.json': 'referentials/**/*.yaml',
  },
  'files.encoding': 'utf8',
  'files.eol': '\n',
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
