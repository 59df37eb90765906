import type { Inline } from '../model/document.ts'
import type { Gap } from '../model/files.ts'
import type { PackContext } from './context.ts'
import { expectationText } from './expectation.ts'
import { foundWords } from './found-words.ts'
import { remedyWords } from './remedy-words.ts'

/** A gap in three answers; each sentence of `found` and `remedy` stands alone. */
export interface GapWords {
  /** As inside a sentence, without a capital. */
  readonly expected: string
  readonly found: readonly (readonly Inline[])[]
  readonly remedy: readonly (readonly Inline[])[]
}

/** What was expected, what was found and set aside and why, and what to do about it. */
export function gapWords(context: PackContext, gap: Gap): GapWords {
  return {
    expected: expectationText(context, gap.check),
    found: foundWords(context, gap.check),
    remedy: remedyWords(context, gap),
  }
}
