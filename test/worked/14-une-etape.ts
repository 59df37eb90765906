import type { Worked } from './worked.ts'

/**
 * A co-operative that has only its report. What answers T1 answers L1, and what answers L1 answers S1: one step at a time.
 * A promise made for T1 is thus a promise for L1, and none for S1.
 */
export const uneEtape: Worked = {
  name: 'what one thing to do closes over a correspondence, and what it does not close two steps away',
  date: '2026-06-30',
  referentials: {
    charte: {
      requirements: `
        id | criticality | title               | expects | maps to
        T  | domain      | Charte              |         |
        T1 | major       | Vie de la résidence | photo   | label/L1
      `,
    },
    label: {
      requirements: `
        id | criticality | title             | expects           | maps to
        L  | domain      | Label             |                   |
        L1 | minor       | Enquête triennale | survey within P3Y | socle/S1
      `,
    },
    socle: {
      requirements: `
        id | criticality | title   | expects
        S  | domain      | Socle   |
        S1 | improvement | Rapport | report
      `,
    },
  },
  pieces: `
    id      | kind   | date       | with     | supports
    rapport | report | 2026-02-01 | register | S1
  `,
  expected: {
    verdicts: `
      requirement | said | done        | quadrant   | grade
      charte/T1   | no   | no          | absent     | major
      label/L1    | no   | notMeasured | absent     | minor
      socle/S1    | no   | yes         | undeclared | improvement
    `,
    scores: `
      of       | kept | applicable | notMeasured | notApplicable | rate      | measured  | highest
      charte   | 0    | 1          | 0           | 0             | 0 ÷ 1 = 0 | 0 ÷ 1 = 0 | 0 ÷ 1 = 0
      charte/T | 0    | 1          | 0           | 0             | 0 ÷ 1 = 0 | 0 ÷ 1 = 0 | 0 ÷ 1 = 0
      label    | 0    | 1          | 1           | 0             | 0 ÷ 1 = 0 | –         | 1 ÷ 1 = 1
      label/L  | 0    | 1          | 1           | 0             | 0 ÷ 1 = 0 | –         | 1 ÷ 1 = 1
      socle    | 0    | 1          | 0           | 0             | 0 ÷ 1 = 0 | 0 ÷ 1 = 0 | 0 ÷ 1 = 0
      socle/S  | 0    | 1          | 0           | 0             | 0 ÷ 1 = 0 | 0 ÷ 1 = 0 | 0 ÷ 1 = 0
    `,
    gaps: `
      grade       | requirement | checks
      major       | charte/T1   | commitment, evidence:photo
      minor       | label/L1    | commitment, survey
      improvement | socle/S1    | commitment
    `,
    // The promise and the photographs for T1 bring the promise that L1 lacks. L1 then lacks a survey, which is no promise
    // for S1: that promise is a thing to do of its own, and lifts S1.
    priorities: `
      item | gaps                                                              | lifts     | grade       | criticality
      –    | charte/T1#commitment charte/T1#evidence:photo label/L1#commitment | charte/T1 | major       | major
      –    | label/L1#survey                                                   | –         | minor       | minor
      –    | socle/S1#commitment                                               | socle/S1  | improvement | improvement
    `,
  },
}
