import { existsSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DiagnosticCode } from '../../src/model/codes.ts'
import type { CodedFinding } from '../../src/model/diagnostic.ts'
import type { Locate, Role, Sources } from '../../src/model/source.ts'
import { byFile } from '../../src/read/files.ts'
import { makeLocate } from '../../src/read/locate.ts'
import { readRepository } from '../../src/read/read.ts'
import { readSchemas } from '../../src/read/shipped.ts'
import { sourceOf } from '../../src/read/source-file.ts'
import { usualSeverity } from '../../src/validate/usual-severity.ts'
import { validate } from '../../src/validate/validate.ts'
import { weigh } from '../../src/validate/weigh.ts'
import { settingOf } from '../explained/settings.ts'
import { applied, codes, repository, type Applied, type Side } from './explained.ts'
import { withContents } from './judged.ts'
import { subjectOf } from '../../src/model/codes.ts'
import { putFile, type Files } from './files.ts'

/** What validation says of the repository with an example in it. */
export interface JudgedExample extends Applied {
  readonly findings: readonly CodedFinding[]
  readonly locate: Locate
}

const schemas = readSchemas()

function validated(sources: Sources): Pick<JudgedExample, 'findings' | 'locate'> {
  const locate = makeLocate([...sources.files, ...sources.shipped])
  const { findings } = weigh(validate(sources, schemas, { today: '2026-06-30' }), sources, locate)
  return { findings, locate }
}

const roles: Readonly<Record<string, Role>> = {
  commitments: 'commitment',
  indicators: 'indicator',
  assessments: 'assessment',
  referentials: 'referential',
}

/** The same repository with other texts in some of its YAML files; nothing when the disk has to be asked. */
function changedSources(sources: Sources, files: Files, changed: readonly string[]): Sources | undefined {
  const fresh = changed.map((file) => {
    const [text, role] = [files[file], file.endsWith('.yaml') ? roles[file.split('/')[0] ?? ''] : undefined]
    return typeof text === 'string' && role !== undefined
      ? sourceOf(file, role, new TextEncoder().encode(text))
      : undefined
  })
  if (fresh.includes(undefined)) return undefined
  const kept = sources.files.filter(({ file }) => !changed.includes(file))
  const all = [...kept, ...fresh.flatMap((file) => file ?? [])].toSorted(byFile)
  return { ...sources, files: all }
}

/** Judges examples one after the other in a single folder, in which only what differs is written. */
export class ExampleFolder {
  readonly #root = mkdtempSync(path.join(tmpdir(), 'coopqual-explained-'))
  readonly #sources: Sources

  constructor() {
    for (const [file, content] of Object.entries(repository)) putFile(this.#root, file, content)
    this.#sources = readRepository(this.#root)
  }

  judge(code: DiagnosticCode, side: Side): JudgedExample {
    const example = applied(code, side)
    const names = new Set([...Object.keys(repository), ...Object.keys(example.files)])
    const changed = [...names].filter((file) => example.files[file] !== repository[file])
    const inMemory = ['evidence', 'file'].includes(subjectOf(code))
      ? undefined
      : changedSources(this.#sources, example.files, changed)
    if (inMemory !== undefined)
      return { ...example, ...validated(withContents(inMemory, settingOf(code).contents ?? {})) }
    for (const file of changed) putFile(this.#root, file, example.files[file])
    const judged = { ...example, ...this.read() }
    for (const file of changed) {
      putFile(this.#root, file, repository[file])
      this.#forgetFolder(path.dirname(file))
    }
    return judged
  }

  /** What validation says of the folder as it stands. */
  read(): Pick<JudgedExample, 'findings' | 'locate'> {
    return validated(readRepository(this.#root))
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true })
  }

  #forgetFolder(folder: string): void {
    const target = path.join(this.#root, folder)
    if (existsSync(target) && readdirSync(target).length === 0) rmdirSync(target)
  }
}

/** The text of src/explain/findings.ts: what the wrong example of each code earns. */
export function findingsModule(): string {
  const folder = new ExampleFolder()
  try {
    const lines = codes.map((code) => {
      const found = folder.judge(code, 'wrong').findings.find((finding) => finding.code === code)
      const { hint, args, places } = found ?? {}
      // The settings of the repository, of which some are examples, change the severity of one.
      const severity = usualSeverity(code)
      return `  '${code}': ${JSON.stringify({ severity, ...(hint === undefined ? {} : { hint }), args, places })},`
    })
    return `// Made from the examples by \`npm run make\`: do not edit.
import type { DiagnosticCode } from '../model/codes.ts'
import type { Arguments, Severity } from '../model/diagnostic.ts'
import type { PiecePlace } from '../model/personal.ts'

interface ExampleFinding {
  readonly severity: Severity
  readonly hint?: string
  readonly args: Arguments
  readonly places?: readonly PiecePlace[]
}

/** What validation finds in the wrong example of each code. */
export const findings: Readonly<Record<DiagnosticCode, ExampleFinding>> = {
${lines.join('\n')}
}
`
  } finally {
    folder.remove()
  }
}
