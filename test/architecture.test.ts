import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const source = path.resolve(import.meta.dirname, '../src')

interface Module {
  /** Path from src/, with slashes. */
  readonly file: string
  readonly text: string
  /** Modules of ours that it imports, from src/. */
  readonly imports: readonly string[]
  readonly packages: readonly string[]
}

/** Which folders a folder may import besides itself, and which packages; the first name that fits a file counts. */
const borders: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  'model/': { folders: [], packages: [] },
  'lang/': { folders: ['model/'], packages: [] },
  // Tells personal data in any text; whoever reads, judges or shows one may ask it.
  'privacy/': { folders: ['model/'], packages: [] },
  // Packages of XML come from anyone: what opens them unzips and parses within limits, and opens no file.
  'zip/': { folders: ['model/'], packages: ['node:zlib', 'fflate', 'saxes'] },
  'read/xlsx/': { folders: ['model/', 'zip/'], packages: [] },
  // Files read, hashed and copied in parts, and such work shared out among threads: nothing is known here of what they are.
  'threads/': { folders: [], packages: ['node:crypto', 'node:fs', 'node:os', 'node:worker_threads'] },
  'read/': {
    folders: ['model/', 'privacy/', 'threads/'],
    packages: [
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:os',
      'node:path',
      'node:url',
      'node:worker_threads',
      'node:zlib',
      'csv-parse/sync',
      'yaml',
    ],
  },
  // Pieces come from anyone, in any form: their texts are read within limits, in a thread of its own.
  'extract/': {
    folders: ['model/', 'zip/'],
    packages: [
      'node:worker_threads',
      'csv-parse/sync',
      'exifreader',
      'pdfjs-dist/legacy/build/pdf.mjs',
      'pdfjs-dist/legacy/build/pdf.worker.mjs',
      'postal-mime',
    ],
  },
  'import/': { folders: ['model/'], packages: [] },
  // ajv is known by its types alone: its judges are compiled beforehand.
  'validate/': { folders: ['model/', 'privacy/'], packages: ['ajv/dist/2020.js'] },
  // From a survey's raw answers to results of indicators.
  'survey/': { folders: ['model/'], packages: [] },
  'assess/': { folders: ['model/'], packages: [] },
  'pack/': { folders: ['model/', 'lang/'], packages: [] },
  // What each diagnostic code means, as data: pages for the terminal, for the web and for SARIF.
  'explain/': { folders: ['model/', 'lang/'], packages: [] },
  // How a PDF file is written, whatever it shows: both volumes are written so.
  'render/pdf-syntax/': { folders: [], packages: ['pdf-lib'] },
  // Foreign files are read in a process of its own, where a hostile one can do no harm.
  'render/annex/': {
    folders: ['model/', 'render/pdf-syntax/'],
    packages: [
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:stream/promises',
      'node:url',
      'node:worker_threads',
      'node:zlib',
      'fflate',
      'pdf-lib',
    ],
  },
  'render/': {
    folders: ['model/'],
    packages: [
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:module',
      'node:os',
      'node:path',
      'node:timers/promises',
      'node:url',
      'node:worker_threads',
      'exceljs',
      'fflate',
      'fontkit',
      'pdf-lib',
    ],
  },
  // Texts in, texts out: what is changed in a file of a repository, and nothing of the disk.
  'edit/': { folders: ['model/'], packages: ['node:util', 'yaml'] },
  // What has one safe answer, as other bytes of a file.
  'fix/': { folders: ['model/'], packages: ['node:buffer', 'node:util'] },
  'write/': {
    folders: ['model/', 'threads/'],
    packages: [
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:os',
      'node:path',
      'node:worker_threads',
      'node:zlib',
      'fflate',
    ],
  },
  'sign/': { folders: ['model/'], packages: ['node:crypto', 'asn1js', 'node-forge', 'pkijs'] },
  // Packs and bags come from anyone: ZIPs are read entry by entry, PDFs in a few files alone, and nothing is unpacked.
  'verify/pack/pdf': {
    folders: [],
    packages: ['node:crypto', 'node:zlib', 'pdf-lib'],
  },
  'verify/zip/': {
    folders: ['model/', 'verify/'],
    packages: ['node:crypto', 'node:fs', 'node:zlib', 'yauzl'],
  },
  'verify/': {
    folders: ['model/', 'verify/pack/pdf'],
    packages: ['node:crypto', 'node:fs', 'node:path', 'asn1js', 'pkijs'],
  },
  'check.ts': {
    folders: [
      'model/',
      'privacy/',
      'lang/',
      'read/',
      'extract/',
      'validate/',
      'inspect-pieces.ts',
      'read-ahead.ts',
    ],
    packages: [],
  },
  'read-ahead.ts': { folders: ['model/', 'read/', 'inspect-pieces.ts'], packages: ['node:path'] },
  'inspect-pieces.ts': {
    folders: ['model/', 'read/', 'privacy/contacts.ts', 'privacy/file-name.ts', 'privacy/masked-place.ts'],
    packages: ['node:path'],
  },
  // Finds codes among those that are explained, as validation finds names.
  'explain-code.ts': { folders: ['model/', 'explain/', 'validate/closest.ts'], packages: [] },
  'referentials.ts': { folders: ['model/', 'lang/', 'read/', 'validate/'], packages: [] },
  'pipeline.ts': {
    folders: ['model/', 'lang/', 'read/', 'assess/', 'pack/', 'check.ts', 'pack-files.ts', 'version.ts'],
    packages: [],
  },
  'annex-file.ts': {
    folders: ['model/', 'lang/', 'pack/', 'render/annex/', 'render/formats/', 'write/'],
    packages: ['node:fs/promises', 'node:path'],
  },
  'pack-files.ts': {
    folders: [
      'model/',
      'lang/',
      'pack/',
      'render/formats/',
      'write/',
      'annex-file.ts',
      'attachments.ts',
      'attestation.ts',
    ],
    packages: ['node:path'],
  },
  // What a pack says of itself: its provenance, and who signs it.
  'attestation.ts': { folders: ['model/', 'pack/', 'write/'], packages: [] },
  'signing.ts': { folders: ['sign/', 'pack-files.ts'], packages: [] },
  'verify-pack.ts': {
    folders: ['model/', 'read/xlsx/', 'verify/', 'verify-against.ts'],
    packages: ['node:fs'],
  },
  'verify-against.ts': {
    folders: ['model/', 'read/', 'verify/', 'pack-files.ts', 'rebuild-pack.ts'],
    packages: [],
  },
  'rebuild-pack.ts': {
    folders: [
      'model/',
      'read/',
      'sign/certificate.ts',
      'verify/',
      'write/',
      'check.ts',
      'pack-files.ts',
      'pipeline.ts',
      'version.ts',
    ],
    packages: ['node:fs', 'node:path'],
  },
  'edit-files.ts': { folders: ['model/', 'edit/', 'check.ts'], packages: [] },
  'import-file.ts': { folders: ['model/', 'read/', 'import/', 'edit-files.ts'], packages: [] },
  'survey-file.ts': {
    folders: ['model/', 'lang/', 'read/', 'survey/', 'import/', 'edit-files.ts'],
    packages: [],
  },
  // What an editor is told of the files of a repository.
  'editor/': { folders: ['model/'], packages: [] },
  'editor-files.ts': {
    folders: ['model/', 'read/', 'editor/', 'check.ts', 'version.ts'],
    packages: ['node:crypto'],
  },
  'fix-files.ts': { folders: ['model/', 'read/', 'fix/', 'check.ts'], packages: [] },
  'since.ts': { folders: ['model/', 'read/', 'check.ts'], packages: [] },
  'template-file.ts': { folders: ['model/', 'pack/', 'render/formats/'], packages: [] },
  'attachments.ts': { folders: ['model/', 'lang/', 'write/'], packages: ['node:path'] },
  'cli/': {
    folders: [
      'model/',
      'privacy/',
      'lang/',
      'read/cache/',
      'read/shipped.ts',
      'edit/scalar.ts',
      'sign/',
      'write/',
      'check.ts',
      'pipeline.ts',
      'referentials.ts',
      'explain/',
      'explain-code.ts',
      // The words for our values that a user may type.
      'validate/aliases.ts',
      'pack-files.ts',
      'editor-files.ts',
      'edit-files.ts',
      'fix-files.ts',
      'import-file.ts',
      'since.ts',
      'survey-file.ts',
      'template-file.ts',
      'signing.ts',
      'verify-pack.ts',
      'version.ts',
    ],
    packages: [
      'node:crypto',
      'node:fs',
      'node:path',
      'node:readline',
      'node:stream',
      'chalk',
      'chokidar',
      'commander',
      'diff',
    ],
  },
  'index.ts': {
    folders: [
      'model/',
      'lang/',
      'read/',
      'validate/',
      'assess/',
      'pack/',
      'render/',
      'check.ts',
      'pipeline.ts',
    ],
    packages: [],
  },
  'version.ts': { folders: ['model/'], packages: ['node:fs'] },
}

