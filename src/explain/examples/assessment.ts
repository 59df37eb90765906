import type { ExamplesOf } from '../example.ts'

const file = 'assessments/2026.yaml'
const byAxes = 'assessments/2026-quartier.yaml'

export const assessment: ExamplesOf<'assessment'> = {
  'assessment/duplicate-rating': {
    file,
    wrong: `
ratings:
  D1-01:
    level: maitrise
  ‹maison/D1-01›:
    level: fragile
`,
    right: `
ratings:
  D1-01:
    level: maitrise
  D2-01:
    level: fragile
`,
  },
  'assessment/overdue': {
    file,
    wrong: `
findings:
  - id: C-01
    …
    due: ‹2026-05-31›
    status: open
`,
    right: `
findings:
  - id: C-01
    …
    due: 2026-05-31
    status: closed
`,
  },
  'assessment/unknown-axis': {
    file: byAxes,
    wrong: `
ratings:
  Q1-01:
    levels: { moyens: oui, ‹resultat›: non }
`,
    right: `
ratings:
  Q1-01:
    levels: { moyens: oui, resultats: non }
`,
  },
  'assessment/unknown-evidence': {
    file,
    wrong: `
findings:
  - id: C-01
    …
    evidence: [‹releves›]
`,
    right: `
findings:
  - id: C-01
    …
    evidence: [releve]
`,
  },
  'assessment/unknown-level': {
    file,
    wrong: `
ratings:
  D1-01:
    level: ‹maitrisee›
`,
    right: `
ratings:
  D1-01:
    level: maitrise
`,
  },
  'assessment/unknown-referential': {
    file,
    wrong: `
campaign: 2026
referential: ‹maisons›
`,
    right: `
campaign: 2026
referential: maison
`,
  },
  'assessment/wrong-form': {
    file: byAxes,
    wrong: `
referential: quartier
ratings:
  Q1-01:
    ‹level›: oui
`,
    right: `
referential: quartier
ratings:
  Q1-01:
    levels: { moyens: oui, resultats: non }
`,
  },
}
