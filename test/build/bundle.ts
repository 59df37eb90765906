/**
 * Writes what is published: the program and the library as a few files without dependencies, in `dist/bundle`, beside the
 * types that tsc wrote. Each command loads its own pieces only.
 */
import { build, transform, type Metafile, type Plugin } from 'esbuild'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { shippedSchemas } from '../../src/read/shipped.ts'
import { parsedReferentials } from './parsed.ts'
import { notices } from './notices.ts'
import { shelved, type Piece } from './shelf.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.join(root, 'dist/bundle')

const target = 'node20.19'

/** What is started by its name stands under that name: the program, the library, a thread, a process. */
const entryPoints = {
  cli: 'src/cli/main.ts',
  index: 'src/index.ts',
  'annex-child': 'src/render/annex/annex-child.ts',
  'copy-thread': 'src/write/copy-thread.ts',
  'deflate-worker': 'src/render/pdf/deflate-worker.ts',
  'extract-thread': 'src/extract/extract-thread.ts',
  'hash-thread': 'src/read/hash-thread.ts',
}

/** Stands in the code until all of it is known. */
const stampPlace = '@@stamp@@'

/** Only modules of the standard can be split into shared pieces. */
async function pieces(): Promise<{ readonly all: readonly Piece[]; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target,
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    plugins: [replacing(replaced())],
  })
  return {
    all: outputFiles.map(({ path: file, text }) => ({ name: path.basename(file), code: text })),
    metafile,
  }
}

/** What stands for some files, by the ends of their paths. */
function replaced(): ReadonlyMap<string, string> {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
  return new Map([
    // It reads package.json at each start, from its own place.
    [
      'src/version.ts',
      `export const generator = ${JSON.stringify({ name: 'coopqual', version })}\nexport const stamp = '${stampPlace}'`,
    ],
    // Of exceljs, we use what makes a workbook. What reads one, CSV and streams bring forty packages that nobody calls.
    [
      'exceljs/lib/exceljs.nodejs.js',
      `module.exports = { Workbook: require('./doc/workbook'), ...require('./doc/enums') }`,
    ],
    ['exceljs/lib/csv/csv.js', 'module.exports = class {}'],
    ['exceljs/lib/utils/parse-sax.js', 'module.exports = undefined'],
    // It looks at the terminal when it is loaded; we tell chalk ourselves what to do.
    ['chalk/source/vendor/supports-color/index.js', 'export default { stdout: false, stderr: false }'],
    // Half as long, and sooner loaded.
    ['pdfjs-dist/legacy/build/pdf.mjs', shortened('pdfjs-dist/legacy/build/pdf.min.mjs')],
    ['pdfjs-dist/legacy/build/pdf.worker.mjs', shortened('pdfjs-dist/legacy/build/pdf.worker.min.mjs')],
  ])
}

/** What a package’s makers have shortened themselves. */
function shortened(file: string): string {
  return readFileSync(path.join(root, 'node_modules', file), 'utf8')
}

function replacing(contents: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'replacing',
    setup(bundler) {
      for (const [end, text] of contents) {
        const filter = new RegExp(`[/\\\\]${end.replaceAll('.', '\\.').replaceAll('/', '[/\\\\]')}$`)
        bundler.onLoad({ filter }, () => ({ contents: text, loader: end.endsWith('.ts') ? 'ts' : 'js' }))
      }
      // commander could start other programs, and takes long to load what it never needs here.
      bundler.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[/\\]commander[/\\]/.test(importer) ? { path: 'nothing', namespace: 'nothing' } : undefined,
      )
      // What is read of pictures leaves their XMP out.
      bundler.onResolve({ filter: /^@xmldom\/xmldom$/ }, () => ({ path: 'nothing', namespace: 'nothing' }))
      bundler.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
      // Node has it as well.
      bundler.onResolve({ filter: /^readable-stream$/ }, () => ({ path: 'stream', external: true }))
    },
  }
}

/** CommonJS starts sooner than modules of the standard. */
async function asCommonJs(code: string): Promise<string> {
  const { code: changed } = await transform(code, {
    format: 'cjs',
    platform: 'node',
    target,
    charset: 'utf8',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'moduleUrl' },
    minifySyntax: true,
    minifyWhitespace: true,
  })
  const url = 'const moduleUrl=require("node:url").pathToFileURL(__filename).href;'
  return changed.includes('moduleUrl') ? `${url}${changed}` : changed
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const { all, metafile } = await pieces()
const written = shelved(
  await Promise.all(all.map(async ({ name, code }) => ({ name, code: await asCommonJs(code) }))),
)
const referentials = parsedReferentials()
// What was kept by a program that differs in a single letter is of no use.
const stamp = createHash('sha256')
  .update(JSON.stringify([written.map(({ code }) => code), [...referentials], [...shippedSchemas()]]))
  .digest('base64url')
for (const { name, code } of written)
  writeFileSync(path.join(folder, name), code.replaceAll(stampPlace, stamp))
writeFileSync(path.join(folder, 'package.json'), '{ "type": "commonjs" }\n')
for (const [name, text] of referentials) writeFileSync(path.join(folder, name), text)
writeFileSync(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), notices(metafile))
