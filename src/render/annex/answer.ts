import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import type { Reply, Request } from './messages.ts'
import { objectFile } from './object-file.ts'
import { PieceError } from './piece-error.ts'
import { copyPiece } from './piece.ts'

/** Copies one piece to the end of the annex; whatever goes wrong is an answer, too. */
export async function answer(request: Request): Promise<Reply> {
  let bytes: Buffer | undefined
  try {
    bytes = contentOf(request)
  } catch (error) {
    return { kind: 'unreachable', code: codeOf(error) }
  }
  if (bytes === undefined) return { kind: 'changed' }
  try {
    return await copyTo(bytes, request)
  } catch (error) {
    if (error instanceof PieceError) return { kind: 'unreadable', reason: error.reason }
    const code = codeOf(error)
    return code === '' || code.startsWith('ERR_')
      ? { kind: 'unreadable', reason: 'damaged' }
      : { kind: 'unwritable', code }
  }
}

/** The bytes of a piece, if they still are those that the audit read. */
function contentOf({ file, size, sha256 }: Request): Buffer | undefined {
  const descriptor = openSync(file, 'r')
  try {
    if (fstatSync(descriptor).size !== size) return undefined
    const bytes = readFileSync(descriptor)
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : undefined
  } finally {
    closeSync(descriptor)
  }
}

async function copyTo(bytes: Buffer, request: Request): Promise<Reply> {
  const { annex, offset, next, number, root, stampFont, limits } = request
  const descriptor = openSync(annex, 'r+')
  try {
    const file = objectFile({ descriptor, offset, number: next, room: limits.bytes * 2 })
    const { pages, node, layers, remarks } = await copyPiece(bytes, number, { file, limits, root, stampFont })
    const [first] = pages
    if (first === undefined) return { kind: 'unreadable', reason: 'damaged' }
    const written = file.finish()
    return {
      kind: 'copied',
      ...written,
      pages: pages.length,
      firstPage: first.number,
      height: first.height,
      node,
      layers,
      remarks,
    }
  } finally {
    closeSync(descriptor)
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
