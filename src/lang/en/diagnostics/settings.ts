import type { WordsOf } from '../../words.ts'

export const settings: WordsOf<'settings'> = {
  'settings/unknown-referential': {
    message:
      'The referential `{found}` exists neither among those that come with coopqual nor in the repository.',
    why: 'Without its referential, the audit does not know what is required.',
    hints: {
      default: 'Possible referentials: `{known}`.',
      nearest: 'Did you mean `{nearest}`?',
      path: 'Put the file in the folder of referentials, and write its path from the root of the repository: `referentials/house.yaml`.',
    },
  },
  'settings/dates-reversed': {
    message: 'The period under audit ends on `{to}`, before it starts, on `{from}`.',
    why: 'This period stands on the cover.',
    hints: { default: 'Correct `from` or `to`.' },
  },
  'settings/no-audit-date': {
    message: 'The date of the audit is not set: today’s, `{date}`, is used.',
    why: 'Ages and deadlines change every day, and the pack with them.',
    hints: { default: 'Add `date` under `audit` in coopqual.yaml.' },
  },
  'settings/not-applicable-contradicted': {
    message:
      'The requirement `{requirement}` is declared not applicable, yet a commitment in force answers it: `{commitments}`.',
    why: 'The auditor will note that the organisation promises what it says does not concern it.',
    hints: { default: 'Remove the requirement from `notApplicable`, or from `satisfies` in the commitment.' },
  },
}
