import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification, type Vite } from 'vitest/node'

/** The longest files, begun first: the last one to end keeps the others waiting. */
const longest = [
  'judges',
  'import',
  'cli',
  'pdf-stress',
  'workbook-judges',
  'annex-pages',
  'annex',
  'sign-pack',
  'audit-public',
  'render-pdf-pages',
  'pdf-mutants',
  'fix',
  'referential',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`))
      return found < 0 ? longest.length : found
    }
    return (await super.sort(files)).toSorted((left, right) => rank(left) - rank(right))
  }
}

/** Files that put something in the place of a module, which must not last beyond them. */
const alone = ['test/replace-files.test.ts', 'test/write-folder.test.ts']

const beside = 'new URL(`./${id}.json`, import.meta.url)'

/**
 * The sources take the shipped referentials from where the build leaves them, as the published program does: to read all
 * of them takes 3 ms in place of the 93 ms of their YAML, in every command that tests run. The build itself reads the
 * YAML, and fails on any remark; what was written before its YAML is not taken.
 */
const bundledReferentials: Vite.Plugin = {
  name: 'bundled-referentials',
  enforce: 'pre',
  transform: (code, id) => {
    if (!id.endsWith('/src/read/shipped.ts')) return undefined
    if (!code.includes(beside)) throw new Error(`${id} no longer says where the build leaves referentials`)
    return code.replace(beside, beside.replace('./', '../../dist/bundle/'))
  },
}

/** Packages that the bench installs beside its own files bring tests of theirs. */
const others = ['**/node_modules/**']

export default defineConfig({
  plugins: [bundledReferentials],
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Left to itself, the runner keeps one core idle, which doubles the time on two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // Loading the modules again for every file takes a third of the work of the short ones.
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...alone, ...others],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
