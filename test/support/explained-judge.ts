import { existsSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DiagnosticCode } from '../../src/model/codes.ts'
import type { CodedFinding } from '../../src/model/diagnostic.ts'
import type { Locate } from '../../src/model/source.ts'
import { makeLocate } from '../../src/read/locate.ts'
import { readRepository } from '../../src/read/read.ts'
import { readSchemas } from '../../src/read/shipped.ts'
import { validate } from '../../src/validate/validate.ts'
import { applied, codes, repository, type Applied, type Side } from './explained.ts'
import { putFile } from './files.ts'

/** What validation says of the repository with an example in it. */
export interface JudgedExample extends Applied {
  readonly findings: readonly CodedFinding[]
  readonly locate: Locate
}

const schemas = readSchemas()

/** Judges examples one after the other in a single folder, in which only what differs is written. */
export class ExampleFolder {
  readonly #root = mkdtempSync(path.join(tmpdir(), 'coopqual-explained-'))

  constructor() {
    for (const [file, content] of Object.entries(repository)) putFile(this.#root, file, content)
  }

  judge(code: DiagnosticCode, side: Side): JudgedExample {
    const example = applied(code, side)
    const names = new Set([...Object.keys(repository), ...Object.keys(example.files)])
    const changed = [...names].filter((file) => example.files[file] !== repository[file])
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
    const sources = readRepository(this.#root)
    const { findings } = validate(sources, schemas, { today: '2026-06-30' })
    return { findings, locate: makeLocate([...sources.files, ...sources.shipped]) }
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
      const { severity, hint, args } = found ?? {}
      return `  '${code}': ${JSON.stringify({ severity, ...(hint === undefined ? {} : { hint }), args })},`
    })
    return `// Made from the examples by \`npm run make\`: do not edit.
import type { DiagnosticCode } from '../model/codes.ts'
import type { Arguments, Severity } from '../model/diagnostic.ts'

interface ExampleFinding {
  readonly severity: Severity
  readonly hint?: string
  readonly args: Arguments
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
