import type { Worked } from './worked.ts'

/**
 * A co-operative that rates itself: on three axes for one referential, on a scale with points of its own for the other,
 * and some years ago already. It has to ask its tenants and its buyers every three years.
 *
 * Four levels evenly spaced: bas 0, moyen 33.33, bon 66.67, haut 100.
 */
export const campagne: Worked = {
  name: 'an organisation that rates itself, and surveys that are up to date, due, overdue and never held',
  date: '2026-06-30',
  organisation: { kind: 'coopHlm', rentalDwellings: 480, homesSoldPerYear: 25 },
  referentials: {
    axes: {
      scale: 'bas, moyen, bon, haut',
      axes: 'pilotage 2, usage 1, effet 1',
      requirements: `
        id | criticality | title                      | expects
        X  | domain      | Management                 | weight 3
        X1 | major       | Politique qualité          | minutes
        X2 | major       | Revue de direction         | minutes
        X3 | minor       | Formation                  | minutes
        X4 | minor       | Achats                     | minutes
        Y  | domain      | Écoute                     | weight 1
        Y1 | minor       | Écoute des locataires      | survey of tenants within P3Y
        Y2 | major       | Écoute des copropriétaires | minutes
        Y3 | minor       | Écoute des entrants        | survey of tenants within P3Y
        Y4 | minor       | Écoute des accédants       | survey of buyers within P3Y
      `,
    },
    points: {
      scale: 'nul 0, peu 33.8, moins 34, plus 66.1, assez 66.2, plein 100',
      requirements: `
        id | criticality | title        | expects
        Z  | domain      | Service      |
        Z1 | major       | Cadre de vie | survey within P3Y
        Z2 | major       | Propreté     | survey of tenants within P3Y
        Z3 | major       | Travaux      | minutes
        Z4 | minor       | Accueil      | minutes
        Z5 | major       | Pannes       | 2 record
        Z6 | major       | Délais       | indicator
        Z7 | minor       | Charges      | survey within P3Y
      `,
    },
  },
  commitments: `
    id   | satisfies                                    | title
    tout | X1 X2 X3 X4 Y1 Y2 Y3 Y4 Z1 Z2 Z3 Z4 Z5 Z6 Z7 | Nous noter et nous faire noter
  `,
  // y3-apres has yet to be held, and the file of y3-perdue has gone: neither has been. z7 was held, but has expired.
  pieces: `
    id        | kind    | date       | with | supports | validUntil | file
    x1        | minutes | 2026-02-01 | tout | X1       | –          | –
    x3        | minutes | 2026-02-01 | tout | X3       | –          | –
    x4        | minutes | 2026-02-01 | tout | X4       | –          | –
    y1        | survey  | 2025-03-01 | tout | Y1       | –          | –
    y3        | survey  | 2023-06-29 | tout | Y3       | –          | –
    y3-perdue | survey  | 2026-05-01 | tout | Y3       | –          | missing
    y3-apres  | survey  | 2026-07-15 | tout | Y3       | –          | –
    z1        | survey  | 2023-08-30 | tout | Z1       | –          | –
    z2        | survey  | 2023-08-29 | tout | Z2       | –          | –
    z5        | record  | 2026-02-01 | tout | Z5       | –          | –
    z7        | survey  | 2025-03-01 | tout | Z7       | 2026-01-01 | –
  `,
  waivers: `
    requirement | on
    axes/Y2     | 2026-01-01
  `,
  ratings: `
    campaign | requirement | level
    2023     | points/Z1   | plein
    2023     | points/Z3   | nul
    2026     | axes/X1     | pilotage haut, usage haut, effet haut
    2026     | axes/X2     | pilotage haut, usage moyen, effet moyen
    2026     | axes/X3     | pilotage moyen, usage moyen, effet moyen
    2026     | axes/X4     | pilotage moyen, usage moyen, effet bon
    2026     | axes/Y1     | pilotage haut, usage haut, effet haut
    2026     | axes/Y2     | pilotage haut, usage haut, effet haut
    2026     | axes/Y3     | pilotage moyen, usage moyen, effet moyen
    2026     | points/Z1   | peu
    2026     | points/Z2   | moins
    2026     | points/Z3   | assez
    2026     | points/Z4   | plus
    2026     | points/Z5   | plein
    2026     | points/Z6   | plein
  `,
  expected: {
    verdicts: `
      requirement | said          | done          | quadrant | grade      | why
      axes/X1     | yes           | yes           | kept     | conforming | –
      axes/X2     | yes           | no            | unproven | major      | –
      axes/X3     | yes           | yes           | kept     | conforming | –
      axes/X4     | yes           | yes           | kept     | conforming | –
      axes/Y1     | yes           | yes           | kept     | conforming | –
      axes/Y2     | notApplicable | notApplicable | –        | –          | waived
      axes/Y3     | yes           | no            | unproven | minor      | –
      axes/Y4     | yes           | notMeasured   | unproven | weakness   | –
      points/Z1   | yes           | yes           | kept     | conforming | –
      points/Z2   | yes           | yes           | kept     | conforming | –
      points/Z3   | yes           | no            | unproven | major      | –
      points/Z4   | yes           | no            | unproven | minor      | –
      points/Z5   | yes           | partial       | unproven | minor      | –
      points/Z6   | yes           | notMeasured   | unproven | minor      | –
      points/Z7   | yes           | no            | unproven | minor      | –
    `,
    scores: `
      of       | kept | applicable | notMeasured | notApplicable | rate             | measured         | highest          | cumulated
      axes     | 4    | 7          | 1           | 1             | 4 ÷ 7 = 0.571429 | 4 ÷ 6 = 0.666667 | 5 ÷ 7 = 0.714286 | –
      axes/X   | 3    | 4          | 0           | 0             | 3 ÷ 4 = 0.75     | 3 ÷ 4 = 0.75     | 3 ÷ 4 = 0.75     | –
      axes/Y   | 1    | 3          | 1           | 1             | 1 ÷ 3 = 0.333333 | 1 ÷ 2 = 0.5      | 2 ÷ 3 = 0.666667 | –
      points   | 2    | 7          | 1           | 0             | 2 ÷ 7 = 0.285714 | 2 ÷ 6 = 0.333333 | 3 ÷ 7 = 0.428571 | –
      points/Z | 2    | 7          | 1           | 0             | 2 ÷ 7 = 0.285714 | 2 ÷ 6 = 0.333333 | 3 ÷ 7 = 0.428571 | –
    `,
    // (3 × 0.75 + 1 × 1/3) ÷ 4 = 31/12 ÷ 4 = 31 ÷ 48; over what is measured (3 × 0.75 + 1 × 0.5) ÷ 4
    weighted: `
      of     | rate               | weights | measured          | weightsMeasured
      axes   | 31 ÷ 48 = 0.645833 | 4       | 2.75 ÷ 4 = 0.6875 | 4
      points | 2 ÷ 7 = 0.285714   | 1       | 2 ÷ 6 = 0.333333  | 1
    `,
    gaps: `
      grade    | requirement | checks
      major    | axes/X2     | evidence:minutes
      major    | points/Z3   | evidence:minutes
      minor    | axes/Y3     | survey
      minor    | points/Z4   | evidence:minutes
      minor    | points/Z5   | evidence:record
      minor    | points/Z6   | indicators
      minor    | points/Z7   | survey
      weakness | axes/Y4     | survey
    `,
    // X2: (2 × 100 + 33.33 + 33.33) ÷ 4 = 66.67, and not done. X3 and Y3: 33.33; X3 is done, Y3 is not.
    // X4: (2 × 33.33 + 33.33 + 66.67) ÷ 4 = 41.67. Y2 does not apply. Rated high is 66.17 and more, low is 33.83 and less:
    // 66.2 and 33.8 are, 66.1 and 34 are not. In part or unmeasured is not done: Z5 and Z6. Only 2026 is compared.
    ratings: `
      campaign | requirement | mark  | comparison
      2023     | points/Z1   | 100   | –
      2023     | points/Z3   | 0     | –
      2026     | axes/X1     | 100   | agrees
      2026     | axes/X2     | 66.67 | overrated
      2026     | axes/X3     | 33.33 | underrated
      2026     | axes/X4     | 41.67 | agrees
      2026     | axes/Y1     | 100   | agrees
      2026     | axes/Y2     | 100   | –
      2026     | axes/Y3     | 33.33 | agrees
      2026     | points/Z1   | 33.8  | underrated
      2026     | points/Z2   | 34    | agrees
      2026     | points/Z3   | 66.2  | overrated
      2026     | points/Z4   | 66.1  | agrees
      2026     | points/Z5   | 100   | overrated
      2026     | points/Z6   | 100   | overrated
    `,
    // X: (100 + 66.67 + 33.33 + 41.67) ÷ 4 = 60.42; Y: (100 + 100 + 33.33) ÷ 3 = 77.78; both: 475 ÷ 7 = 67.86
    // Z: (33.8 + 34 + 66.2 + 66.1 + 100 + 100) ÷ 6 = 400.1 ÷ 6 = 66.68; in 2023: (100 + 0) ÷ 2
    marks: `
      campaign | of       | mark  | rated | among
      2023     | points   | 50    | 2     | 7
      2023     | points/Z | 50    | 2     | 7
      2026     | axes     | 67.86 | 7     | 8
      2026     | axes/X   | 60.42 | 4     | 4
      2026     | axes/Y   | 77.78 | 3     | 4
      2026     | points   | 66.68 | 6     | 7
      2026     | points/Z | 66.68 | 6     | 7
    `,
    // Sixty days before it is due a survey is due soon: from 30 June to 29 August there are sixty, to the 30th 61.
    // Tenants are counted by rented homes, buyers by homes sold, nobody where it is not said who is asked.
    surveys: `
      requirement | audience | last       | source | due        | daysLeft | state    | homes
      axes/Y1     | tenants  | 2025-03-01 | y1     | 2028-03-01 | 610      | upToDate | 480
      axes/Y3     | tenants  | 2023-06-29 | y3     | 2026-06-29 | -1       | overdue  | 480
      axes/Y4     | buyers   | –          | –      | –          | –        | never    | 25
      points/Z1   | –        | 2023-08-30 | z1     | 2026-08-30 | 61       | upToDate | –
      points/Z2   | tenants  | 2023-08-29 | z2     | 2026-08-29 | 60       | dueSoon  | 480
      points/Z7   | –        | 2025-03-01 | z7     | 2028-03-01 | 610      | upToDate | –
    `,
  },
}
