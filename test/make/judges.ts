import { build } from 'esbuild'
import { _, Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import path from 'node:path'
import { readSchemas } from '../../src/read/shipped.ts'
import { wholeSchema } from '../../src/validate/complete.ts'
import { formats } from '../../src/validate/formats.ts'

/** Which schema judges what; `whole` is a referential that extends no other. */
const schemaNames = {
  settings: 'coopqual',
  commitment: 'commitment',
  indicator: 'indicator',
  evidence: 'evidence',
  assessment: 'assessment',
  amendment: 'referential',
  whole: 'whole',
}

/**
 * The judges of every kind of file, compiled from the schemas by ajv: compiling them at each start would take longer than
 * judging fifty files. What they need of ajv's own comes along, so that ajv stays at home.
 */
export async function judgesModule(): Promise<string> {
  const schemas: Readonly<Record<string, object>> = readSchemas()
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    formats: { ...formats },
    code: { source: true, esm: true, formats: _`formats` },
  })
  ajv.addSchema(schemas['common'] ?? {}, 'common.schema.json')
  const whole = wholeSchema(schemas['referential'] ?? {})
  for (const name of Object.values(schemaNames)) ajv.addSchema(schemas[name] ?? whole, name)
  return `// Made from schemas/*.schema.json by \`npm run make\`: change the schemas, not this file.
// @ts-nocheck
import type { Judge } from './judge.ts'
${withTypedExport(await bundled(standalone.default(ajv, schemaNames)))}`
}

/** The same module without a call of `require`, and small. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { formats } from './formats.ts'\n${code}`,
      resolveDir: path.resolve(import.meta.dirname, '../../src/validate'),
    },
    bundle: true,
    external: ['./formats.ts'],
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    charset: 'utf8',
    minify: true,
    lineLimit: 200,
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

/** One record with a type, in place of the exports that ajv writes: `export{a as settings,…}`. */
function withTypedExport(module: string): string {
  const names = Object.keys(schemaNames)
  const type = `Readonly<Record<${names.map((name) => `'${name}'`).join(' | ')}, Judge>>`
  return module.replace(/export\s*\{([^}]*)\};?\s*$/, (_, pairs: string) => {
    const entries = pairs.split(',').flatMap((pair) => {
      const [local = '', name = local] = pair.trim().split(/\s+as\s+/)
      return names.includes(name) ? [`${name}: ${local}`] : []
    })
    return `export const judges: ${type} = { ${entries.join(', ')} }\n`
  })
}
