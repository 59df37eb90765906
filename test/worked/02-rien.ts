import type { Worked } from './worked.ts'

/**
 * An association that has written down its name and nothing else: no promise, no piece, no indicator. It asks that five
 * minor nonconformities of a domain be shown as a major one.
 */
export const rien: Worked = {
  name: 'an organisation that has nothing at all, and whose minors add up',
  date: '2026-01-15',
  organisation: { kind: 'other' },
  thresholds: { minorsPerMajor: 5 },
  referentials: {
    base: {
      requirements: `
        id | criticality | title                       | expects
        A  | domain      | Accueil                     | weight 2
        A1 | major       | Accueil du public           | minutes
        A2 | minor       | Temps d’attente             | indicator
        A3 | improvement | Livret d’accueil            | procedure
        A4 | major       | Affichage des horaires      | nothing
        B  | domain      | Écoute                      | weight 1
        B1 | major       | Satisfaction des locataires | survey of tenants within P3Y
        B2 | minor       | Taux de réponse             | no promise, indicator on target
        B3 | improvement | Satisfaction des accédants  | survey of buyers within P2Y
      `,
    },
    entretien: {
      requirements: `
        id | criticality | title              | expects
        E  | domain      | Entretien          |
        E1 | minor       | Halls              | minutes
        E2 | minor       | Escaliers          | minutes
        E3 | minor       | Locaux à déchets   | minutes
        E4 | minor       | Espaces verts      | minutes
        E5 | minor       | Éclairage          | minutes
        E6 | minor       | Parkings           | minutes
        E7 | minor       | Caves              | minutes
        E8 | minor       | Locaux à vélos     | minutes
        E9 | minor       | Boîtes aux lettres | minutes
      `,
    },
    proximite: {
      requirements: `
        id | criticality | title                   | expects
        P  | domain      | Proximité               |
        P1 | minor       | Présence du gardien     | minutes
        P2 | minor       | Visite de courtoisie    | minutes
        P3 | minor       | Permanence              | minutes
        P4 | minor       | Numéro d’urgence        | minutes
        Q  | domain      | Quittances et charges   |
        Q1 | minor       | Avis d’échéance         | minutes
        Q2 | minor       | Régularisation          | minutes
        Q3 | minor       | Plan d’apurement        | minutes
        Q4 | minor       | Explication des charges | minutes
        Q5 | minor       | Contestation            | minutes
      `,
    },
    vie: {
      requirements: `
        id  | criticality | title                     | expects
        V   | domain      | Vie coopérative           |
        V1  | minor       | Convocation               | minutes
        V2  | minor       | Vote                      | minutes
        V3  | minor       | Questions des sociétaires | minutes
        V4  | minor       | Procès-verbal             | minutes
        V5  | minor       | Formation des élus        | minutes
        V6  | minor       | Accueil des sociétaires   | minutes
        V7  | minor       | Parts sociales            | minutes
        V8  | minor       | Révision coopérative      | minutes
        V9  | minor       | Charte                    | minutes
        V10 | minor       | Rapport aux sociétaires   | minutes
      `,
    },
  },
  expected: {
    // Where only a measure is expected, nothing is measured; but nobody said anything and no part of the proof is
    // there, so the grade is that of nothing at all.
    verdicts: `
      requirement  | said | done        | quadrant | grade
      base/A1      | no   | no          | absent   | major
      base/A2      | no   | notMeasured | absent   | minor
      base/A3      | no   | no          | absent   | improvement
      base/A4      | no   | no          | absent   | major
      base/B1      | no   | notMeasured | absent   | major
      base/B2      | no   | notMeasured | absent   | minor
      base/B3      | no   | notMeasured | absent   | improvement
      entretien/E1 | no   | no          | absent   | minor
      entretien/E2 | no   | no          | absent   | minor
      entretien/E3 | no   | no          | absent   | minor
      entretien/E4 | no   | no          | absent   | minor
      entretien/E5 | no   | no          | absent   | minor
      entretien/E6 | no   | no          | absent   | minor
      entretien/E7 | no   | no          | absent   | minor
      entretien/E8 | no   | no          | absent   | minor
      entretien/E9 | no   | no          | absent   | minor
      proximite/P1 | no   | no          | absent   | minor
      proximite/P2 | no   | no          | absent   | minor
      proximite/P3 | no   | no          | absent   | minor
      proximite/P4 | no   | no          | absent   | minor
      proximite/Q1 | no   | no          | absent   | minor
      proximite/Q2 | no   | no          | absent   | minor
      proximite/Q3 | no   | no          | absent   | minor
      proximite/Q4 | no   | no          | absent   | minor
      proximite/Q5 | no   | no          | absent   | minor
      vie/V1       | no   | no          | absent   | minor
      vie/V2       | no   | no          | absent   | minor
      vie/V3       | no   | no          | absent   | minor
      vie/V4       | no   | no          | absent   | minor
      vie/V5       | no   | no          | absent   | minor
      vie/V6       | no   | no          | absent   | minor
      vie/V7       | no   | no          | absent   | minor
      vie/V8       | no   | no          | absent   | minor
      vie/V9       | no   | no          | absent   | minor
      vie/V10      | no   | no          | absent   | minor
    `,
    // Minor grades: A has A2 and B has B2 (1 ÷ 5 → 0), E nine (9 ÷ 5 → 1), P four (→ 0), Q five (→ 1), V ten (→ 2).
    // In B nothing is measured: there is no rate over what is measured, for it would be over 3 − 3 = 0.
    scores: `
      of          | kept | applicable | notMeasured | notApplicable | rate       | measured   | highest          | cumulated
      base        | 0    | 7          | 4           | 0             | 0 ÷ 7 = 0  | 0 ÷ 3 = 0  | 4 ÷ 7 = 0.571429 | –
      base/A      | 0    | 4          | 1           | 0             | 0 ÷ 4 = 0  | 0 ÷ 3 = 0  | 1 ÷ 4 = 0.25     | 0
      base/B      | 0    | 3          | 3           | 0             | 0 ÷ 3 = 0  | –          | 3 ÷ 3 = 1        | 0
      entretien   | 0    | 9          | 0           | 0             | 0 ÷ 9 = 0  | 0 ÷ 9 = 0  | 0 ÷ 9 = 0        | –
      entretien/E | 0    | 9          | 0           | 0             | 0 ÷ 9 = 0  | 0 ÷ 9 = 0  | 0 ÷ 9 = 0        | 1
      proximite   | 0    | 9          | 0           | 0             | 0 ÷ 9 = 0  | 0 ÷ 9 = 0  | 0 ÷ 9 = 0        | –
      proximite/P | 0    | 4          | 0           | 0             | 0 ÷ 4 = 0  | 0 ÷ 4 = 0  | 0 ÷ 4 = 0        | 0
      proximite/Q | 0    | 5          | 0           | 0             | 0 ÷ 5 = 0  | 0 ÷ 5 = 0  | 0 ÷ 5 = 0        | 1
      vie         | 0    | 10         | 0           | 0             | 0 ÷ 10 = 0 | 0 ÷ 10 = 0 | 0 ÷ 10 = 0       | –
      vie/V       | 0    | 10         | 0           | 0             | 0 ÷ 10 = 0 | 0 ÷ 10 = 0 | 0 ÷ 10 = 0       | 2
    `,
    // base: (2 × 0 + 1 × 0) ÷ 3; over what is measured A alone counts: (2 × 0) ÷ 2
    weighted: `
      of        | rate      | weights | measured  | weightsMeasured
      base      | 0 ÷ 3 = 0 | 3       | 0 ÷ 2 = 0 | 2
      entretien | 0 ÷ 1 = 0 | 1       | 0 ÷ 1 = 0 | 1
      proximite | 0 ÷ 2 = 0 | 2       | 0 ÷ 2 = 0 | 2
      vie       | 0 ÷ 1 = 0 | 1       | 0 ÷ 1 = 0 | 1
    `,
    gaps: `
      grade       | requirement  | checks
      major       | base/A1      | commitment, evidence:minutes
      major       | base/A4      | commitment, evidence
      major       | base/B1      | commitment, survey
      minor       | base/A2      | commitment, indicators
      minor       | base/B2      | indicators
      minor       | entretien/E1 | commitment, evidence:minutes
      minor       | entretien/E2 | commitment, evidence:minutes
      minor       | entretien/E3 | commitment, evidence:minutes
      minor       | entretien/E4 | commitment, evidence:minutes
      minor       | entretien/E5 | commitment, evidence:minutes
      minor       | entretien/E6 | commitment, evidence:minutes
      minor       | entretien/E7 | commitment, evidence:minutes
      minor       | entretien/E8 | commitment, evidence:minutes
      minor       | entretien/E9 | commitment, evidence:minutes
      minor       | proximite/P1 | commitment, evidence:minutes
      minor       | proximite/P2 | commitment, evidence:minutes
      minor       | proximite/P3 | commitment, evidence:minutes
      minor       | proximite/P4 | commitment, evidence:minutes
      minor       | proximite/Q1 | commitment, evidence:minutes
      minor       | proximite/Q2 | commitment, evidence:minutes
      minor       | proximite/Q3 | commitment, evidence:minutes
      minor       | proximite/Q4 | commitment, evidence:minutes
      minor       | proximite/Q5 | commitment, evidence:minutes
      minor       | vie/V1       | commitment, evidence:minutes
      minor       | vie/V2       | commitment, evidence:minutes
      minor       | vie/V3       | commitment, evidence:minutes
      minor       | vie/V4       | commitment, evidence:minutes
      minor       | vie/V5       | commitment, evidence:minutes
      minor       | vie/V6       | commitment, evidence:minutes
      minor       | vie/V7       | commitment, evidence:minutes
      minor       | vie/V8       | commitment, evidence:minutes
      minor       | vie/V9       | commitment, evidence:minutes
      minor       | vie/V10      | commitment, evidence:minutes
      improvement | base/A3      | commitment, evidence:procedure
      improvement | base/B3      | commitment, survey
    `,
    // Nobody knows how many homes are concerned.
    surveys: `
      requirement | audience | last | source | due | daysLeft | state | homes
      base/B1     | tenants  | –    | –      | –   | –        | never | –
      base/B3     | buyers   | –    | –      | –   | –        | never | –
    `,
  },
}
