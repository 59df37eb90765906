import type { ExplanationsOf } from '../../words.ts'

export const settings: ExplanationsOf<'settings'> = {
  'settings/dates-reversed': {
    title: 'The audited period ends before it starts',
    what: 'Under `audit.period` in coopqual.yaml, the date `to` is before the date `from`.',
  },
  'settings/duplicate-waiver': {
    title: 'A requirement is declared not applicable twice',
    what: 'The list `notApplicable` in coopqual.yaml names the same requirement twice, sometimes written in two ways, `D1-04` and `maison/D1-04`.',
  },
  'settings/fixed-severity': {
    title: 'An error cannot be made less',
    what: 'Under `severities` in coopqual.yaml, a line gives an error a lesser severity, or wants it silent. A pack built on an error would say things that are not true.',
  },
  'settings/unknown-code': {
    title: 'A severity is given to a code that does not exist',
    what: 'Under `severities` in coopqual.yaml, a line names a remark or a subject that coopqual does not know. “coopqual explain” lists the codes.',
  },
  'settings/no-audit-date': {
    title: 'The audit date is not set',
    what: 'Without `audit.date` in coopqual.yaml or the option `--date`, every age and every deadline is counted on the day when the command is run.',
  },
  'settings/not-applicable-contradicted': {
    title: 'A requirement declared not applicable is promised nonetheless',
    what: 'The requirement is under `notApplicable` in coopqual.yaml, and a commitment in force names it under `satisfies`.',
  },
  'settings/overlapping-paths': {
    title: 'Two folders of the repository overlap',
    what: 'Under `paths` in coopqual.yaml, two kinds of files share a folder, or one stands in a folder of the other.',
  },
  'settings/unknown-referential': {
    title: 'A referential that is asked for does not exist',
    what: 'The list `referentials` in coopqual.yaml names a referential that neither ships with coopqual nor stands in the folder of referentials. “coopqual referential list” lists those that exist.',
  },
  'settings/unknown-size': {
    title: 'The size of the organisation is not given',
    what: 'Some requirements in force apply only from a certain size (rental dwellings, homes sold per year), and coopqual.yaml does not give it. All of them are then required.',
  },
  'settings/waiver-in-future': {
    title: 'A requirement is declared not applicable only after the audit',
    what: 'Under `notApplicable` in coopqual.yaml, the date of the decision (`on`) falls after the audit date.',
  },
}
