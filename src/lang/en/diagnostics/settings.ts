import type { WordsOf } from '../../words.ts'

export const settings: WordsOf<'settings'> = {
  'settings/unknown-referential': {
    message:
      'The referential `{found}` exists neither among those that come with coopqual nor in the repository.',
    why: 'Without its referential, the audit does not know what is required.',
    hints: {
      default: 'Possible referentials: `{known}`.',
      nearest: 'Did you mean `{nearest}`?',
      path: 'There is no file there: write its path from the root of the repository, `referentials/house.yaml`.',
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
  'settings/overlapping-paths': {
    message: 'The folders `{folder}` (`{key}`) and `{other}` (`{against}`) overlap: neither is read.',
    why: 'The folder says what a file holds: nobody could tell how to read this one.',
    hints: {
      default: 'Give `{key}` a folder of its own, neither inside `{other}` nor around it.',
    },
  },
  'settings/duplicate-waiver': {
    message: 'The requirement `{requirement}` is already declared not applicable.',
    why: 'Nobody knows which of the two reasons counts.',
    hints: {
      default: 'Keep a single reason per requirement under `notApplicable`.',
    },
  },
  'settings/waiver-in-future': {
    message:
      'The requirement `{requirement}` is declared not applicable only on `{on}`, after the date of the audit, `{date}`.',
    why: 'On the date of the audit, nobody has approved it yet.',
    hints: {
      default: 'Correct `on`, or have the decision approved before the audit.',
    },
  },
  'settings/unknown-code': {
    message: 'No remark bears the code `{found}`.',
    why: 'A severity that one believes to be set would not be.',
    hints: {
      default: 'Write the code of a remark, `evidence/expired`, or that of a whole subject, `evidence/*`.',
      nearest: 'Did you mean `{nearest}`?',
    },
  },
  'settings/fixed-severity': {
    message: 'The severity of `{found}` cannot be lowered to `{severity}`.',
    why: 'A pack built on what this remark reports would say things that are not true.',
    hints: {
      default:
        'Remove this line from `severities`; for a working paper all the same, run `coopqual audit --draft`.',
    },
  },
  'settings/unknown-size': {
    message:
      'The key `{key}` is missing: the number of requirements in force that depend on it is `{count}`.',
    why: 'What is not known exempts from nothing: they all apply.',
    hints: {
      default: 'Add `{key}` under `organisation`.',
      rentalDwellings:
        'Add the number of rental dwellings under `organisation`, `rentalDwellings: 1450`; `0` if there are none.',
      homesSoldPerYear:
        'Add the number of homes sold per year under `organisation`, `homesSoldPerYear: 40`; `0` if there are none.',
    },
  },
}
