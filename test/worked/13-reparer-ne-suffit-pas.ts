import type { Worked } from './worked.ts'

/**
 * A co-operative that has lost a file and not read others again. Two of these pieces only need mending. Two are too old
 * besides: were they found again or read again, they would still be too old, so something new is needed.
 */
export const reparerNeSuffitPas: Worked = {
  name: 'pieces that would count if they were mended, and pieces that would still be too old',
  date: '2026-06-30',
  referentials: {
    ecoute: {
      requirements: `
        id | criticality | title                | expects
        R  | domain      | Écoute               |
        R1 | major       | Enquête triennale    | survey within P3Y
        R2 | minor       | Conseil de résidence | minutes within P12M
        R3 | minor       | Conseil de voisinage | minutes within P12M
        R4 | minor       | Conseil de quartier  | minutes within P12M
      `,
    },
  },
  commitments: `
    id     | satisfies   | since      | title
    ecoute | R1 R2 R3 R4 | 2026-01-01 | Écouter les habitants
  `,
  pieces: `
    id           | kind    | date       | with     | supports | file
    enquete-2020 | survey  | 2020-03-01 | ecoute   | R1       | –
    cr-2020      | minutes | 2020-03-01 | register | R2       | missing
    cr-2026      | minutes | 2026-02-01 | register | R3       | missing
    cr-2025      | minutes | 2025-11-01 | ecoute   | R4       | –
  `,
  expected: {
    verdicts: `
      requirement | said | done | quadrant | grade
      ecoute/R1   | yes  | no   | unproven | major
      ecoute/R2   | yes  | no   | unproven | minor
      ecoute/R3   | yes  | no   | unproven | minor
      ecoute/R4   | yes  | no   | unproven | minor
    `,
    scores: `
      of       | kept | applicable | notMeasured | notApplicable | rate      | measured  | highest
      ecoute   | 0    | 4          | 0           | 0             | 0 ÷ 4 = 0 | 0 ÷ 4 = 0 | 0 ÷ 4 = 0
      ecoute/R | 0    | 4          | 0           | 0             | 0 ÷ 4 = 0 | 0 ÷ 4 = 0 | 0 ÷ 4 = 0
    `,
    gaps: `
      grade | requirement | checks
      major | ecoute/R1   | survey
      minor | ecoute/R2   | evidence:minutes
      minor | ecoute/R3   | evidence:minutes
      minor | ecoute/R4   | evidence:minutes
    `,
    pieces: `
      id           | state
      enquete-2020 | suspect
      cr-2020      | missing
      cr-2026      | missing
      cr-2025      | suspect
    `,
    // A survey read again grows no younger (R1), nor does a file that is found again (R2). The file of R3 need only be
    // found; the minutes of R4, read again today, would be of today.
    priorities: `
      item    | gaps                       | lifts     | grade | criticality | due
      –       | ecoute/R1#survey           | ecoute/R1 | major | major       | 2023-03-01
      –       | ecoute/R2#evidence:minutes | ecoute/R2 | minor | minor       | –
      cr-2026 | ecoute/R3#evidence:minutes | ecoute/R3 | minor | minor       | –
      cr-2025 | ecoute/R4#evidence:minutes | ecoute/R4 | minor | minor       | –
    `,
    // Three years from 1 March 2023 with 29 February 2024 are 1096 days; from 1 March to 30 June 2026 there are 121 more.
    surveys: `
      requirement | audience | last       | source       | due        | daysLeft | state   | homes
      ecoute/R1   | –        | 2020-03-01 | enquete-2020 | 2023-03-01 | -1217    | overdue | –
    `,
  },
}
