import type { Worked } from './worked.ts'

/**
 * A co-operative that measures everything: at every frequency, up to the last day and one day late; with targets
 * reached on the bound and just missed; with samples too small to be shown.
 *
 * Going back from 2026-06-30: three months → 2026-03-30, six → 2025-12-30, eighteen → 2024-12-30, forty-two → 2022-12-30.
 */
export const indicateurs: Worked = {
  name: 'an organisation that measures, on and beside every bound',
  date: '2026-06-30',
  referentials: {
    frequences: {
      requirements: `
        id | criticality | title                | expects
        F  | domain      | Fréquences           |
        F1 | major       | Appels du mois       | indicator
        F2 | major       | Visites du mois      | indicator
        F3 | major       | Pannes du trimestre  | indicator
        F4 | major       | Travaux du trimestre | indicator
        F5 | major       | Réclamations de l’an | indicator
        F6 | major       | Impayés de l’an      | indicator
        F7 | major       | Satisfaction         | indicator
        F8 | major       | Cadre de vie         | indicator
      `,
    },
    nombres: {
      requirements: `
        id | criticality | title                        | expects
        H  | domain      | Nombres et unités            |
        H1 | major       | Deux délais, un tenu         | 2 indicator on target
        H2 | major       | Deux délais tenus            | 2 indicator on target
        H3 | major       | Coût du service              | indicator in euro
        H4 | major       | Mesure abandonnée            | indicator on target
        H5 | minor       | Mesure du mois prochain      | indicator
        H6 | minor       | Mesure de l’année en cours   | indicator on target
        H7 | improvement | Mesure jamais faite          | indicator
        H8 | major       | Relevé et deux mesures       | record, 2 indicator
        H9 | minor       | Deux mesures, une hors cible | indicator
      `,
    },
    resultats: {
      requirements: `
        id  | criticality | title                    | expects
        G   | domain      | Résultats                |
        G1  | major       | Taux de réponse          | indicator on target
        G2  | major       | Taux de décroché         | indicator on target
        G3  | minor       | Délai de réponse         | indicator on target
        G4  | minor       | Délai de travaux         | indicator on target
        G5  | major       | Température              | indicator on target
        G6  | major       | Température en mi-saison | indicator on target
        G7  | major       | Mesure sans cible        | indicator on target
        G8  | minor       | Mesure hors cible        | indicator
        G9  | minor       | Neuf réponses            | indicator on target
        G10 | minor       | Dix réponses             | indicator on target
      `,
    },
  },
  commitments: `
    id      | satisfies                                                                         | title
    mesures | F1 F2 F3 F4 F5 F6 F7 F8 G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 H1 H2 H3 H4 H5 H6 H7 H8 H9 | Mesurer ce que nous faisons
  `,
  pieces: `
    id     | kind   | date       | with    | supports
    releve | record | 2026-05-01 | mesures | H8
  `,
  indicators: `
    id  | unit    | direction | target | frequency | supports | results
    f1  | count   | up        | 10     | monthly   | F1       | 2026-03-30: 10
    f2  | count   | up        | 10     | monthly   | F2       | 2026-03-29: 10
    f3  | count   | up        | 10     | quarterly | F3       | 2025-12-30: 10
    f4  | count   | up        | 10     | quarterly | F4       | 2025-12-29: 10
    f5  | count   | up        | 10     | yearly    | F5       | 2024-12-30: 10
    f6  | count   | up        | 10     | yearly    | F6       | 2024-12-29: 10
    f7  | count   | up        | 10     | triennial | F7       | 2022-12-30: 10
    f8  | count   | up        | 10     | triennial | F8       | 2022-12-29: 10
    g1  | percent | up        | 80     | yearly    | G1       | 2025: 80
    g2  | percent | up        | 80     | yearly    | G2       | 2025: 79.9
    g3  | days    | down      | 10     | yearly    | G3       | 2025: 10
    g4  | days    | down      | 10     | yearly    | G4       | 2025: 10.5
    g5  | count   | range     | 19…21  | yearly    | G5       | 2025: 21
    g6  | count   | range     | 19…21  | yearly    | G6       | 2025: 18.9
    g7  | percent | up        | –      | yearly    | G7       | 2025: 99
    g8  | percent | up        | 80     | yearly    | G8       | 2025: 12
    g9  | percent | up        | 80     | yearly    | G9       | 2025: 80 of 9 answers
    g10 | percent | up        | 80     | yearly    | G10      | 2025: 80 of 10 answers
    h1a | days    | down      | 10     | yearly    | H1       | 2024: 12; 2025: 9
    h1b | days    | down      | 10     | yearly    | H1       | 2024: 9; 2025: 12
    h2a | percent | up        | 80     | yearly    | H2       | 2025: 160/200
    h2b | days    | down      | 10     | yearly    | H2       | 2025: 9
    h3  | percent | up        | 80     | yearly    | H3       | 2025: 90
    h4  | days    | down      | 10     | yearly    | H4       | 2023: 40
    h5  | percent | up        | 80     | monthly   | H5       | 2026-07: 90
    h6  | percent | up        | 80     | yearly    | H6       | 2026: 90
    h7  | percent | up        | 80     | yearly    | H7       | –
    h8  | percent | up        | –      | yearly    | H8       | 2025: 50
    h9a | percent | up        | 80     | yearly    | H9       | 2025: 90
    h9b | percent | up        | 80     | yearly    | H9       | 2025: 70
  `,
  expected: {
    // F2, F4, F6, F8: stale since yesterday, so not measured, not missed. G7: without a target none is reached. G9: nine
    // answers are fewer than ten, so the result is hidden and nothing is measured. H1: one of two is on target by its
    // latest result. H3: a share is not a cost. H4 misses its target, but so long ago that it tells nothing any more.
    // H5: July has not begun; H6: 2026 has. H8: the piece and one measure of two. H9: one of its two measures is beside its target, so it is no
    // strength.
    verdicts: `
      requirement   | said | done        | quadrant | grade
      frequences/F1 | yes  | yes         | kept     | strength
      frequences/F2 | yes  | notMeasured | unproven | minor
      frequences/F3 | yes  | yes         | kept     | strength
      frequences/F4 | yes  | notMeasured | unproven | minor
      frequences/F5 | yes  | yes         | kept     | strength
      frequences/F6 | yes  | notMeasured | unproven | minor
      frequences/F7 | yes  | yes         | kept     | strength
      frequences/F8 | yes  | notMeasured | unproven | minor
      nombres/H1    | yes  | partial     | unproven | minor
      nombres/H2    | yes  | yes         | kept     | strength
      nombres/H3    | yes  | notMeasured | unproven | minor
      nombres/H4    | yes  | notMeasured | unproven | minor
      nombres/H5    | yes  | notMeasured | unproven | weakness
      nombres/H6    | yes  | yes         | kept     | strength
      nombres/H7    | yes  | notMeasured | unproven | improvement
      nombres/H8    | yes  | partial     | unproven | minor
      nombres/H9    | yes  | yes         | kept     | conforming
      resultats/G1  | yes  | yes         | kept     | strength
      resultats/G2  | yes  | no          | unproven | major
      resultats/G3  | yes  | yes         | kept     | strength
      resultats/G4  | yes  | no          | unproven | minor
      resultats/G5  | yes  | yes         | kept     | strength
      resultats/G6  | yes  | no          | unproven | major
      resultats/G7  | yes  | no          | unproven | major
      resultats/G8  | yes  | yes         | kept     | conforming
      resultats/G9  | yes  | notMeasured | unproven | weakness
      resultats/G10 | yes  | yes         | kept     | strength
    `,
    scores: `
      of           | kept | applicable | notMeasured | notApplicable | rate             | measured         | highest
      frequences   | 4    | 8          | 4           | 0             | 4 ÷ 8 = 0.5      | 4 ÷ 4 = 1        | 8 ÷ 8 = 1
      frequences/F | 4    | 8          | 4           | 0             | 4 ÷ 8 = 0.5      | 4 ÷ 4 = 1        | 8 ÷ 8 = 1
      nombres      | 3    | 9          | 4           | 0             | 3 ÷ 9 = 0.333333 | 3 ÷ 5 = 0.6      | 7 ÷ 9 = 0.777778
      nombres/H    | 3    | 9          | 4           | 0             | 3 ÷ 9 = 0.333333 | 3 ÷ 5 = 0.6      | 7 ÷ 9 = 0.777778
      resultats    | 5    | 10         | 1           | 0             | 5 ÷ 10 = 0.5     | 5 ÷ 9 = 0.555556 | 6 ÷ 10 = 0.6
      resultats/G  | 5    | 10         | 1           | 0             | 5 ÷ 10 = 0.5     | 5 ÷ 9 = 0.555556 | 6 ÷ 10 = 0.6
    `,
    gaps: `
      grade       | requirement   | checks
      major       | resultats/G2  | indicators
      major       | resultats/G6  | indicators
      major       | resultats/G7  | indicators
      minor       | frequences/F2 | indicators
      minor       | frequences/F4 | indicators
      minor       | frequences/F6 | indicators
      minor       | frequences/F8 | indicators
      minor       | nombres/H1    | indicators
      minor       | nombres/H3    | indicators:euro
      minor       | nombres/H4    | indicators
      minor       | nombres/H8    | indicators
      minor       | resultats/G4  | indicators
      weakness    | nombres/H5    | indicators
      weakness    | resultats/G9  | indicators
      improvement | nombres/H7    | indicators
    `,
    checks: `
      check                      | status      | found | needed
      frequences/F2#indicators   | notMeasured | 0     | 1
      nombres/H1#indicators      | partial     | 1     | 2
      nombres/H3#indicators:euro | notMeasured | 0     | 1
      nombres/H8#indicators      | partial     | 1     | 2
      resultats/G7#indicators    | unmet       | 0     | 1
      resultats/G9#indicators    | notMeasured | 0     | 1
    `,
    // 160 ÷ 200 = 80 %
    indicators: `
      id  | value | status
      f1  | 10    | onTarget
      f2  | 10    | stale
      f3  | 10    | onTarget
      f4  | 10    | stale
      f5  | 10    | onTarget
      f6  | 10    | stale
      f7  | 10    | onTarget
      f8  | 10    | stale
      g1  | 80    | onTarget
      g2  | 79.9  | offTarget
      g5  | 21    | onTarget
      g6  | 18.9  | offTarget
      g7  | 99    | noTarget
      g9  | –     | masked
      g10 | 80    | onTarget
      h2a | 80    | onTarget
      h5  | –     | neverMeasured
      h7  | –     | neverMeasured
    `,
  },
}
