import { digestOf } from './digest.ts'
import { newDraft } from './draft.ts'
import { footerOf, type Slot } from './values-file.ts'

/** Writes values one after the other, so that they need not all be held, and their index in the end. */
export interface ValuesWriter {
  readonly add: (name: string, json: Uint8Array, known: Pick<Slot, 'identity' | 'digest'>) => void
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
        slots.push([name, { identity, digest, start: size, end: size + json.length }])
        size += json.length
        draft.write(json)
        if (size > most) discard()
      })
    },
    finish() {
      attempt(() => {
        const index = Buffer.from(JSON.stringify({ stamp, whole: draft.digest(), slots }))
        draft.write(index)
        draft.write(Buffer.from(footerOf(size, digestOf(index))))
        draft.finish()
        isOver = true
      })
    },
    discard,
  }
}
