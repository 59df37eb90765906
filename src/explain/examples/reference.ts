import type { ExamplesOf } from '../example.ts'

export const reference: ExamplesOf<'reference'> = {
  'reference/ambiguous-requirement': {
    file: 'commitments/reponse.yaml',
    wrong: `
satisfies: [‹D2-01›]
`,
    right: `
satisfies: [maison/D2-01]
`,
  },
  'reference/duplicate-id': {
    file: 'commitments/reponse.yaml',
    wrong: `
id: ‹accueil›
title: Une réponse sous dix jours
`,
    right: `
id: reponse
title: Une réponse sous dix jours
`,
  },
  'reference/unknown-requirement': {
    file: 'commitments/accueil.yaml',
    wrong: `
satisfies:
  - ‹D1-1›
  - D1-02
`,
    right: `
satisfies:
  - D1-01
  - D1-02
`,
  },
}
