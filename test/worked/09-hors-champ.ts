import type { Worked } from './worked.ts'

/**
 * A housing company of 480 rented homes that does not say how many it sells. One referential is partly for others; from
 * the other it sets requirements aside, some with the board's approval and one with an approval yet to come.
 */
export const horsChamp: Worked = {
  name: 'what is for other organisations, and what is set aside before, on and after the day',
  date: '2026-06-30',
  organisation: { kind: 'esh', rentalDwellings: 480 },
  referentials: {
    parc: {
      requirements: `
        id | criticality | title                 | expects  | for
        A  | domain      | Parc                  |          |
        A1 | major       | Vie coopérative       | minutes  | coopHlm
        A2 | major       | Concertation          | minutes  | coopHlm esh
        A3 | minor       | Gardiens              | minutes  | rentalDwellings 480…
        A4 | minor       | Agences               | minutes  | rentalDwellings 481…
        A5 | minor       | Accueil unique        | minutes  | rentalDwellings …480
        A6 | minor       | Mutualisation         | minutes  | rentalDwellings …479
        A7 | major       | Suivi des ventes      | minutes  | homesSoldPerYear 10…
        A8 | major       | Ventes de l’office    | minutes  | oph, homesSoldPerYear 10…
        B  | domain      | Grands parcs          | weight 5 | rentalDwellings 1000…
        B1 | major       | Centre d’appels       | minutes  |
        B2 | minor       | Directions de secteur | minutes  | esh
      `,
    },
    vente: {
      requirements: `
        id | criticality | title               | expects   | for
        C  | domain      | Vente               |           | homesSoldPerYear 1…
        C1 | major       | Dossier d’acquéreur | minutes   |
        C2 | major       | Sécurisation        | minutes   |
        C3 | major       | Livraison           | minutes   |
        C4 | major       | Copropriété         | minutes   |
        C5 | minor       | Accession solidaire | minutes   | coopHlm
        C6 | minor       | Satisfaction        | indicator |
      `,
    },
  },
  commitments: `
    id   | satisfies                                       | title
    tout | A1 A2 A3 A4 A5 A6 A7 A8 B1 B2 C1 C2 C3 C4 C5 C6 | Promettre tout, même ce qui ne nous concerne pas
  `,
  pieces: `
    id | kind    | date       | with | supports
    cr | minutes | 2026-05-01 | tout | A1 A2 A5 B1 C1 C3
  `,
  waivers: `
    requirement | on
    vente/C1    | 2026-06-29
    vente/C2    | 2026-06-30
    vente/C3    | 2026-07-01
    vente/C4    | –
    vente/C5    | 2026-01-01
  `,
  expected: {
    // The company is an «esh» of 480 homes, both bounds included. Nobody knows how many homes it sells, which exempts it
    // from nothing (A7, the whole of C); A8 is for offices, whatever they sell. B is for 1000 homes and more, and so is
    // all that stands in it. C3: an approval of tomorrow sets nothing aside today. C5 is for others too, but was waived.
    verdicts: `
      requirement | said          | done          | quadrant | grade      | why
      parc/A1     | notApplicable | notApplicable | –        | –          | organisation
      parc/A2     | yes           | yes           | kept     | conforming | –
      parc/A3     | yes           | no            | unproven | minor      | –
      parc/A4     | notApplicable | notApplicable | –        | –          | organisation
      parc/A5     | yes           | yes           | kept     | conforming | –
      parc/A6     | notApplicable | notApplicable | –        | –          | organisation
      parc/A7     | yes           | no            | unproven | major      | –
      parc/A8     | notApplicable | notApplicable | –        | –          | organisation
      parc/B1     | notApplicable | notApplicable | –        | –          | organisation
      parc/B2     | notApplicable | notApplicable | –        | –          | organisation
      vente/C1    | notApplicable | notApplicable | –        | –          | waived
      vente/C2    | notApplicable | notApplicable | –        | –          | waived
      vente/C3    | yes           | yes           | kept     | conforming | –
      vente/C4    | notApplicable | notApplicable | –        | –          | waived
      vente/C5    | notApplicable | notApplicable | –        | –          | waived
      vente/C6    | yes           | notMeasured   | unproven | weakness   | –
    `,
    // In B nothing applies: it has no rate at all.
    scores: `
      of      | kept | applicable | notMeasured | notApplicable | rate        | measured    | highest
      parc    | 2    | 4          | 0           | 6             | 2 ÷ 4 = 0.5 | 2 ÷ 4 = 0.5 | 2 ÷ 4 = 0.5
      parc/A  | 2    | 4          | 0           | 4             | 2 ÷ 4 = 0.5 | 2 ÷ 4 = 0.5 | 2 ÷ 4 = 0.5
      parc/B  | 0    | 0          | 0           | 2             | –           | –           | –
      vente   | 1    | 2          | 1           | 4             | 1 ÷ 2 = 0.5 | 1 ÷ 1 = 1   | 2 ÷ 2 = 1
      vente/C | 1    | 2          | 1           | 4             | 1 ÷ 2 = 0.5 | 1 ÷ 1 = 1   | 2 ÷ 2 = 1
    `,
    // A domain without a rate has no weight, were it five: (1 × 0.5) ÷ 1
    weighted: `
      of    | rate          | weights | measured      | weightsMeasured
      parc  | 0.5 ÷ 1 = 0.5 | 1       | 0.5 ÷ 1 = 0.5 | 1
      vente | 0.5 ÷ 1 = 0.5 | 1       | 1 ÷ 1 = 1     | 1
    `,
    gaps: `
      grade    | requirement | checks
      major    | parc/A7     | evidence:minutes
      minor    | parc/A3     | evidence:minutes
      weakness | vente/C6    | indicators
    `,
    surveys: '',
  },
}
