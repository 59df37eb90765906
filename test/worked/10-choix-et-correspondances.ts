import type { Worked } from './worked.ts'

/**
 * A co-operative that follows a charter, a label and a common base. The label asks for four of six engagements, the
 * charter for three of four. What answers one of them may answer another: T1 → L1, L1 → S1, L2 → S2, T2 → S3, S3 → T3.
 * One step only: what answers T1 answers L1, and not S1; what answers T2 answers S3, and not T3.
 */
export const choixEtCorrespondances: Worked = {
  name: 'a choice of engagements, enough here and too few there, and correspondences over three referentials',
  date: '2026-06-30',
  referentials: {
    charte: {
      selection: { atLeast: 3, of: 4 },
      requirements: `
        id | criticality | title                     | expects             | maps to
        T  | domain      | Charte                    |                     |
        T1 | major       | Assemblée générale        | minutes within P12M | label/L1
        T2 | minor       | Compte rendu de mandat    | report              | socle/S3
        T3 | major       | Accueil des sociétaires   | procedure           |
        T4 | improvement | Mémoire de la coopérative | nothing             |
      `,
    },
    label: {
      selection: { atLeast: 4, of: 6 },
      requirements: `
        id | criticality | title              | expects             | maps to
        L  | domain      | Label              |                     |
        L1 | major       | Réunions des élus  | minutes within P6M  | socle/S1
        L2 | minor       | Satisfaction       | indicator on target | socle/S2
        L3 | major       | Registre des parts | record              |
        L4 | minor       | Plan de formation  | plan                |
        L5 | major       | Affichage          | photo               |
        L6 | improvement | Jardin partagé     | photo               |
      `,
    },
    socle: {
      requirements: `
        id | criticality | title                | expects                        | maps to
        S  | domain      | Socle                |                                |
        S1 | minor       | Gouvernance          | minutes                        |
        S2 | minor       | Mesure de la qualité | indicator on target in percent |
        S3 | minor       | Redevabilité         | report within P12M             | charte/T3
        S4 | major       | Révision coopérative | no promise, certificate        |
      `,
    },
  },
  commitments: `
    id        | satisfies | scope     | indicators   | title
    assemblee | T1        | –         | –            | Réunir les sociétaires chaque année
    qualite   | L2        | –         | satisfaction | Mesurer la satisfaction
    mandat    | T2        | residence | –            | Rendre compte aux habitants des Tilleuls
    registre  | L3        | –         | –            | Tenir le registre des parts
    formation | L4        | –         | –            | Former chaque élu
  `,
  // On 30 June 2026, P6M goes back to 2025-12-30: the minutes of the meeting are young enough for T1, not for L1.
  pieces: `
    id       | kind        | date       | with      | supports
    pv       | minutes     | 2025-12-01 | assemblee | –
    rapport  | report      | 2026-02-01 | mandat    | –
    plan-26  | plan        | 2026-01-15 | formation | –
    revision | certificate | 2024-11-20 | register  | S4
  `,
  indicators: `
    id           | unit   | direction | target | frequency | supports | results
    satisfaction | mark10 | up        | 7      | yearly    | –        | 2025: 7.4
  `,
  waivers: `
    requirement | on
    label/L4    | 2026-01-01
  `,
  expected: {
    // Label: L1 (through T1), L2, L3 and L4 are said; L4 is waived and counts none the less. That makes four, as many as are asked for:
    // L5 and L6 are not chosen. Charter: T1 and T2 are said, two of the three asked for: T3 and T4 are missing.
    // S2: a mark out of ten is no percentage, so nothing of the kind is measured. S1: nothing answers L1 directly, so
    // nothing answers S1.
    verdicts: `
      requirement | said          | done          | quadrant | grade       | why
      charte/T1   | yes           | yes           | kept     | conforming  | –
      charte/T2   | partial       | yes           | kept     | improvement | –
      charte/T3   | no            | no            | absent   | major       | –
      charte/T4   | no            | no            | absent   | improvement | –
      label/L1    | yes           | no            | unproven | major       | –
      label/L2    | yes           | yes           | kept     | strength    | –
      label/L3    | yes           | no            | unproven | major       | –
      label/L4    | notApplicable | notApplicable | –        | –           | waived
      label/L5    | notApplicable | notApplicable | –        | –           | notSelected
      label/L6    | notApplicable | notApplicable | –        | –           | notSelected
      socle/S1    | no            | no            | absent   | minor       | –
      socle/S2    | yes           | notMeasured   | unproven | weakness    | –
      socle/S3    | partial       | yes           | kept     | improvement | –
      socle/S4    | no            | yes           | kept     | conforming  | –
    `,
    selection: `
      referential | chosen | atLeast | among
      charte      | 2      | 3       | 4
      label       | 4      | 4       | 6
    `,
    scores: `
      of       | kept | applicable | notMeasured | notApplicable | rate             | measured         | highest
      charte   | 2    | 4          | 0           | 0             | 2 ÷ 4 = 0.5      | 2 ÷ 4 = 0.5      | 2 ÷ 4 = 0.5
      charte/T | 2    | 4          | 0           | 0             | 2 ÷ 4 = 0.5      | 2 ÷ 4 = 0.5      | 2 ÷ 4 = 0.5
      label    | 1    | 3          | 0           | 3             | 1 ÷ 3 = 0.333333 | 1 ÷ 3 = 0.333333 | 1 ÷ 3 = 0.333333
      label/L  | 1    | 3          | 0           | 3             | 1 ÷ 3 = 0.333333 | 1 ÷ 3 = 0.333333 | 1 ÷ 3 = 0.333333
      socle    | 2    | 4          | 1           | 0             | 2 ÷ 4 = 0.5      | 2 ÷ 3 = 0.666667 | 3 ÷ 4 = 0.75
      socle/S  | 2    | 4          | 1           | 0             | 2 ÷ 4 = 0.5      | 2 ÷ 3 = 0.666667 | 3 ÷ 4 = 0.75
    `,
    gaps: `
      grade       | requirement | checks
      major       | charte/T3   | commitment, evidence:procedure
      major       | label/L1    | evidence:minutes
      major       | label/L3    | evidence:record
      minor       | socle/S1    | commitment, evidence:minutes
      weakness    | socle/S2    | indicators:percent
      improvement | charte/T2   | commitment
      improvement | charte/T4   | commitment, evidence
      improvement | socle/S3    | commitment
    `,
    crosswalk: `
      requirement | from      | commitments | indicators   | pieces
      label/L1    | charte/T1 | assemblee   | –            | pv
      socle/S2    | label/L2  | qualite     | satisfaction | –
      socle/S3    | charte/T2 | mandat      | –            | rapport
    `,
    // New minutes for L1 are new minutes for S1 too, since L1 maps to it and both ask for minutes. S1 lacks a promise
    // besides, so they lift L1 alone, and the promise alone would lift nothing. To widen «mandat» to the whole stock lifts
    // T2 and, through it, S3. What T3 lacks, and what T4 lacks, is one thing to add each.
    priorities: `
      item   | gaps                                                | lifts              | grade       | criticality
      –      | label/L1#evidence:minutes socle/S1#evidence:minutes | label/L1           | major       | major
      –      | label/L3#evidence:record                            | label/L3           | major       | major
      –      | charte/T3#commitment charte/T3#evidence:procedure   | charte/T3          | major       | major
      –      | socle/S1#commitment                                 | –                  | minor       | minor
      –      | socle/S2#indicators:percent                         | socle/S2           | weakness    | minor
      mandat | charte/T2#commitment socle/S3#commitment            | charte/T2 socle/S3 | improvement | minor
      –      | charte/T4#commitment charte/T4#evidence             | charte/T4          | improvement | improvement
    `,
  },
}
