import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { readRepository } from '../../src/read/read.ts'
import { readSchemas } from '../../src/read/shipped.ts'
import { validate } from '../../src/validate/validate.ts'
import { check } from '../../src/check.ts'
import { packFiles, type PackStep } from '../../src/pack-files.ts'
import { makeWorkbook } from '../../src/pack/pack.ts'
import { auditOf } from '../../src/pipeline.ts'
import xlsx from '../../src/render/formats/xlsx.ts'
import { writeFolder } from '../../src/write/folder.ts'
import { medians, row } from './timing.ts'

const root = path.resolve(import.meta.dirname, '../..')
const examples = ['cooperative-modele', 'atelier-coop'] as const
const date = '2026-06-30'

/** Times the pack of each example as a whole, beside the start of a program that does nothing, and says where it goes. */
export async function benchAudit(binary: string, scratch: string): Promise<void> {
  const nothing = { name: 'node', command: [process.execPath, '-e', ''] }
  const commands = examples.map((name) => ({
    name,
    command: [
      process.execPath,
      binary,
      'audit',
      '--quiet',
      '--cwd',
      example(name),
      '--out',
      outOf(scratch, name),
    ],
  }))
  const found = medians([nothing, ...commands], 5, scratch)
  const node = found.get('node') ?? 1
  for (const name of examples) {
    const time = found.get(name) ?? 0
    row(`coopqual audit, examples/${name}`, time, [["node -e ''", time / node]])
  }
  await profile(path.join(scratch, 'profile'))
}

function example(name: string): string {
  return path.join(root, 'examples', name)
}

function outOf(scratch: string, name: string): string {
  return path.join(scratch, name)
}

/** Where the time of one pack goes, stage after stage, in a process that has done none of it before. */
async function profile(target: string): Promise<void> {
  const folder = example('cooperative-modele')
  const stages: (readonly [stage: string, milliseconds: number])[] = []
  let since = performance.now()
  const mark = (stage: string): void => {
    stages.push([stage, performance.now() - since])
    since = performance.now()
  }
  const sources = readRepository(folder)
  mark('read and parse')
  validate(sources, readSchemas(), { today: date })
  mark('validate')
  // Both once more, since only the whole knows the places of what it found.
  const checked = await check(folder, { today: date })
  if (checked.repository === undefined) throw new Error('the example has no settings')
  since = performance.now()
  const audit = auditOf(checked, checked.repository, { hasProvenance: true })
  mark('hash the pieces, ask git, assess')
  const workbook = makeWorkbook(audit)
  mark('lay out the workbook’s sheets')
  await import('exceljs')
  mark('load exceljs')
  await xlsx.render(workbook)
  mark('write the workbook')
  const steps: PackStep[] = []
  const files = await packFiles(audit, { root: folder, sources: checked.sources }, (step) => steps.push(step))
  mark(`the same again, warm, and the PDF (${steps.join(', ')})`)
  await writeFolder(target, files)
  mark('copy the pieces and write the folder')
  const whole = stages.reduce((sum, [, milliseconds]) => sum + milliseconds, 0)
  for (const [stage, milliseconds] of stages)
    row(`  ${stage}`, milliseconds, [['whole', milliseconds / whole]])
}
