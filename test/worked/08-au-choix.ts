import type { Worked } from './worked.ts'

/**
 * A co-operative judged by a referential that leaves it the choice of its proof, and by one where all is to be measured
 * and nothing has been.
 */
export const auChoix: Worked = {
  name: 'proof of one’s choice in all its outcomes, and nothing measured anywhere',
  date: '2026-06-30',
  referentials: {
    choix: {
      requirements: `
        id  | criticality | title                    | expects
        C   | domain      | Au choix                 |
        C1  | major       | Réponse aux réclamations | either procedure or indicator on target
        C2  | major       | Délai de réponse         | either procedure or indicator on target
        C3  | major       | Suivi des travaux        | either procedure + indicator on target or survey within P3Y
        C4  | major       | Relevés ou plan          | either 2 record or plan
        C5  | major       | Satisfaction             | either indicator on target or survey within P3Y
        C6  | minor       | Accueil                  | either procedure or indicator on target
        C7  | major       | Charges                  | either indicator on target or survey within P3Y
        C8  | major       | Réunion de résidence     | minutes, either plan or photo
        C9  | major       | Visite de résidence      | minutes, either plan or photo
        C10 | minor       | Concertation             | minutes, either plan + photo or survey within P3Y
      `,
    },
    mesures: {
      requirements: `
        id | criticality | title               | expects
        M  | domain      | Promis, non mesuré  | weight 2
        M1 | major       | Délai des travaux   | indicator
        M2 | minor       | Satisfaction        | survey within P3Y
        M3 | major       | Impayés             | indicator
        N  | domain      | Ni promis ni mesuré | weight 1
        N1 | minor       | Vacance             | either indicator or survey within P3Y
        N2 | major       | Rotation            | record, indicator
      `,
    },
  },
  commitments: `
    id  | satisfies                            | title
    dit | C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 M1 M2 | Rendre compte de ce que nous faisons
  `,
  pieces: `
    id          | kind      | date       | with     | supports
    c1-consigne | procedure | 2025-01-10 | dit      | C1
    c3-consigne | procedure | 2025-01-10 | dit      | C3
    c4-releve   | record    | 2026-01-10 | dit      | C4
    c8-cr       | minutes   | 2026-01-10 | dit      | C8
    c9-plan     | plan      | 2026-01-10 | dit      | C9
    c10-cr      | minutes   | 2026-01-10 | dit      | C10
    c10-plan    | plan      | 2026-01-10 | dit      | C10
    c10-photo   | photo     | 2026-01-10 | dit      | C10
    n2-releve   | record    | 2026-01-10 | register | N2
  `,
  indicators: `
    id       | unit | direction | target | frequency | supports | results
    c2-delai | days | down      | 10     | yearly    | C2       | 2025: 9
    c7-delai | days | down      | 10     | yearly    | C7       | 2025: 30
  `,
  expected: {
    // C1 and C2: one alternative in full. C3: the procedure is there, its measure is not: a part. C4: half of the first
    // alternative: a part. C5: both ways come to «not measured». C6: a procedure that is missing is no question of
    // measuring: nothing. C7: one way misses its target: nothing, though the other was never tried. C8: the minutes and
    // neither way; C9: one way and no minutes; C10: all.
    // N2: the record is there, the measure is not; nobody promised, but something of the proof is there.
    verdicts: `
      requirement | said | done        | quadrant | grade
      choix/C1    | yes  | yes         | kept     | conforming
      choix/C2    | yes  | yes         | kept     | strength
      choix/C3    | yes  | partial     | unproven | minor
      choix/C4    | yes  | partial     | unproven | minor
      choix/C5    | yes  | notMeasured | unproven | minor
      choix/C6    | yes  | no          | unproven | minor
      choix/C7    | yes  | no          | unproven | major
      choix/C8    | yes  | partial     | unproven | minor
      choix/C9    | yes  | partial     | unproven | minor
      choix/C10   | yes  | yes         | kept     | conforming
      mesures/M1  | yes  | notMeasured | unproven | minor
      mesures/M2  | yes  | notMeasured | unproven | weakness
      mesures/M3  | no   | notMeasured | absent   | major
      mesures/N1  | no   | notMeasured | absent   | minor
      mesures/N2  | no   | notMeasured | absent   | minor
    `,
    scores: `
      of        | kept | applicable | notMeasured | notApplicable | rate         | measured         | highest
      choix     | 3    | 10         | 1           | 0             | 3 ÷ 10 = 0.3 | 3 ÷ 9 = 0.333333 | 4 ÷ 10 = 0.4
      choix/C   | 3    | 10         | 1           | 0             | 3 ÷ 10 = 0.3 | 3 ÷ 9 = 0.333333 | 4 ÷ 10 = 0.4
      mesures   | 0    | 5          | 5           | 0             | 0 ÷ 5 = 0    | –                | 5 ÷ 5 = 1
      mesures/M | 0    | 3          | 3           | 0             | 0 ÷ 3 = 0    | –                | 3 ÷ 3 = 1
      mesures/N | 0    | 2          | 2           | 0             | 0 ÷ 2 = 0    | –                | 2 ÷ 2 = 1
    `,
    // No domain of «mesures» has a rate over what is measured: their weights come to 0, and there is no such mean.
    weighted: `
      of      | rate          | weights | measured         | weightsMeasured
      choix   | 0.3 ÷ 1 = 0.3 | 1       | 3 ÷ 9 = 0.333333 | 1
      mesures | 0 ÷ 3 = 0     | 3       | –                | 0
    `,
    gaps: `
      grade    | requirement | checks
      major    | choix/C7    | anyOf
      major    | mesures/M3  | commitment, indicators
      minor    | choix/C3    | anyOf
      minor    | choix/C4    | anyOf
      minor    | choix/C5    | anyOf
      minor    | choix/C6    | anyOf
      minor    | choix/C8    | anyOf
      minor    | choix/C9    | evidence:minutes
      minor    | mesures/M1  | indicators
      minor    | mesures/N1  | commitment, anyOf
      minor    | mesures/N2  | commitment, indicators
      weakness | mesures/M2  | survey
    `,
    checks: `
      check                     | status
      choix/C1#anyOf            | met
      choix/C2#anyOf            | met
      choix/C3#anyOf            | partial
      choix/C4#anyOf            | partial
      choix/C5#anyOf            | notMeasured
      choix/C6#anyOf            | unmet
      choix/C7#anyOf            | unmet
      choix/C8#evidence:minutes | met
      choix/C8#anyOf            | unmet
      choix/C9#anyOf            | met
      choix/C10#anyOf           | met
      mesures/N1#anyOf          | notMeasured
    `,
  },
}
