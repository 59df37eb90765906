import type { ExplanationsOf } from '../../words.ts'

export const commitment: ExplanationsOf<'commitment'> = {
  'commitment/dates-reversed': {
    title: 'A commitment ends before it starts',
    what: 'The `until` date is before the `since` date. Both days count: a commitment may hold for a single day.',
  },
  'commitment/not-started': {
    title: 'A commitment said to be in force starts only after the audit',
    what: 'The commitment’s status is `inForce`, but its `since` date falls after the audit date. The first day counts.',
  },
  'commitment/orphan': {
    title: 'A commitment answers no requirement',
    what: 'The commitment’s `satisfies` list is empty: it is tied to no requirement of the referentials in force, so the analysis shows it nowhere.',
  },
  'commitment/over': {
    title: 'A commitment said to be in force is over',
    what: 'The commitment’s status is `inForce`, but its `until` date is before the audit date. The last day still counts.',
  },
  'commitment/unknown-indicator': {
    title: 'A commitment names an indicator that does not exist',
    what: 'Under `indicators`, a commitment names the `id` of an indicator. No file in the folder of indicators bears this one.',
  },
  'commitment/without-evidence': {
    title: 'No piece proves a commitment in force',
    what: 'The commitment is in force, its `evidence` list is missing or empty, and no piece of a register proves any of its requirements. A draft needs no proof yet.',
  },
  'commitment/without-indicator': {
    title: 'No indicator measures a commitment in force',
    what: 'The commitment is in force, and its `indicators` list is missing or empty. That is allowed: not everything is measured. Yet the auditor will ask how you know that the promise is kept.',
  },
}
