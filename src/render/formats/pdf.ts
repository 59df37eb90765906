import type { Attachment, Format, Pack } from '../../model/pack.ts'
import { newDeflater } from '../pdf/deflate.ts'
import { writeDocument } from '../pdf/document.ts'
import { loadFaces } from '../pdf/fonts.ts'

export default { file: 'audit.pdf', carries: true, isSigned: true, render } satisfies Format

async function render(pack: Pack, attachments: readonly Attachment[] = []): Promise<Uint8Array> {
  const deflater = newDeflater()
  try {
    return await writeDocument(pack, { attachments, faces: await loadFaces(), deflater })
  } finally {
    await deflater.close()
  }
}
