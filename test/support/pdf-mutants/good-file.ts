import pdf from '../../../src/render/formats/pdf.ts'
import { readPdf } from '../pdf-reader.ts'
import { furnish } from './furnish.ts'
import { goodPack } from './good-pack.ts'
import { saved } from './tools.ts'

/** The bytes of a file that holds one of everything and has no fault, written by pdf-lib as its mutants are. */
export async function goodFile(): Promise<Buffer> {
  const file = await readPdf(await pdf.render(goodPack))
  furnish(file)
  return saved(file)
}