const pure = [
  'model/',
  'privacy/',
  'lang/',
  'import/',
  'edit/',
  'editor/',
  'fix/',
  'validate/',
  'survey/',
  'assess/',
  'pack/',
  'explain/',
]

const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => moduleOf(file.split(path.sep).join('/')))

function moduleOf(file: string): Module {
  const text = readFileSync(path.join(source, file), 'utf8')
  const specifiers = [
    ...text.matchAll(/^(?:import|export|\}).*?\bfrom '([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map(([, fixed, lazy]) => fixed ?? lazy ?? '')
  const bare = [...text.matchAll(/^import '([^']+)'/gm)].map(([, specifier = '']) => specifier)
  const all = [...specifiers, ...bare]
  return {
    file,
    text,
    imports: all
      .filter((name) => name.startsWith('.'))
      .map((name) => path.posix.join(path.posix.dirname(file), name)),
    packages: all.filter((name) => !name.startsWith('.')),
  }
}

function borderOf(file: string): string {
  return Object.keys(borders).find((name) => file.startsWith(name)) ?? ''
}

describe('the house', () => {
  test('is seen by this test: every stage has files and every relative import leads to one', () => {
    expect(modules.length).toBeGreaterThan(100)
    for (const name of Object.keys(borders))
      expect(
        modules.some(({ file }) => file.startsWith(name)),
        name,
      ).toBe(true)
    const known = new Set(modules.map(({ file }) => file))
    const lost = modules.flatMap(({ file, imports }) =>
      imports.filter((one) => !known.has(one)).map((one) => `${file} → ${one}`),
    )
    expect(lost).toEqual([])
  })

  test('every file stands in a folder with a border', () => {
    expect(modules.map(({ file }) => file).filter((file) => borderOf(file) === '')).toEqual([])
  })

  test('stages import the model and never each other', () => {
    const trespasses = modules.flatMap(({ file, imports }) => {
      const border = borderOf(file)
      const allowed = [border, ...(borders[border]?.folders ?? [])]
      return imports
        .filter((one) => !allowed.some((name) => one.startsWith(name)))
        .map((one) => `${file} → ${one}`)
    })
    expect(trespasses).toEqual([])
  })

  test('a package is imported only where its stage may', () => {
    const trespasses = modules.flatMap(({ file, packages }) => {
      const allowed = borders[borderOf(file)]?.packages ?? []
      return packages.filter((name) => !allowed.includes(name)).map((name) => `${file} → ${name}`)
    })
    expect(trespasses).toEqual([])
  })

  test('the core knows no clock, no chance, no machine and no process', () => {
    const impure =
      /\b(Date\.now|new Date\b|Math\.random|Intl\.|toLocale\w+|localeCompare|process\.|console\.)/
    const found = modules
      .filter(({ file }) => pure.some((name) => file.startsWith(name)))
      .flatMap(({ file, text }) => {
        const match = impure.exec(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
        return match === null ? [] : [`${file}: ${match[0]}`]
      })
    expect(found).toEqual([])
  })

  test('imports make no cycle', () => {
    const graph = new Map(modules.map(({ file, imports }) => [file, imports]))
    expect(cycleIn(graph)).toEqual([])
  })

  test('only bin sets an exit code', () => {
    const setting = modules.filter(({ text }) => /process\.exit\b|process\.exitCode\s*=/.test(text))
    expect(setting.map(({ file }) => file)).toEqual([])
  })

  test('stays within its budgets: lines per file, and no any, no non-null assertion', () => {
    const long = modules
      .filter(({ file }) => !['model/files.ts', 'validate/judges.ts'].includes(file))
      .filter(({ file }) => !file.startsWith('lang/') && !file.startsWith('explain/examples/'))
      .filter(({ text }) => text.split('\n').length > 300)
      .map(({ file }) => file)
    expect(long).toEqual([])
    const loose = modules.filter(({ text }) => /[:<,(]\s*any\b|\bas any\b/.test(text)).map(({ file }) => file)
    expect(loose).toEqual([])
  })
})

/** One cycle as a list of files, or nothing. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const trail: string[] = []
  const visit = (file: string): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file]
    if (done.has(file)) return []
    trail.push(file)
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next)
      if (cycle.length > 0) return cycle
    }
    trail.pop()
    done.add(file)
    return []
  }
  for (const file of graph.keys()) {
    const cycle = visit(file)
    if (cycle.length > 0) return cycle
  }
  return []
}
