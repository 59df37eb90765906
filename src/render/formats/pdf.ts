import { setImmediate } from 'node:timers/promises'
import type { Attachment, Format, Pack } from '../../model/pack.ts'
import { newDeflater } from '../pdf/deflate.ts'
import { writeDocument } from '../pdf/document.ts'
import { loadFaces } from '../pdf/fonts.ts'

export default { file: 'audit.pdf', carries: true, isSigned: true, render } satisfies Format

/** Work goes on for so many pages or blocks before anything else gets its turn: an interruption, above all. */
const perTurn = 25

async function render(
  pack: Pack,
  attachments: readonly Attachment[] = [],
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const deflater = newDeflater()
  let turns = 0
  const drained = async (): Promise<void> => {
    turns += 1
    if (turns % perTurn === 0) await setImmediate()
    signal?.throwIfAborted()
    await deflater.drained()
  }
  try {
    return await writeDocument(pack, { attachments, faces: await loadFaces(), deflater, drained })
  } finally {
    await deflater.close()
  }
}
