import { Chalk } from 'chalk'
import { exit } from '../../src/cli/exit.ts'
import { reports } from '../../src/cli/reports/index.ts'
import type { ReportInput } from '../../src/cli/reports/report.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Language } from '../../src/model/files.ts'
import { checkedAtOnce } from './checked.ts'
import { folderWith, type Files } from './folder.ts'

const known = new Map<string, ReportInput>()

/** What a report is made from when some files are validated; the same files are validated once for all tests. */
export function inputOf(files: Files, language: Language = 'fr'): ReportInput {
  const key = JSON.stringify([files, language])
  const input = known.get(key) ?? freshInputOf(files, language)
  known.set(key, input)
  return input
}

/** The same, from a folder of its own. */
export function freshInputOf(files: Files, language: Language = 'fr'): ReportInput {
  const { diagnostics, sources, textOf } = checkedAtOnce(folderWith(files), { today: '2026-11-23', language })
  return { ...plainInput, diagnostics, language, textOf, files: sources.files.map(({ file }) => file) }
}

/** A report on one text of which something is said. */
export function inputOn(text: string, ...diagnostics: readonly Partial<Diagnostic>[]): ReportInput {
  return {
    ...plainInput,
    diagnostics: diagnostics.map((one) => ({ ...plain, ...one })),
    files: [plain.file],
    textOf: (file) => (file === plain.file ? text : undefined),
  }
}

const plain: Diagnostic = {
  code: 'schema/empty-text',
  severity: 'error',
  message: 'Ce texte est vide.',
  hint: 'Écrire le texte.',
  file: 'commitments/a.yaml',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  related: [],
}

const plainInput: ReportInput = {
  diagnostics: [],
  silenced: [],
  files: [],
  language: 'fr',
  paint: new Chalk({ level: 0 }),
  width: Number.POSITIVE_INFINITY,
  textOf: () => undefined,
  pathOf: (file) => file,
  exit: exit.errors,
}

/** What a format makes of it. */
export function reported(format: string, input: ReportInput): string {
  const report = reports[format]
  if (report === undefined) throw new Error(`no format ${format}`)
  return report(input)
}
