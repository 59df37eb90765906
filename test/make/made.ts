import path from 'node:path'
import { filesModule } from './files.ts'
import { indexes, reportNames, ruleCodes } from './indexes.ts'
import { judgesModule } from './judges.ts'
import { printableModule } from './printable.ts'

const root = path.resolve(import.meta.dirname, '../..')

export interface MadeFile {
  readonly file: string
  readonly content: string
}

/** Every file of the repository that is made from others; a test fails when one is stale. */
export async function made(): Promise<MadeFile[]> {
  const files = [
    { file: 'src/model/files.ts', content: await filesModule() },
    { file: 'src/model/rule-codes.ts', content: ruleCodes() },
    { file: 'src/cli/report-names.ts', content: reportNames() },
    { file: 'src/validate/judges.ts', content: await judgesModule() },
    { file: 'src/model/printable.ts', content: printableModule() },
    ...indexes(),
  ]
  return files.map(({ file, content }) => ({ file: path.join(root, file), content }))
}
