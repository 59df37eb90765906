import type { BookRefusal, BookRefusalCode } from '../model/book-refusal.ts'

/** What a step of the reading gives instead of its result when the workbook is to be refused. */
export interface Refused {
  readonly refused: BookRefusal
}

/** Refuses the workbook, for a cause and with what its sentence names. */
export function refuse(code: BookRefusalCode, args: BookRefusal['args'] = {}): Refused {
  return { refused: { code, args } }
}

/** Whether a step was refused rather than done. */
export function isRefused(result: object): result is Refused {
  return 'refused' in result
}
