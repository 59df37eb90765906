import type { TonedText } from '../model/workbook.ts'
import type { PackContext } from './context.ts'
import { capital } from './sentence.ts'
import { tones } from './tones.ts'

/** Every text that a column of one kind of verdict may hold, whatever it holds today. */
export interface Vocabularies {
  readonly answer: readonly TonedText[]
  readonly quadrant: readonly TonedText[]
  readonly grade: readonly TonedText[]
  readonly indicatorStatus: readonly TonedText[]
  readonly actionState: readonly TonedText[]
}

export function vocabulariesOf({ terms }: PackContext): Vocabularies {
  const notApplicable = { text: capital(terms.answer.notApplicable), tone: tones.answer.notApplicable }
  return {
    answer: (['yes', 'partial', 'no', 'notMeasured', 'notApplicable'] as const).map((answer) => ({
      text: capital(terms.answer[answer]),
      tone: tones.answer[answer],
    })),
    quadrant: [
      ...(['kept', 'unproven', 'undeclared', 'absent'] as const).map((quadrant) => ({
        text: capital(terms.quadrant[quadrant]),
        tone: tones.quadrant[quadrant],
      })),
      notApplicable,
    ],
    grade: (['strength', 'conforming', 'improvement', 'weakness', 'minor', 'major'] as const).map(
      (grade) => ({
        text: terms.gradeShort[grade],
        tone: tones.grade[grade],
      }),
    ),
    indicatorStatus: (
      ['onTarget', 'inAlert', 'offTarget', 'stale', 'neverMeasured', 'masked', 'noTarget'] as const
    ).map((status) => ({
      text: capital(terms.indicatorStatus[status]),
      tone: tones.indicatorStatus[status],
    })),
    actionState: (['onTime', 'dueSoon', 'overdue', 'done', 'cancelled'] as const).map((state) => ({
      text: capital(terms.actionState[state]),
      tone: tones.actionState[state],
    })),
  }
}
