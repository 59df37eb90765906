import path from 'node:path'
import type { Checked } from '../../src/check.ts'
import type { Repository } from '../../src/model/repository.ts'
import { makeWorkbook } from '../../src/pack/pack.ts'
import { auditOf } from '../../src/pipeline.ts'
import xlsx from '../../src/render/formats/xlsx.ts'
import { checkedAtOnce } from './checked.ts'

/** The folder of the model co-operative. */
export const model = path.resolve(import.meta.dirname, '../../examples/cooperative-modele')

/** The model co-operative as it was read, which has a repository. */
export function checkedModel(): Checked & { readonly repository: Repository } {
  const checked = checkedAtOnce(model, { today: '2026-06-30' })
  const { repository } = checked
  if (repository === undefined) throw new Error('the model co-operative is broken')
  return { ...checked, repository }
}

/** The workbook of the model co-operative’s pack. */
export async function modelWorkbook({
  repository,
  ...checked
}: ReturnType<typeof checkedModel>): Promise<Uint8Array> {
  return xlsx.render(makeWorkbook(auditOf(checked, repository, { hasProvenance: true })))
}
