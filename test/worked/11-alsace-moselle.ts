import type { Worked } from './worked.ts'

/**
 * A co-operative of Strasbourg, which counts its delays in working days. Good Friday and 26 December are holidays there.
 *
 * Holidays of the spring of 2026: Good Friday 3 April, Easter Monday 6 April, Friday 1 May, Friday 8 May, Ascension
 * Thursday 14 May, Whit Monday 25 May. The first day of a delay does not count, the last does:
 *
 *   We 1 April  → We 8 April : Th 2, [Fr 3], [Mo 6], Tu 7, We 8                       3 working days, 7 days
 *   Th 30 April → Mo 11 May  : [Fr 1], Mo 4, Tu 5, We 6, Th 7, [Fr 8], Mo 11          5 working days, 11 days
 *   Tu 12 May   → Mo 18 May  : We 13, [Th 14], Fr 15, Mo 18                           3 working days, 6 days
 *   Fr 22 May   → Tu 26 May  : [Mo 25], Tu 26                                         1 working day,  4 days
 *   We 24 Dec   → Mo 29 Dec  : [Th 25], [Fr 26], Mo 29                                1 working day
 *   Fr 5 June   → Fr 5 June  : none                                                   0
 *   Fr 5 June   → Mo 8 June  : Mo 8                                                   1
 */
export const alsaceMoselle: Worked = {
  name: 'a co-operative of Alsace that counts working days',
  date: '2026-06-30',
  organisation: { kind: 'coopHlm', publicHolidays: 'alsaceMoselle' },
  referentials: {
    delais: {
      requirements: `
        id | criticality | title                        | expects
        A  | domain      | Délais                       |
        A1 | major       | Réponse aux réclamations     | indicator on target in workingDays
        A2 | major       | Permanence de Noël           | indicator on target in workingDays
        A3 | minor       | Réponse, jours du calendrier | indicator on target in days
        A4 | major       | Délai des travaux            | indicator on target in workingDays
        A5 | minor       | Délai des devis              | indicator on target in workingDays
        A6 | major       | Suivi des travaux            | either indicator on target in workingDays or procedure
      `,
    },
  },
  commitments: `
    id     | satisfies         | title
    delais | A1 A2 A3 A4 A5 A6 | Répondre sous trois jours ouvrés
  `,
  indicators: `
    id      | unit        | direction | target | frequency | supports | results
    reponse | workingDays | down      | 3      | quarterly | A1       | 2026-Q2: 2026-04-01→2026-04-08 2026-04-30→2026-05-11 2026-05-12→2026-05-18 2026-05-22→2026-05-26
    noel    | workingDays | down      | 1      | yearly    | A2       | 2025: 2025-12-24→2025-12-29
    civil   | days        | down      | 7      | quarterly | A3       | 2026-Q2: 2026-04-01→2026-04-08 2026-04-30→2026-05-11 2026-05-12→2026-05-18 2026-05-22→2026-05-26
    travaux | workingDays | down      | 2      | quarterly | A4 A6    | 2026-Q2: 2026-04-30→2026-05-11 2026-05-12→2026-05-18
    devis   | workingDays | down      | 0.5    | quarterly | A5       | 2026-Q2: 2026-06-05→2026-06-05 2026-06-05→2026-06-08
  `,
  actions: `
    id      | with   | gap       | due
    paques  | delais | delais/A4 | 2026-04-02
    juin    | delais | delais/A4 | 2026-06-26
    juillet | delais | delais/A4 | 2026-07-15
  `,
  expected: {
    // (3 + 5 + 3 + 1) ÷ 4 = 3; elsewhere in France it would be (4 + 5 + 3 + 1) ÷ 4 = 3.25, beside the target.
    // (7 + 11 + 6 + 4) ÷ 4 = 7; (5 + 3) ÷ 2 = 4; (0 + 1) ÷ 2 = 0.5
    indicators: `
      id      | value | status
      reponse | 3     | onTarget
      noel    | 1     | onTarget
      civil   | 7     | onTarget
      travaux | 4     | offTarget
      devis   | 0.5   | onTarget
    `,
    verdicts: `
      requirement | said | done | quadrant | grade
      delais/A1   | yes  | yes  | kept     | strength
      delais/A2   | yes  | yes  | kept     | strength
      delais/A3   | yes  | yes  | kept     | strength
      delais/A4   | yes  | no   | unproven | major
      delais/A5   | yes  | yes  | kept     | strength
      delais/A6   | yes  | no   | unproven | major
    `,
    scores: `
      of       | kept | applicable | notMeasured | notApplicable | rate             | measured         | highest
      delais   | 4    | 6          | 0           | 0             | 4 ÷ 6 = 0.666667 | 4 ÷ 6 = 0.666667 | 4 ÷ 6 = 0.666667
      delais/A | 4    | 6          | 0           | 0             | 4 ÷ 6 = 0.666667 | 4 ÷ 6 = 0.666667 | 4 ÷ 6 = 0.666667
    `,
    gaps: `
      grade | requirement | checks
      major | delais/A4   | indicators:workingDays
      major | delais/A6   | anyOf
    `,
    // The indicator misses its target: to bring it there closes the gap of A4, and that of A6, which leaves
    // the choice. The nearest date set for them has passed.
    priorities: `
      item    | gaps                                             | lifts               | grade | criticality | due
      travaux | delais/A4#indicators:workingDays delais/A6#anyOf | delais/A4 delais/A6 | major | major       | 2026-04-02
    `,
    // Since Thursday 2 April: April has 18 working days left (7 to 10, 13 to 17, 20 to 24, 27 to 30), May 17 (4 to 7,
    // 11 to 13, 15, 18 to 22, 26 to 29), June 22: 57. Since Friday 26 June: the 29th and the 30th. Until Wednesday
    // 15 July: 1 to 3, 6 to 10, 13 and 15 July, the 14th being a holiday: 10.
    deadlines: `
      on         | kind      | id      | daysLeft | workingDaysLeft
      2026-04-02 | actionDue | paques  | -89      | -57
      2026-06-26 | actionDue | juin    | -4       | -2
      2026-07-15 | actionDue | juillet | 15       | 10
    `,
  },
}
