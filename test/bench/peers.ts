import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { peersFolder, type Timed } from './timing.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Other validators of YAML by JSON Schema that npm installs: what each leaves out stands in its name. */
export function peersFor(folder: string, scratch: string): readonly Timed[] {
  const data = path.join(folder, 'commitments/**/*.yaml')
  const schema = wholeSchema(scratch)
  const ajv = ['validate', '-s', schema]
  return [
    {
      name: 'ajv-cli 5, no lines, no references',
      mayFail: true,
      command: [
        process.execPath,
        path.join(peersFolder, 'ajv-cli/dist/index.js'),
        ...ajv,
        '-d',
        data,
        '--spec=draft2020',
        '--strict=false',
        '--validate-formats=false',
      ],
    },
    {
      name: '@jirutka/ajv-cli 6, no references',
      mayFail: true,
      command: [
        process.execPath,
        path.join(peersFolder, '@jirutka/ajv-cli/lib/main.js'),
        ...ajv,
        '--spec=draft2020',
        '--strict=false',
        // Its own patterns know no `**`, and find nothing without a word.
        ...filesIn(folder),
      ],
    },
    {
      name: 'spectral-cli 6, no references',
      mostFiles: 2000,
      mayFail: true,
      command: [
        process.execPath,
        path.join(peersFolder, '@stoplight/spectral-cli/dist/index.js'),
        'lint',
        data,
        '-r',
        spectralRules(schema, scratch),
      ],
    },
    {
      // With a schema of its own, it asks no catalogue on the network.
      name: 'v8r 5, no lines, no references',
      mostFiles: 2000,
      mayFail: true,
      command: [
        process.execPath,
        path.join(peersFolder, 'v8r/src/index.js'),
        '--schema',
        schema,
        path.relative(scratch, data),
      ],
    },
    {
      name: 'eslint 10 + json-schema-validator, no references',
      mayFail: true,
      command: [
        process.execPath,
        path.join(peersFolder, 'eslint/bin/eslint.js'),
        '--no-ignore',
        '-c',
        eslintConfig(schema, scratch),
        path.relative(scratch, data),
      ],
    },
  ]
}

function filesIn(folder: string): readonly string[] {
  const commitments = path.join(folder, 'commitments')
  return readdirSync(commitments, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => path.join(commitments, file))
}

/** The schema of a commitment in one file: the peers find no other by its name. */
function wholeSchema(scratch: string): string {
  const read = (name: string): Record<string, unknown> =>
    JSON.parse(
      readFileSync(path.join(root, 'schemas', `${name}.schema.json`), 'utf8').replaceAll(
        'common.schema.json#/',
        '#/',
      ),
    ) as Record<string, unknown>
  const file = path.join(scratch, 'commitment.schema.json')
  // Their YAML makes a date of what looks like one, which no JSON Schema knows.
  const definitions = { ...(read('common')['$defs'] as object), date: {} }
  writeFileSync(file, JSON.stringify({ ...read('commitment'), $defs: definitions }))
  return file
}

/** The same schema as the only rule of Spectral. */
function spectralRules(schema: string, scratch: string): string {
  const file = path.join(scratch, 'spectral.json')
  const functionOptions = { schema: JSON.parse(readFileSync(schema, 'utf8')) as object, allErrors: true }
  const then = JSON.stringify({ function: 'schema', functionOptions })
  writeFileSync(file, `{"rules":{"commitment":{"given":"$","severity":"error","then":${then}}}}`)
  return file
}

/** The same schema as the only rule of ESLint. */
function eslintConfig(schema: string, scratch: string): string {
  const file = path.join(scratch, 'eslint.config.mjs')
  const entry = (name: string): string =>
    JSON.stringify(pathToFileURL(path.join(peersFolder, name, 'lib/index.mjs')).href)
  const options = JSON.stringify({
    useSchemastoreCatalog: false,
    schemas: [
      { fileMatch: ['**/commitments/**/*.yaml'], schema: JSON.parse(readFileSync(schema, 'utf8')) as object },
    ],
  })
  writeFileSync(
    file,
    `import plugin from ${entry('eslint-plugin-json-schema-validator')}
import * as parser from ${entry('yaml-eslint-parser')}
const rules = { 'schema/no-invalid': ['error', ${options}] }
export default [{ files: ['**/*.yaml'], languageOptions: { parser }, plugins: { schema: plugin }, rules }]
`,
  )
  return file
}
