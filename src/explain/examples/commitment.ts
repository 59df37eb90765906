import type { ExamplesOf } from '../example.ts'

const file = 'commitments/reponse.yaml'

export const commitment: ExamplesOf<'commitment'> = {
  'commitment/dates-reversed': {
    file,
    wrong: `
status: inForce
since: 2025-01-01
until: ‹2024-12-31›
`,
    right: `
status: inForce
since: 2025-01-01
until: 2027-12-31
`,
  },
  'commitment/not-started': {
    file,
    wrong: `
status: ‹inForce›
since: 2026-09-01
`,
    right: `
status: inForce
since: 2025-01-01
`,
  },
  'commitment/orphan': {
    file,
    wrong: `
id: reponse
…
satisfies: ‹[]›
`,
    right: `
id: reponse
…
satisfies: [D2-01]
`,
  },
  'commitment/over': {
    file,
    wrong: `
status: ‹inForce›
since: 2025-01-01
until: 2025-12-31
`,
    right: `
status: inForce
since: 2025-01-01
until: 2027-12-31
`,
  },
  'commitment/unknown-indicator': {
    file,
    wrong: `
indicators: [‹delai-de-reponse›]
`,
    right: `
indicators: [delai-reponse]
`,
  },
  'commitment/without-evidence': {
    file,
    wrong: `
id: ‹reponse›
…
status: inForce
…
indicators: [delai-reponse]
`,
    right: `
id: reponse
…
status: inForce
…
indicators: [delai-reponse]
evidence:
  - id: note-de-service
    title: Note de service sur les réponses
    location: Classeur 5, gestion locative
    kind: procedure
    date: 2026-02-01
`,
  },
  'commitment/without-indicator': {
    file,
    wrong: `
id: ‹reponse›
…
status: inForce
…
evidence:
`,
    right: `
id: reponse
…
status: inForce
…
indicators: [delai-reponse]
evidence:
`,
  },
}
