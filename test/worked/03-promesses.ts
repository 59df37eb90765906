import type { Worked } from './worked.ts'

/**
 * A housing company that promises a great deal and can show nothing. Some promises hold for one residence or one
 * programme, some are drafts, suspended, ended, over since yesterday, or begin tomorrow.
 */
export const promesses: Worked = {
  name: 'an organisation that only promises',
  date: '2026-06-30',
  organisation: { kind: 'esh', rentalDwellings: 3200 },
  referentials: {
    gestion: {
      requirements: `
        id | criticality | title               | expects
        B  | domain      | Gestion             |
        B1 | major       | Délai des travaux   | minutes
        B2 | major       | Nettoyage des halls | minutes
        B3 | minor       | Espaces verts       | minutes
        B4 | major       | Astreinte           | minutes
        B5 | major       | Chauffage           | minutes
        B6 | major       | Eau chaude          | minutes
        B7 | major       | Ascenseurs          | minutes
      `,
    },
    service: {
      requirements: `
        id | criticality | title                       | expects
        A  | domain      | Service                     |
        A1 | major       | Réponse aux réclamations    | minutes
        A2 | minor       | Visite du logement          | minutes
        A3 | improvement | Remise des clés             | minutes
        A4 | major       | Délai de réponse            | indicator on target
        A5 | minor       | Satisfaction des locataires | survey within P3Y
        A6 | improvement | Livret d’accueil            | minutes
      `,
    },
  },
  commitments: `
    id                | satisfies | status    | since      | until      | scope     | title
    travaux           | B1        | draft     | 2024-01-01 | –          | –         | Fixer la date des travaux
    halls             | B2        | suspended | 2024-01-01 | –          | –         | Nettoyer les halls chaque jour
    espaces-verts     | B3        | ended     | 2024-01-01 | –          | –         | Tondre tous les quinze jours
    astreinte         | B4        | inForce   | 2024-01-01 | 2026-06-29 | –         | Répondre la nuit
    chauffage         | B5        | inForce   | 2024-01-01 | 2026-06-29 | –         | Chauffer à 19 °C
    chauffage-tilleul | B5        | inForce   | 2024-01-01 | –          | residence | Chauffer à 19 °C aux Tilleuls
    eau-chaude        | B6        | inForce   | 2026-07-01 | –          | –         | Rétablir l’eau chaude en un jour
    ascenseurs        | B7        | inForce   | 2026-06-30 | 2026-06-30 | stock     | Dépanner en quatre heures
    reponse           | A1 A4 A5  | inForce   | –          | –          | –         | Répondre sous dix jours
    visite            | A2        | inForce   | 2024-01-01 | –          | residence | Visiter avant de louer
    cles              | A3        | inForce   | 2024-01-01 | –          | programme | Remettre les clés en main propre
    livret            | A6        | inForce   | 2024-01-01 | –          | stock     | Remettre un livret
    livret-tilleul    | A6        | inForce   | 2024-01-01 | –          | residence | Remettre un livret aux Tilleuls
  `,
  expected: {
    // B5: of the two promises only that of one residence is in force today. A6: one residence more takes nothing away
    // from a promise over the whole stock. A4 and A5 are promised and not measured: major → minor, minor → weakness.
    verdicts: `
      requirement | said    | done        | quadrant | grade
      gestion/B1  | no      | no          | absent   | major
      gestion/B2  | no      | no          | absent   | major
      gestion/B3  | no      | no          | absent   | minor
      gestion/B4  | no      | no          | absent   | major
      gestion/B5  | partial | no          | unproven | major
      gestion/B6  | no      | no          | absent   | major
      gestion/B7  | yes     | no          | unproven | major
      service/A1  | yes     | no          | unproven | major
      service/A2  | partial | no          | unproven | minor
      service/A3  | partial | no          | unproven | improvement
      service/A4  | yes     | notMeasured | unproven | minor
      service/A5  | yes     | notMeasured | unproven | weakness
      service/A6  | yes     | no          | unproven | improvement
    `,
    scores: `
      of        | kept | applicable | notMeasured | notApplicable | rate      | measured  | highest          | unproven | absent
      gestion   | 0    | 7          | 0           | 0             | 0 ÷ 7 = 0 | 0 ÷ 7 = 0 | 0 ÷ 7 = 0        | 2        | 5
      gestion/B | 0    | 7          | 0           | 0             | 0 ÷ 7 = 0 | 0 ÷ 7 = 0 | 0 ÷ 7 = 0        | 2        | 5
      service   | 0    | 6          | 2           | 0             | 0 ÷ 6 = 0 | 0 ÷ 4 = 0 | 2 ÷ 6 = 0.333333 | 6        | 0
      service/A | 0    | 6          | 2           | 0             | 0 ÷ 6 = 0 | 0 ÷ 4 = 0 | 2 ÷ 6 = 0.333333 | 6        | 0
    `,
    // A promise for a part of the stock leaves a gap of promise.
    gaps: `
      grade       | requirement | checks
      major       | gestion/B1  | commitment, evidence:minutes
      major       | gestion/B2  | commitment, evidence:minutes
      major       | gestion/B4  | commitment, evidence:minutes
      major       | gestion/B5  | commitment, evidence:minutes
      major       | gestion/B6  | commitment, evidence:minutes
      major       | gestion/B7  | evidence:minutes
      major       | service/A1  | evidence:minutes
      minor       | gestion/B3  | commitment, evidence:minutes
      minor       | service/A2  | commitment, evidence:minutes
      minor       | service/A4  | indicators
      weakness    | service/A5  | survey
      improvement | service/A3  | commitment, evidence:minutes
      improvement | service/A6  | evidence:minutes
    `,
    checks: `
      check                 | status
      gestion/B1#commitment | unmet
      gestion/B5#commitment | partial
      gestion/B7#commitment | met
      service/A2#commitment | partial
      service/A6#commitment | met
    `,
    // The referential does not say whom it asks, so nobody knows how many homes are concerned.
    surveys: `
      requirement | audience | last | source | due | daysLeft | state | homes
      service/A5  | –        | –    | –      | –   | –        | never | –
    `,
  },
}
