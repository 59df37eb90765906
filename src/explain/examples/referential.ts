import type { ExamplesOf } from '../example.ts'

const file = 'referentials/maison.yaml'
const extension = 'referentials/rives.yaml'

export const referential: ExamplesOf<'referential'> = {
  'referential/no-proof': {
    file,
    wrong: `
      - id: D2-01
        title: Délai de réponse
        …
        expects:
          ‹commitment: true›
`,
    right: `
      - id: D2-01
        title: Délai de réponse
        …
        expects:
          commitment: true
          indicators:
            - within: P24M
`,
  },
  'referential/placeholder': {
    file: 'coopqual.yaml',
    wrong: `
referentials:
  - maison
  - ‹qualicoop-style›
`,
    right: `
referentials:
  - maison
  - quartier
`,
  },
  'referential/range-reversed': {
    file,
    wrong: `
domains:
  - id: D1
    title: Accueil
    appliesTo:
      rentalDwellings: { min: 20000, max: ‹50› }
`,
    right: `
domains:
  - id: D1
    title: Accueil
    appliesTo:
      rentalDwellings: { min: 50, max: 20000 }
`,
  },
  'referential/remove-without-base': {
    file: extension,
    wrong: `
id: maison-bis
…
‹remove›: [Q1-02]
`,
    right: `
id: rives
extends: quartier
remove: [Q1-02]
`,
  },
  'referential/scale-disorder': {
    file,
    wrong: `
scale:
  - id: fragile
    title: Fragile
    points: 100
  - id: maitrise
    title: Maîtrisé
    points: ‹0›
`,
    right: `
scale:
  - id: fragile
    title: Fragile
    points: 0
  - id: maitrise
    title: Maîtrisé
    points: 100
`,
  },
  'referential/selection-mismatch': {
    file,
    wrong: `
selection: { atLeast: 3, of: ‹12› }
`,
    right: `
selection: { atLeast: 3, of: 5 }
`,
  },
  'referential/twin-expectation': {
    file,
    wrong: `
      - id: D1-01
        …
        expects:
          commitment: true
          evidence:
            - kind: communication
            - ‹kind›: communication
`,
    right: `
      - id: D1-01
        …
        expects:
          commitment: true
          evidence:
            - kind: communication
              count: 2
`,
  },
  'referential/unknown-base': {
    file: extension,
    wrong: `
id: rives
extends: ‹quartiers›
`,
    right: `
id: rives
extends: quartier
`,
  },
  'referential/unknown-mapping': {
    file,
    wrong: `
      - id: D1-02
        …
        mapsTo: [‹quartier/Q1-1›]
`,
    right: `
      - id: D1-02
        …
        mapsTo: [quartier/Q1-01]
`,
  },
  'referential/unknown-removal': {
    file: extension,
    wrong: `
id: rives
extends: quartier
remove: [‹Q1-2›]
`,
    right: `
id: rives
extends: quartier
remove: [Q1-02]
`,
  },
}
