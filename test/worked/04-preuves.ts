import type { Worked } from './worked.ts'

/**
 * A small co-operative that does its work, keeps its papers in a register and has never promised anything in writing.
 */
export const preuves: Worked = {
  name: 'an organisation that only proves',
  date: '2026-06-30',
  referentials: {
    service: {
      requirements: `
        id | criticality | title                       | expects
        A  | domain      | Service rendu               | weight 1
        A1 | major       | Réponse aux réclamations    | minutes within P12M
        A2 | minor       | Délai de réponse            | indicator on target
        A3 | major       | Assemblée générale          | no promise, minutes
        A4 | major       | Participation               | no promise, indicator on target, report
        A5 | major       | Relevé des pannes           | 2 record
        B  | domain      | Gestion                     | weight 3
        B1 | minor       | Relevé des visites          | 2 record
        B2 | improvement | Relevé des appels           | 2 record
        B3 | major       | Suivi des impayés           | record, indicator
        B4 | minor       | Réunions de résidence       | no promise, minutes, indicator
        B5 | major       | Satisfaction des locataires | no promise, survey within P3Y, report
      `,
    },
  },
  pieces: `
    id            | kind    | date       | with     | supports
    cr-commission | minutes | 2026-03-01 | register | A1
    pv-ag         | minutes | 2026-06-12 | register | A3
    rapport-ag    | report  | 2026-06-12 | register | A4
    pannes        | record  | 2026-05-31 | register | A5
    visites       | record  | 2026-05-31 | register | B1
    appels        | record  | 2026-05-31 | register | B2
    impayes       | record  | 2026-05-31 | register | B3
    cr-residence  | minutes | 2026-04-02 | register | B4
  `,
  indicators: `
    id            | unit    | direction | target | frequency | supports | results
    delai         | days    | down      | 10     | yearly    | A2       | 2025: 8
    participation | percent | up        | 30     | yearly    | A4       | 2026: 34
  `,
  expected: {
    // B3 and B4: the piece is there and the measure is not, so they are not measured, and something of the proof is
    // there: major → minor, minor → weakness. B5: the report is missing, which the survey that nobody held excuses not.
    verdicts: `
      requirement | said | done        | quadrant   | grade
      service/A1  | no   | yes         | undeclared | improvement
      service/A2  | no   | yes         | undeclared | improvement
      service/A3  | no   | yes         | kept       | conforming
      service/A4  | no   | yes         | kept       | strength
      service/A5  | no   | partial     | absent     | minor
      service/B1  | no   | partial     | absent     | weakness
      service/B2  | no   | partial     | absent     | improvement
      service/B3  | no   | notMeasured | absent     | minor
      service/B4  | no   | notMeasured | absent     | weakness
      service/B5  | no   | no          | absent     | major
    `,
    scores: `
      of        | kept | applicable | notMeasured | notApplicable | rate         | measured     | highest      | undeclared | absent
      service   | 2    | 10         | 2           | 0             | 2 ÷ 10 = 0.2 | 2 ÷ 8 = 0.25 | 4 ÷ 10 = 0.4 | 2          | 6
      service/A | 2    | 5          | 0           | 0             | 2 ÷ 5 = 0.4  | 2 ÷ 5 = 0.4  | 2 ÷ 5 = 0.4  | 2          | 1
      service/B | 0    | 5          | 2           | 0             | 0 ÷ 5 = 0    | 0 ÷ 3 = 0    | 2 ÷ 5 = 0.4  | 0          | 5
    `,
    // (1 × 0.4 + 3 × 0) ÷ (1 + 3), and the same over what is measured
    weighted: `
      of      | rate          | weights | measured      | weightsMeasured
      service | 0.4 ÷ 4 = 0.1 | 4       | 0.4 ÷ 4 = 0.1 | 4
    `,
    gaps: `
      grade       | requirement | checks
      major       | service/B5  | evidence:report, survey
      minor       | service/A5  | commitment, evidence:record
      minor       | service/B3  | commitment, indicators
      weakness    | service/B1  | commitment, evidence:record
      weakness    | service/B4  | indicators
      improvement | service/A1  | commitment
      improvement | service/A2  | commitment
      improvement | service/B2  | commitment, evidence:record
    `,
    // Nothing that is there needs mending: each requirement lacks something new, and all that it lacks is one thing to do,
    // which lifts it. By grade, then by criticality.
    priorities: `
      item | gaps                                             | lifts      | grade       | criticality
      –    | service/B5#evidence:report service/B5#survey     | service/B5 | major       | major
      –    | service/A5#commitment service/A5#evidence:record | service/A5 | minor       | major
      –    | service/B3#commitment service/B3#indicators      | service/B3 | minor       | major
      –    | service/B1#commitment service/B1#evidence:record | service/B1 | weakness    | minor
      –    | service/B4#indicators                            | service/B4 | weakness    | minor
      –    | service/A1#commitment                            | service/A1 | improvement | major
      –    | service/A2#commitment                            | service/A2 | improvement | minor
      –    | service/B2#commitment service/B2#evidence:record | service/B2 | improvement | improvement
    `,
    surveys: `
      requirement | audience | last | source | due | daysLeft | state | homes
      service/B5  | –        | –    | –      | –   | –        | never | –
    `,
  },
}
