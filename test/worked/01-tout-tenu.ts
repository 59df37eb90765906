import type { Worked } from './worked.ts'

/**
 * A housing co-operative of 480 rented homes that keeps all that it promises. Every date is as old as it may be:
 * minutes of twelve months to the day, a survey of three years to the day, a promise that ends tonight and one that
 * begins this morning.
 *
 * On 30 June 2026: P12M goes back to 2025-06-30, P18M to 2024-12-30, P24M to 2024-06-30, P3Y to 2023-06-30.
 */
export const toutTenu: Worked = {
  name: 'a co-operative that keeps everything, on the last day of everything',
  date: '2026-06-30',
  organisation: { kind: 'coopHlm', rentalDwellings: 480 },
  referentials: {
    service: {
      requirements: `
        id | criticality | title                       | expects
        A  | domain      | Accueil et réclamations     | weight 3
        A1 | major       | Réponse aux réclamations    | minutes within P12M, indicator on target within P18M
        A2 | minor       | Accueil téléphonique        | procedure
        A3 | improvement | Livret d’accueil            | nothing
        B  | domain      | Sécurité et écoute          | weight 1
        B1 | major       | Contrôle des ascenseurs     | 2 certificate within P12M
        B2 | minor       | Satisfaction des locataires | survey of tenants within P3Y
        B3 | major       | Pannes d’ascenseur          | either plan or indicator on target
        C  | domain      | Vie coopérative             | weight 2
        C1 | minor       | Assemblée générale          | no promise, minutes within P18M
        C2 | major       | Bilan d’activité            | report within P24M
      `,
    },
  },
  commitments: `
    id           | satisfies | since      | until      | indicators | title
    reclamations | A1        | 2024-01-01 | –          | delai      | Répondre à toute réclamation sous dix jours
    accueil      | A2 A3     | –          | –          | –          | Décrocher avant la cinquième sonnerie
    securite     | B1 B3     | 2025-07-01 | 2026-06-30 | –          | Contrôler chaque ascenseur deux fois par an
    ecoute       | B2        | 2026-06-30 | –          | –          | Écouter tous les locataires tous les trois ans
    bilan        | C2        | 2020-01-01 | –          | –          | Rendre compte chaque année
  `,
  // The certificate c-1 is as old as the promise that lists it, not older: it is not suspect.
  pieces: `
    id       | kind        | date       | with         | supports | validUntil
    cr-2025  | minutes     | 2025-06-30 | reclamations | –        | –
    consigne | procedure   | 2019-05-02 | accueil      | –        | –
    c-1      | certificate | 2025-07-01 | securite     | –        | –
    c-2      | certificate | 2026-02-10 | securite     | –        | 2026-06-30
    enquete  | survey      | 2023-06-30 | register     | B2       | –
    pv-ag    | minutes     | 2024-12-30 | register     | C1       | –
    bilan-24 | report      | 2024-06-30 | bilan        | –        | –
  `,
  indicators: `
    id     | unit    | direction | target | frequency | supports | results
    delai  | percent | up        | 90     | yearly    | –        | 2025: 90
    pannes | count   | down      | 5      | quarterly | B3       | 2026-Q1: 5
  `,
  expected: {
    // A1 and B3 have indicators, all on target, and no piece that is not usable: strengths. A3 expects no proof, so any
    // piece will do. C1 is kept though nobody promised it, for no promise is expected.
    verdicts: `
      requirement | said | done | quadrant | grade
      service/A1  | yes  | yes  | kept     | strength
      service/A2  | yes  | yes  | kept     | conforming
      service/A3  | yes  | yes  | kept     | conforming
      service/B1  | yes  | yes  | kept     | conforming
      service/B2  | yes  | yes  | kept     | conforming
      service/B3  | yes  | yes  | kept     | strength
      service/C1  | no   | yes  | kept     | conforming
      service/C2  | yes  | yes  | kept     | conforming
    `,
    scores: `
      of        | kept | applicable | notMeasured | notApplicable | rate      | measured  | highest
      service   | 8    | 8          | 0           | 0             | 8 ÷ 8 = 1 | 8 ÷ 8 = 1 | 8 ÷ 8 = 1
      service/A | 3    | 3          | 0           | 0             | 3 ÷ 3 = 1 | 3 ÷ 3 = 1 | 3 ÷ 3 = 1
      service/B | 3    | 3          | 0           | 0             | 3 ÷ 3 = 1 | 3 ÷ 3 = 1 | 3 ÷ 3 = 1
      service/C | 2    | 2          | 0           | 0             | 2 ÷ 2 = 1 | 2 ÷ 2 = 1 | 2 ÷ 2 = 1
    `,
    // 3 × 1 + 1 × 1 + 2 × 1 = 6, over 3 + 1 + 2 = 6
    weighted: `
      of      | rate      | weights | measured  | weightsMeasured
      service | 6 ÷ 6 = 1 | 6       | 6 ÷ 6 = 1 | 6
    `,
    gaps: '',
    priorities: '',
    // Three years after 2023-06-30 is the very day of the audit: the next survey is due today.
    surveys: `
      requirement | audience | last       | source  | due        | daysLeft | state   | homes
      service/B2  | tenants  | 2023-06-30 | enquete | 2026-06-30 | 0        | dueSoon | 480
    `,
  },
}
