import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const rulesFolder = 'src/validate/rules'

/** An index of the default exports of a folder: as a list, by the names of the files, or so but loaded when asked for. */
interface Index {
  readonly folder: string
  readonly name: string
  readonly note: string
  readonly shape: 'list' | 'record' | 'lazy'
  /** The type of an item, and the module that it comes from; without one, the list keeps the types of its items. */
  readonly type?: { readonly name: string; readonly from: string }
}

const perFile = (thing: string): string =>
  `Made from the folder by \`npm run make\`: add a ${thing} as a file, not here.`
const byHandNever = 'Made from the files of this folder by `npm run make`: do not edit.'

const all: readonly Index[] = [
  {
    folder: rulesFolder,
    name: 'rules',
    note: perFile('rule'),
    shape: 'list',
    type: { name: 'Rule', from: '../rule.ts' },
  },
  { folder: 'src/pack/sections', name: 'sections', note: byHandNever, shape: 'list' },
  { folder: 'src/pack/sheets', name: 'sheets', note: byHandNever, shape: 'list' },
  {
    folder: 'src/import/forms',
    name: 'forms',
    note: perFile('form'),
    shape: 'list',
    type: { name: 'ImportForm', from: '../form.ts' },
  },
  {
    folder: 'src/cli/commands',
    name: 'commands',
    note: perFile('command'),
    shape: 'lazy',
    type: { name: 'Command', from: '../command.ts' },
  },
  {
    folder: 'src/cli/reports',
    name: 'reports',
    note: perFile('report'),
    shape: 'record',
    type: { name: 'Report', from: './report.ts' },
  },
  {
    folder: 'src/cli/gaps',
    name: 'views',
    note: perFile('view'),
    shape: 'record',
    type: { name: 'GapsView', from: './view.ts' },
  },
]

/** The indexes whose folders exist, by their paths from the root. */
export function indexes(): readonly { readonly file: string; readonly content: string }[] {
  return all
    .filter(({ folder }) => existsSync(path.join(root, folder)))
    .map((index) => ({ file: `${index.folder}/index.ts`, content: contentOf(index) }))
}

/** The codes of the rules as a type, so that words and rules cannot part ways. */
export function ruleCodes(): string {
  const codes = partsOf(rulesFolder).map((part) => `  | '${part}'`)
  return `// Made from ${rulesFolder} by \`npm run make\`: add a rule as a file, not here.

/** The code of a cross-file rule. */
export type RuleCode =
${codes.join('\n')}
`
}

/** The names of the forms of reports, which are known before any of them is loaded. */
export function reportNames(): string {
  const folder = 'src/cli/reports'
  return `// Made from ${folder} by \`npm run make\`: add a report as a file, not here.

/** The forms in which diagnostics can be had. */
${collection(
  'export const reportNames: readonly string[] = ',
  partsOf(folder).map((part) => `'${part}'`),
  'list',
)}
`
}

function contentOf({ folder, name, note, shape, type }: Index): string {
  const parts = partsOf(folder).map((part) => ({ part, variable: camelCase(part) }))
  const eager = shape === 'lazy' ? [] : parts
  const imports = [
    ...eager.map(({ part, variable }) => ({
      from: `./${part}.ts`,
      line: `import ${variable} from './${part}.ts'`,
    })),
    ...(type === undefined
      ? []
      : [{ from: type.from, line: `import type { ${type.name} } from '${type.from}'` }]),
  ].toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const items = parts.map(({ part, variable }) => {
    if (shape === 'lazy') return `${variable}: () => import('./${part}.ts')`
    return shape === 'list' || part === variable ? variable : `'${part}': ${variable}`
  })
  return [
    `// ${note}`,
    ...imports.map(({ line }) => line),
    '',
    collection(`export const ${name}${annotation(shape, type?.name)} = `, items, shape),
    '',
  ].join('\n')
}

function annotation(shape: Index['shape'], type: string | undefined): string {
  if (type === undefined) return ''
  if (shape === 'list') return `: readonly ${type}[]`
  return shape === 'record'
    ? `: Readonly<Record<string, ${type}>>`
    : `: Readonly<Record<${type}['name'], () => Promise<{ readonly default: ${type} }>>>`
}

/** On one line if it fits, as the formatter would write it. */
function collection(start: string, items: readonly string[], shape: Index['shape']): string {
  const [open, close, space] = shape === 'list' ? ['[', ']', ''] : ['{', '}', ' ']
  const line = `${start}${open}${space}${items.join(', ')}${space}${close}`
  return line.length <= 110
    ? line
    : [`${start}${open}`, ...items.map((item) => `  ${item},`), close].join('\n')
}

/** The modules of a folder and of those below it that export a default, without their extension. */
function partsOf(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .filter((file) => /^export default /m.test(readFileSync(path.join(root, folder, file), 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''))
    .toSorted()
}

/** A number at the start of a name is only there to sort it. */
function camelCase(name: string): string {
  return name.replace(/^\d+-/, '').replaceAll(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())
}
