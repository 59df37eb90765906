import type { ExamplesOf } from '../example.ts'

const file = 'coopqual.yaml'

export const settings: ExamplesOf<'settings'> = {
  'settings/dates-reversed': {
    file,
    wrong: `
  period:
    from: 2025-07-01
    to: ‹2024-06-30›
`,
    right: `
  period:
    from: 2025-07-01
    to: 2026-06-30
`,
  },
  'settings/duplicate-waiver': {
    file,
    wrong: `
notApplicable:
  - requirement: D1-04
    reason: Aucune de nos agences n’ouvre la nuit.
  - requirement: ‹maison/D1-04›
    reason: Nos agences ferment à 18 heures.
`,
    right: `
notApplicable:
  - requirement: D1-04
    reason: Aucune de nos agences n’ouvre la nuit.
`,
  },
  'settings/fixed-severity': {
    file,
    wrong: `
severities:
  ‹reference/duplicate-id›: warning
`,
    right: `
severities:
  evidence/expires-soon: error
`,
  },
  'settings/unknown-code': {
    file,
    wrong: `
severities:
  ‹evidence/expire-soon›: error
`,
    right: `
severities:
  evidence/expires-soon: error
`,
  },
  'settings/no-audit-date': {
    file,
    wrong: `
‹audit›:
  kind: selfAssessment
`,
    right: `
audit:
  kind: selfAssessment
  date: 2026-06-30
`,
  },
  'settings/not-applicable-contradicted': {
    file,
    wrong: `
notApplicable:
  - requirement: ‹D1-01›
    reason: Nous n’avons pas d’accueil ouvert au public.
`,
    right: `
notApplicable:
  - requirement: D1-04
    reason: Aucune de nos agences n’ouvre la nuit.
`,
  },
  'settings/overlapping-paths': {
    file,
    wrong: `
paths:
  commitments: commitments
  indicators: ‹commitments/mesures›
`,
    right: `
paths:
  commitments: commitments
  indicators: indicators
`,
  },
  'settings/unknown-referential': {
    file,
    wrong: `
referentials:
  - ‹maisons›
  - quartier
`,
    right: `
referentials:
  - maison
  - quartier
`,
  },
  'settings/unknown-size': {
    file,
    wrong: `
‹organisation:›
  …
  rentalDwellings: 1450
referentials:
`,
    right: `
organisation:
  …
  rentalDwellings: 1450
  homesSoldPerYear: 40
referentials:
`,
  },
  'settings/waiver-in-future': {
    file,
    wrong: `
notApplicable:
  - requirement: D1-04
    reason: Aucune de nos agences n’ouvre la nuit.
    on: ‹2026-09-10›
`,
    right: `
notApplicable:
  - requirement: D1-04
    reason: Aucune de nos agences n’ouvre la nuit.
    on: 2026-02-10
`,
  },
}
