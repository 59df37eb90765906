import type { ExamplesOf } from '../example.ts'

const file = 'commitments/accueil.yaml'

export const action: ExamplesOf<'action'> = {
  'action/date-without-done': {
    file,
    wrong: `
actions:
  - id: standard
    …
    status: inProgress
    doneOn: ‹2026-03-15›
`,
    right: `
actions:
  - id: standard
    …
    status: done
    doneOn: 2026-03-15
`,
  },
  'action/done-in-future': {
    file,
    wrong: `
actions:
  - id: standard
    …
    due: 2026-03-31
    status: done
    doneOn: ‹2026-07-15›
    evidence: [charte]
`,
    right: `
actions:
  - id: standard
    …
    due: 2026-07-15
    status: inProgress
`,
  },
  'action/done-without-date': {
    file,
    wrong: `
actions:
  - id: standard
    …
    status: ‹done›
    evidence: [charte]
`,
    right: `
actions:
  - id: standard
    …
    status: done
    doneOn: 2026-03-15
    evidence: [charte]
`,
  },
  'action/done-without-evidence': {
    file,
    wrong: `
actions:
  - id: ‹standard›
    …
    status: done
    doneOn: 2026-03-15
`,
    right: `
actions:
  - id: standard
    …
    status: done
    doneOn: 2026-03-15
    evidence: [charte]
`,
  },
  'action/overdue': {
    file,
    wrong: `
actions:
  - id: standard
    …
    due: ‹2026-03-31›
    status: todo
`,
    right: `
actions:
  - id: standard
    …
    due: 2026-09-30
    status: todo
`,
  },
  'action/unknown-evidence': {
    file,
    wrong: `
actions:
  - id: standard
    …
    evidence: [‹chartes›]
`,
    right: `
actions:
  - id: standard
    …
    evidence: [charte]
`,
  },
}
