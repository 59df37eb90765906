import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { assess } from '../../src/assess/assess.ts'
import { readRepository } from '../../src/read/read.ts'
import { readSchemas } from '../../src/read/shipped.ts'
import { validate } from '../../src/validate/validate.ts'
import { benchAudit } from './audit.ts'
import { benchEvidence } from './evidence.ts'
import { generateRepository } from './generate.ts'
import { benchPdf } from './pdf.ts'
import { everyScheme } from './schemes.ts'
import { medians, row } from './timing.ts'
import { benchValidate } from './validate.ts'

const root = path.resolve(import.meta.dirname, '../..')
const binary = path.join(root, 'bin/coopqual.js')
const scratch = mkdtempSync(path.join(tmpdir(), 'coopqual-bench-'))

function benchStart(): void {
  const found = medians(
    [
      { name: 'node', command: [process.execPath, '-e', ''] },
      { name: 'help', command: [process.execPath, binary, '--help'] },
    ],
    7,
    scratch,
  )
  const node = found.get('node') ?? 1
  row("node -e ''", node, [])
  row('coopqual --help', found.get('help') ?? 0, [["node -e ''", (found.get('help') ?? 0) / node]])
}

/** Sets the time to judge every commitment under every referential beside the time to read and parse their files. */
function benchAssess(count: number): void {
  const folder = path.join(scratch, `assess-${count}`)
  generateRepository(folder, count, everyScheme())
  const timed = <T>(work: () => T): readonly [T, number] => {
    const start = performance.now()
    return [work(), performance.now() - start]
  }
  const [sources, parsing] = timed(() => readRepository(folder))
  const { repository } = validate(sources, readSchemas(), { today: '2026-06-30' })
  if (repository === undefined) throw new Error('the corpus has no settings')
  const [{ referentials }, assessing] = timed(() =>
    assess(repository, { date: '2026-06-30', language: 'fr' }),
  )
  row(`reading and parsing, ${count} commitments`, parsing, [])
  row(`assessing them under ${referentials.length} referentials`, assessing, [
    ['reading and parsing', assessing / parsing],
  ])
}

/** Leaves out twenty thousand files, and ten gigabytes, which take minutes. */
const isQuick = process.argv.includes('--quick')

try {
  console.log(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`,
  )
  benchStart()
  benchValidate(scratch, isQuick)
  console.log('')
  benchAssess(isQuick ? 2000 : 20_000)
  await benchAudit(binary, scratch)
  benchEvidence(scratch, isQuick ? 2000 : 20_000, isQuick ? 1 : 10)
  await benchPdf(scratch)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
