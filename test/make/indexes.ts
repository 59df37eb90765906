import { readdirSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** The rule codes, which are the names of the rules' files without their extension. */
function rulesIn(folder: string): readonly string[] {
  return filesIn(folder).map((file) => file.replace(/\.ts$/, ''))
}

/** The files of a folder and of those below it, except its index, by code units. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .toSorted()
}

/** The list of the rules, one per file. */
export function rulesIndex(): string {
  const rules = rulesIn('src/validate/rules').map((code) => ({ code, name: camelCase(code) }))
  return `// Made from the folder by \`npm run make\`: add a rule as a file, not here.
${rules.map(({ code, name }) => `import ${name} from './${code}.ts'`).join('\n')}

export const rules = [
${rules.map(({ name }) => `  ${name},`).join('\n')}
] as const
`
}

/** The codes of the rules as a type, so that words and rules cannot part ways. */
export function ruleCodes(): string {
  return `// Made from src/validate/rules by \`npm run make\`: add a rule as a file, not here.

/** The code of a cross-file rule. */
export type RuleCode =
${rulesIn('src/validate/rules')
  .map((code) => `  | '${code}'`)
  .join('\n')}
`
}

function camelCase(name: string): string {
  return name.replaceAll(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())
}
