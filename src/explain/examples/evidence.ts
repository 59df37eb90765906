import type { ExamplesOf } from '../example.ts'

const file = 'commitments/accueil.yaml'
const register = 'evidence/registre.yaml'

export const evidence: ExamplesOf<'evidence'> = {
  'evidence/altered-file': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
    sha256: ‹c9d6befe55a6f2f6f263f68278042e0c31c46901fb4f4972c2762f976c415392›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
    sha256: aed204e4fb71cdae56967899f3018a094420aecf5c7e580df454947c5021ba6b
`,
  },
  'evidence/broken-file': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/accueil/charte-abimee.pdf›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`,
  },
  'evidence/broken-link': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/accueil/charte-lien.txt›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`,
  },
  'evidence/cut-file': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/accueil/charte-coupee.pdf›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`,
  },
  'evidence/dates-reversed': {
    file,
    wrong: `
evidence:
  - id: charte
    …
    date: 2025-09-15
    validUntil: ‹2025-03-15›
`,
    right: `
evidence:
  - id: charte
    …
    date: 2025-09-15
    validUntil: 2027-03-15
`,
  },
  'evidence/duplicate-file': {
    file: register,
    wrong: `
evidence:
  - id: releve
    title: Relevé annuel du standard
    file: ‹evidence/accueil/charte.txt›
`,
    right: `
evidence:
  - id: releve
    title: Relevé annuel du standard
    file: evidence/accueil/releve-2025.txt
`,
  },
  'evidence/empty-file': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/accueil/charte-vide.txt›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`,
  },
  'evidence/encrypted-file': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/accueil/charte-protegee.zip›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`,
  },
  'evidence/expired': {
    file,
    wrong: `
evidence:
  - id: charte
    …
    date: 2025-09-15
    validFor: ‹P6M›
`,
    right: `
evidence:
  - id: charte
    …
    date: 2026-04-02
    validFor: P6M
`,
  },
  'evidence/expires-soon': {
    file,
    wrong: `
evidence:
  - id: charte
    …
    date: 2025-09-15
    validUntil: ‹2026-07-31›
`,
    right: `
evidence:
  - id: charte
    …
    date: 2026-06-02
    validUntil: 2027-07-31
`,
  },
  'evidence/future-date': {
    file,
    wrong: `
evidence:
  - id: charte
    …
    date: ‹2026-09-15›
`,
    right: `
evidence:
  - id: charte
    …
    date: 2025-09-15
`,
  },
  'evidence/lfs-pointer': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/accueil/charte-renvoi.pdf›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`,
  },
  'evidence/missing-file': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/acceuil/charte.txt›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`,
  },
  'evidence/no-place': {
    file: register,
    wrong: `
evidence:
  - id: ‹releve›
    title: Relevé annuel du standard
    kind: record
`,
    right: `
evidence:
  - id: releve
    title: Relevé annuel du standard
    location: Classeur 4, accueil du siège
    kind: record
`,
  },
  'evidence/not-a-file': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/accueil›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`,
  },
  'evidence/not-evidence': {
    file: register,
    wrong: `
evidence:
  - id: releve
    title: Relevé annuel du standard
    file: ‹indicators/appels.yaml›
`,
    right: `
evidence:
  - id: releve
    title: Relevé annuel du standard
    file: evidence/accueil/releve-2025.txt
`,
  },
  'evidence/outside-repository': {
    file: register,
    wrong: `
evidence:
  - id: releve
    title: Relevé annuel du standard
    file: ‹../Bureau/releve-2025.txt›
`,
    right: `
evidence:
  - id: releve
    title: Relevé annuel du standard
    file: evidence/accueil/releve-2025.txt
`,
  },
  'evidence/personal-data': {
    file,
    wrong: `
evidence:
  - id: charte
    …
    date: 2025-09-15
    personalData: ‹present›
`,
    right: `
evidence:
  - id: charte
    …
    date: 2025-09-15
    personalData: redacted
`,
  },
  'evidence/retention-over': {
    file,
    wrong: `
evidence:
  - id: charte
    …
    date: 2025-09-15
    retainUntil: ‹2026-05-31›
`,
    right: `
evidence:
  - id: charte
    …
    date: 2025-09-15
    retainUntil: 2030-12-31
`,
  },
  'evidence/same-content': {
    file: register,
    wrong: `
evidence:
  - id: releve
    title: Relevé annuel du standard
    file: ‹evidence/accueil/releve-2025.txt›
`,
    right: `
evidence:
  - id: releve
    title: Relevé annuel du standard
    location: Classeur 4, accueil du siège
`,
  },
  'evidence/several-places': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    ‹location›: Accueil du siège
    file: evidence/accueil/charte.txt
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`,
  },
  'evidence/suspect': {
    file,
    wrong: `
since: 2025-01-01
…
evidence:
  - id: charte
    …
    date: ‹2024-12-31›
`,
    right: `
since: 2025-01-01
…
evidence:
  - id: charte
    …
    date: 2024-12-31
    reviewed: 2025-10-03
`,
  },
  'evidence/two-validities': {
    file,
    wrong: `
evidence:
  - id: charte
    …
    date: 2025-09-15
    validUntil: 2027-12-31
    ‹validFor›: P2Y
`,
    right: `
evidence:
  - id: charte
    …
    date: 2025-09-15
    validFor: P2Y
`,
  },
  'evidence/unregistered': {
    wrong: `
evidence/registre.yaml
‹evidence/accueil/hall.txt›
`,
    right: `
evidence/registre.yaml  - id: hall, file: evidence/accueil/hall.txt, …
evidence/accueil/hall.txt
`,
  },
  'evidence/unread-text': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/accueil/charte.gif›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.gif
    personalData: none
`,
  },
  'evidence/wrong-ending': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/accueil/charte.pdf›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
`,
  },
}
