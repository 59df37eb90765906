import type { Worked } from './worked.ts'

/**
 * A co-operative that renewed its promises on 1 January 2026 and kept last year's papers. What is older than the promise
 * is suspect until somebody has read it again, on that day or later, and no later than the audit. Some files have gone.
 */
export const piecesEcartees: Worked = {
  name: 'proof older than the promise, read again or not, and files that are not there',
  date: '2026-06-30',
  referentials: {
    preuves: {
      requirements: `
        id | criticality | title                    | expects
        A  | domain      | Preuves                  |
        A1 | major       | Réponse aux réclamations | minutes
        A2 | major       | Suivi des réclamations   | minutes
        A3 | major       | Plan d’entretien         | plan
        A4 | major       | Plan de travaux          | plan
        A5 | minor       | Plan de nettoyage        | plan
        A6 | major       | Registre des pannes      | record
        A7 | minor       | Rapport du gardien       | report
        A8 | minor       | Rapport de sécurité      | report
        A9 | minor       | Rapport d’activité       | report
      `,
    },
    usages: {
      requirements: `
        id | criticality | title                    | expects
        B  | domain      | Usages                   |
        B1 | major       | Deux comptes rendus      | 2 minutes
        B2 | major       | Attestation de sécurité  | certificate
        B3 | major       | Information des entrants | communication
        B4 | major       | Réunion annuelle         | minutes within P12M
        B5 | minor       | Deux relevés de pannes   | 2 record
      `,
    },
  },
  commitments: `
    id      | satisfies                              | status  | since      | scope     | title
    delais  | A1 A2 A3 A4 A5 A6 A7 A8 A9 B1 B2 B4 B5 | inForce | 2026-01-01 | –         | Répondre sous dix jours ouvrés
    refonte | A6                                     | draft   | 2026-01-01 | –         | Refondre le registre des pannes
    pilote  | B3                                     | inForce | 2026-01-01 | residence | Informer les entrants des Tilleuls
  `,
  // registre-2025 is older than the draft that lists it; but a draft binds nobody, so nothing is older than a promise.
  pieces: `
    id             | kind          | date       | with     | supports | reviewed   | file
    cr-2025        | minutes       | 2025-12-31 | delais   | A1 B1    | –          | –
    cr-2026        | minutes       | 2026-01-01 | delais   | A2 B1    | –          | –
    relu           | plan          | 2025-05-01 | delais   | A3       | 2026-01-01 | –
    relu-trop-tot  | plan          | 2025-05-01 | delais   | A4       | 2025-12-31 | –
    relu-apres     | plan          | 2025-05-01 | delais   | A5       | 2026-07-01 | –
    registre-2025  | record        | 2025-01-01 | refonte  | A6       | –          | –
    rapport-absent | report        | 2026-02-01 | delais   | A7       | –          | missing
    rapport-vide   | report        | 2026-02-01 | delais   | A8       | –          | empty
    rapport        | report        | 2026-02-01 | delais   | A9       | –          | there
    tableau-2025   | dashboard     | 2025-06-30 | delais   | B2       | –          | –
    attestation    | certificate   | 2026-03-01 | delais   | B2       | –          | –
    notice         | communication | 2026-03-01 | pilote   | B3       | –          | –
    releve-2025    | record        | 2025-06-01 | delais   | B5       | –          | –
    cr-vieux       | minutes       | 2025-06-29 | register | B4       | –          | –
  `,
  indicators: `
    id        | unit    | direction | target | frequency | supports | results
    controles | percent | up        | 95     | yearly    | B2       | 2025: 100
  `,
  // What is done or given up sets no date any more.
  actions: `
    id      | with   | gap        | due        | status
    relire  | delais | preuves/A4 | 2026-09-30 | –
    classer | delais | preuves/A5 | 2026-07-31 | done
    jeter   | delais | preuves/A7 | 2026-07-31 | cancelled
    saisir  | delais | usages/B3  | 2026-12-31 | inProgress
  `,
  expected: {
    // B1 has one good piece of two. B2 is on target, but one piece attached to it cannot be used: conforming, no
    // strength. B3 is proven, and promised to one residence only.
    verdicts: `
      requirement | said    | done    | quadrant | grade
      preuves/A1  | yes     | no      | unproven | major
      preuves/A2  | yes     | yes     | kept     | conforming
      preuves/A3  | yes     | yes     | kept     | conforming
      preuves/A4  | yes     | no      | unproven | major
      preuves/A5  | yes     | no      | unproven | minor
      preuves/A6  | yes     | yes     | kept     | conforming
      preuves/A7  | yes     | no      | unproven | minor
      preuves/A8  | yes     | no      | unproven | minor
      preuves/A9  | yes     | yes     | kept     | conforming
      usages/B1   | yes     | partial | unproven | minor
      usages/B2   | yes     | yes     | kept     | conforming
      usages/B3   | partial | yes     | kept     | improvement
      usages/B4   | yes     | no      | unproven | major
      usages/B5   | yes     | no      | unproven | minor
    `,
    scores: `
      of        | kept | applicable | notMeasured | notApplicable | rate             | measured         | highest
      preuves   | 4    | 9          | 0           | 0             | 4 ÷ 9 = 0.444444 | 4 ÷ 9 = 0.444444 | 4 ÷ 9 = 0.444444
      preuves/A | 4    | 9          | 0           | 0             | 4 ÷ 9 = 0.444444 | 4 ÷ 9 = 0.444444 | 4 ÷ 9 = 0.444444
      usages    | 2    | 5          | 0           | 0             | 2 ÷ 5 = 0.4      | 2 ÷ 5 = 0.4      | 2 ÷ 5 = 0.4
      usages/B  | 2    | 5          | 0           | 0             | 2 ÷ 5 = 0.4      | 2 ÷ 5 = 0.4      | 2 ÷ 5 = 0.4
    `,
    gaps: `
      grade       | requirement | checks
      major       | preuves/A1  | evidence:minutes
      major       | preuves/A4  | evidence:plan
      major       | usages/B4   | evidence:minutes
      minor       | preuves/A5  | evidence:plan
      minor       | preuves/A7  | evidence:report
      minor       | preuves/A8  | evidence:report
      minor       | usages/B1   | evidence:minutes
      minor       | usages/B5   | evidence:record
      improvement | usages/B3   | commitment
    `,
    // To read cr-2025 again closes two gaps and lifts both requirements: first. Then A4, for which a date is set, before
    // B4, for which none is; cr-vieux is merely too old, so B4 asks for new minutes. Then what is minor by criticality. To read
    // releve-2025 again would not be enough for B5, which lacks two: something has to be added.
    priorities: `
      item           | gaps                                                   | lifts                | grade       | criticality | due
      cr-2025        | preuves/A1#evidence:minutes usages/B1#evidence:minutes | preuves/A1 usages/B1 | major       | major       | –
      relu-trop-tot  | preuves/A4#evidence:plan                               | preuves/A4           | major       | major       | 2026-09-30
      –              | usages/B4#evidence:minutes                             | usages/B4            | major       | major       | –
      relu-apres     | preuves/A5#evidence:plan                               | preuves/A5           | minor       | minor       | –
      rapport-absent | preuves/A7#evidence:report                             | preuves/A7           | minor       | minor       | –
      rapport-vide   | preuves/A8#evidence:report                             | preuves/A8           | minor       | minor       | –
      –              | usages/B5#evidence:record                              | usages/B5            | minor       | minor       | –
      pilote         | usages/B3#commitment                                   | usages/B3            | improvement | major       | 2026-12-31
    `,
    pieces: `
      id             | state
      cr-2025        | suspect
      cr-2026        | valid
      relu           | valid
      relu-trop-tot  | suspect
      relu-apres     | suspect
      registre-2025  | valid
      rapport-absent | missing
      rapport-vide   | missing
      rapport        | valid
      tableau-2025   | suspect
      cr-vieux       | valid
    `,
  },
}
