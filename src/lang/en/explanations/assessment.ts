import type { ExplanationsOf } from '../../words.ts'

export const assessment: ExplanationsOf<'assessment'> = {
  'assessment/duplicate-rating': {
    title: 'A requirement is rated twice in one campaign',
    what: 'The same requirement has two ratings in the same campaign: in two files, or written in two ways, `D1-01` and `maison/D1-01`.',
  },
  'assessment/overdue': {
    title: 'An audit finding should have been closed already',
    what: 'The finding’s `due` date is before the audit date, and it is not closed (`status: closed`). A finding due on the day of the audit is not late.',
  },
  'assessment/unknown-axis': {
    title: 'A rating is about an axis that does not exist',
    what: 'Some referentials rate each requirement on several axes, such as means and results. The one named under `levels` is not among them.',
  },
  'assessment/unknown-evidence': {
    title: 'A finding names a piece that does not exist',
    what: 'Under `evidence`, a finding names the `id` of a piece. No piece of a commitment or of a register bears this one.',
  },
  'assessment/unknown-level': {
    title: 'A rating is not on the referential’s scale',
    what: 'A level is named by its id on the `scale` of the referential, which “coopqual referential show” lets you read. This one is not there.',
  },
  'assessment/unknown-referential': {
    title: 'A campaign names a referential that does not exist',
    what: 'An assessment file names under `referential` the one whose requirements it rates. This is the name neither of a shipped referential nor of one in the repository.',
  },
  'assessment/wrong-form': {
    title: 'A rating does not have the form that its referential asks for',
    what: 'A referential without axes is rated by `level`, one level; a referential with axes by `levels`, one for each. The rating does not follow that form, or is incomplete.',
  },
}
