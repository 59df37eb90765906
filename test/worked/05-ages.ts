import type { Worked } from './worked.ts'

/**
 * A co-operative audited on the last day of August, whose proof is as old as it may be, or one day older. One promise,
 * of no date, covers everything: nothing is older than it.
 *
 * Going back from 2026-08-31: P6M → 2026-02-28 (there is no 31 February); P1Y and P12M → 2025-08-31;
 * P8M → 2025-12-31; P32M → 2023-12-31; P3Y → 2023-08-31; three months, for a monthly measure → 2026-05-31.
 */
export const ages: Worked = {
  name: 'proof exactly as old as it may be, and one day older',
  date: '2026-08-31',
  referentials: {
    pieces: {
      requirements: `
        id  | criticality | title                   | expects
        A   | domain      | Pièces                  |
        A1  | major       | Relevé des pannes       | record within P6M
        A2  | major       | Relevé des visites      | record within P6M
        A3  | minor       | Plan d’entretien        | plan within P1Y
        A4  | minor       | Plan de travaux         | plan within P1Y
        A5  | major       | Attestation de sécurité | certificate
        A6  | major       | Attestation d’assurance | certificate
        A7  | minor       | Contrat d’ascenseur     | contract
        A8  | minor       | Contrat de chauffage    | contract
        A9  | improvement | Affichage               | photo
        A10 | improvement | Signalétique            | photo
      `,
    },
    suivi: {
      requirements: `
        id  | criticality | title                           | expects
        B   | domain      | Mesures et enquêtes             |
        B1  | major       | Délai de réponse                | indicator within P8M
        B2  | major       | Taux de décroché                | indicator within P8M
        B3  | major       | Satisfaction des locataires     | survey within P3Y
        B4  | major       | Satisfaction des entrants       | survey within P3Y
        B5  | minor       | Enquête sur le cadre de vie     | survey within P32M
        B6  | minor       | Enquête sur les charges         | survey within P32M
        B7  | improvement | Pannes du mois                  | indicator
        B8  | minor       | Plan de formation               | plan within P1Y
        B9  | major       | Relevé récent et relevé de l’an | record within P6M, record within P12M
        B10 | minor       | Deux photos, une au moins       | 2 photo within P6M, photo within P6M
      `,
    },
  },
  commitments: `
    id   | satisfies                                                     | title
    tout | A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 | Tenir à jour tout ce que nous montrons
  `,
  // A review on 2025-08-31 makes a plan of 2024 young enough; a review of a survey makes it no younger,
  // and one that is yet to come (B8) counts for nothing.
  pieces: `
    id           | kind        | date       | with | supports | reviewed   | validUntil | validFor
    pannes       | record      | 2026-02-28 | tout | A1       | –          | –          | –
    visites      | record      | 2026-02-27 | tout | A2       | –          | –          | –
    entretien    | plan        | 2024-03-01 | tout | A3       | 2025-08-31 | –          | –
    travaux      | plan        | 2024-03-01 | tout | A4       | 2025-08-30 | –          | –
    securite     | certificate | 2023-01-01 | tout | A5       | –          | 2026-08-31 | –
    assurance    | certificate | 2023-01-01 | tout | A6       | –          | 2026-08-30 | –
    ascenseur    | contract    | 2025-08-31 | tout | A7       | –          | –          | P12M
    chauffage    | contract    | 2025-08-30 | tout | A8       | –          | –          | P12M
    affichage    | photo       | 2026-08-31 | tout | A9       | –          | –          | –
    signaletique | photo       | 2026-09-01 | tout | A10      | –          | –          | –
    locataires   | survey      | 2023-08-31 | tout | B3       | –          | –          | –
    entrants     | survey      | 2023-08-30 | tout | B4       | 2026-01-01 | –          | –
    formation    | plan        | 2024-03-01 | tout | B8       | 2026-09-01 | –          | –
    releve       | record      | 2025-10-01 | tout | B9       | –          | –          | –
    photo        | photo       | 2026-03-01 | tout | B10      | –          | –          | –
  `,
  indicators: `
    id          | unit    | direction | target | frequency | supports | results
    delai       | percent | up        | 80     | yearly    | B1       | 2025: 80
    decroche    | percent | up        | 80     | yearly    | B2       | 2025-12-30: 95
    cadre       | mark10  | up        | –      | triennial | B5       | 2023: 7 of 120 answers
    charges     | mark10  | up        | –      | triennial | B6       | 2023-12-30: 7 of 120 answers
    pannes-mois | count   | down      | 4      | monthly   | B7       | 2026-05: 4
  `,
  expected: {
    // B2 has been measured too long ago: not measured, and promised. The other misses are something old, not nothing.
    verdicts: `
      requirement | said | done        | quadrant | grade
      pieces/A1   | yes  | yes         | kept     | conforming
      pieces/A2   | yes  | no          | unproven | major
      pieces/A3   | yes  | yes         | kept     | conforming
      pieces/A4   | yes  | no          | unproven | minor
      pieces/A5   | yes  | yes         | kept     | conforming
      pieces/A6   | yes  | no          | unproven | major
      pieces/A7   | yes  | yes         | kept     | conforming
      pieces/A8   | yes  | no          | unproven | minor
      pieces/A9   | yes  | yes         | kept     | conforming
      pieces/A10  | yes  | no          | unproven | improvement
      suivi/B1    | yes  | yes         | kept     | strength
      suivi/B2    | yes  | notMeasured | unproven | minor
      suivi/B3    | yes  | yes         | kept     | conforming
      suivi/B4    | yes  | no          | unproven | major
      suivi/B5    | yes  | yes         | kept     | conforming
      suivi/B6    | yes  | no          | unproven | minor
      suivi/B7    | yes  | yes         | kept     | strength
      suivi/B8    | yes  | no          | unproven | minor
      suivi/B9    | yes  | partial     | unproven | minor
      suivi/B10   | yes  | partial     | unproven | weakness
    `,
    scores: `
      of       | kept | applicable | notMeasured | notApplicable | rate         | measured         | highest
      pieces   | 5    | 10         | 0           | 0             | 5 ÷ 10 = 0.5 | 5 ÷ 10 = 0.5     | 5 ÷ 10 = 0.5
      pieces/A | 5    | 10         | 0           | 0             | 5 ÷ 10 = 0.5 | 5 ÷ 10 = 0.5     | 5 ÷ 10 = 0.5
      suivi    | 4    | 10         | 1           | 0             | 4 ÷ 10 = 0.4 | 4 ÷ 9 = 0.444444 | 5 ÷ 10 = 0.5
      suivi/B  | 4    | 10         | 1           | 0             | 4 ÷ 10 = 0.4 | 4 ÷ 9 = 0.444444 | 5 ÷ 10 = 0.5
    `,
    // Two checks of B9 are of one kind: as texts P12M comes before P6M, so the one that is not met, P6M, is the second,
    // though it is written first. In B10 the one that asks for 1 comes before the one that asks for 2.
    gaps: `
      grade       | requirement | checks
      major       | pieces/A2   | evidence:record
      major       | pieces/A6   | evidence:certificate
      major       | suivi/B4    | survey
      minor       | pieces/A4   | evidence:plan
      minor       | pieces/A8   | evidence:contract
      minor       | suivi/B2    | indicators
      minor       | suivi/B6    | survey
      minor       | suivi/B8    | evidence:plan
      minor       | suivi/B9    | evidence:record-2
      weakness    | suivi/B10   | evidence:photo-2
      improvement | pieces/A10  | evidence:photo
    `,
    pieces: `
      id           | state
      pannes       | valid
      visites      | valid
      securite     | expiresSoon
      assurance    | expired
      ascenseur    | expiresSoon
      chauffage    | expired
      affichage    | valid
      signaletique | future
    `,
    // 2023-12-31 and 32 months is 2026-08-31; from the 30th it is the day before.
    surveys: `
      requirement | audience | last       | source     | due        | daysLeft | state   | homes
      suivi/B3    | –        | 2023-08-31 | locataires | 2026-08-31 | 0        | dueSoon | –
      suivi/B4    | –        | 2023-08-30 | entrants   | 2026-08-30 | -1       | overdue | –
      suivi/B5    | –        | 2023-12-31 | cadre      | 2026-08-31 | 0        | dueSoon | –
      suivi/B6    | –        | 2023-12-30 | charges    | 2026-08-30 | -1       | overdue | –
    `,
  },
}
