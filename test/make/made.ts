import path from 'node:path'
import { filesModule } from './files.ts'
import { ruleCodes, rulesIndex } from './indexes.ts'

const root = path.resolve(import.meta.dirname, '../..')

export interface MadeFile {
  readonly file: string
  readonly content: string
}

/** Every file of the repository that is made from others; a test fails when one is stale. */
export async function made(): Promise<MadeFile[]> {
  return [
    { file: path.join(root, 'src/model/files.ts'), content: await filesModule() },
    { file: path.join(root, 'src/model/rule-codes.ts'), content: ruleCodes() },
    { file: path.join(root, 'src/validate/rules/index.ts'), content: rulesIndex() },
  ]
}
