import type { ExamplesOf } from '../example.ts'

const file = 'commitments/accueil.yaml'

const silenced = `
evidence:
  - id: charte # coopqual-ignore evidence/expired: charte revue en juillet
    …
    date: 2025-09-15
    validFor: P6M
`
const needless = `
evidence:
  - id: charte
    …
    date: 2025-09-15
    validFor: P2Y
`

export const silence: ExamplesOf<'silence'> = {
  'silence/fixed-code': {
    file,
    wrong: `
evidence:
  - id: charte # coopqual-ignore ‹evidence/no-place›: à retrouver
    …
    date: 2025-09-15
    validFor: P2Y
`,
    right: needless,
  },
  'silence/no-code': {
    file,
    wrong: `
evidence:
  - id: charte ‹# coopqual-ignore: charte revue en juillet›
    …
    date: 2025-09-15
    validFor: P2Y
`,
    right: silenced,
  },
  'silence/no-reason': {
    file,
    wrong: `
evidence:
  - id: charte ‹# coopqual-ignore evidence/expired›
    …
    date: 2025-09-15
    validFor: P2Y
`,
    right: silenced,
  },
  'silence/unknown-code': {
    file,
    wrong: `
evidence:
  - id: charte # coopqual-ignore ‹evidence/perimee›: charte revue en juillet
    …
    date: 2025-09-15
    validFor: P2Y
`,
    right: silenced,
  },
  'silence/unused': {
    file,
    wrong: `
evidence:
  - id: charte # coopqual-ignore ‹evidence/expired›: charte revue en juillet
    …
    date: 2025-09-15
    validFor: P2Y
`,
    right: needless,
  },
}
