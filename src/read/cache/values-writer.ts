import { createHash } from 'node:crypto'
import { newDraft } from './draft.ts'
import { footerOf, type Slot } from './values-file.ts'

/** Writes values one after the other, so that they need not all be held, and their index in the end. */
export interface ValuesWriter {
  readonly add: (name: string, json: Uint8Array | string, known: Pick<Slot, 'identity' | 'digest'>) => void
  /** Puts the file in its place. */
  readonly finish: () => void
  /** Leaves nothing behind. */
  readonly discard: () => void
}

/** What takes more is not worth keeping: a repository of a hundred thousand files has a third of it. In bytes. */
const most = 256 * 1024 * 1024

/** A disk that takes no more ends the writing, and nobody is told. */
export function newWriter(file: string, stamp: string): ValuesWriter {
  const draft = newDraft(file)
  const slots: (readonly [string, Slot])[] = []
  let size = 0
  let isOver = false
  const discard = (): void => {
    isOver = true
    draft.discard()
  }
  const attempt = (work: () => void): void => {
    if (isOver) return
    try {
      work()
    } catch {
      discard()
    }
  }
  return {
    add(name, json, { identity, digest }) {
      attempt(() => {
        const start = size
        size += draft.write(json)
        slots.push([name, { identity, digest, start, end: size }])
        if (size > most) discard()
      })
    },
    finish() {
      attempt(() => {
        const digest = createHash('sha256')
        const write = (text: string): void => {
          digest.update(text)
          draft.write(text)
        }
        write(`{"stamp":${JSON.stringify(stamp)},"whole":"${draft.digest()}","slots":[`)
        for (const [place, slot] of slots.entries()) write((place === 0 ? '' : ',') + JSON.stringify(slot))
        write(']}')
        draft.write(footerOf(size, digest.digest('base64url')))
        draft.finish()
        isOver = true
      })
    },
    discard,
  }
}
