import type { ExamplesOf } from '../example.ts'

const file = 'commitments/accueil.yaml'

export const yaml: ExamplesOf<'yaml'> = {
  'yaml/alias-loop': {
    file,
    wrong: `
satisfies: &tout
  - D1-01
  - ‹*tout›
`,
    right: `
satisfies:
  - D1-01
  - D1-02
`,
  },
  'yaml/comment-in-text': {
    file,
    wrong: `
id: accueil
title: Un accueil ‹#1 joignable›
`,
    right: `
id: accueil
title: "Un accueil #1 joignable"
`,
  },
  'yaml/duplicate-key': {
    file,
    wrong: `
id: accueil
title: Un accueil joignable
‹title›: Un accueil ouvert
`,
    right: `
id: accueil
title: Un accueil joignable
`,
  },
  'yaml/merge-conflict': {
    file,
    wrong: `
id: accueil
‹<<<<<<<› HEAD
title: Un accueil joignable
=======
title: Un accueil ouvert
>>>>>>> relecture
`,
    right: `
id: accueil
title: Un accueil joignable
`,
  },
  'yaml/no-break-space': {
    file,
    wrong: `
scope:
‹\u00A0\u00A0›kind: stock
`,
    right: `
scope:
  kind: stock
`,
  },
  'yaml/several-documents': {
    file: 'commitments/horaires.yaml',
    wrong: `
id: horaires
‹---›
id: affichage
`,
    right: `
- id: horaires
  …
- id: affichage
  …
`,
  },
  'yaml/syntax': {
    file,
    wrong: `
id: accueil
title: ‹Accueil : un numéro joignable›
`,
    right: `
id: accueil
title: "Accueil : un numéro joignable"
`,
  },
  'yaml/tab': {
    file,
    wrong: `
scope:
‹\t›kind: stock
`,
    right: `
scope:
  kind: stock
`,
  },
  'yaml/too-deep': {
    file: 'commitments/horaires.yaml',
    wrong: `
‹{[×2000}›
`,
    right: `
id: horaires
title: Des horaires affichés
statement: Nos horaires sont affichés à la porte.
satisfies: [D1-01]
owner: Responsable de l’accueil
status: draft
`,
  },
  'yaml/too-many-aliases': {
    file: 'commitments/horaires.yaml',
    wrong: `
‹a›: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
`,
    right: `
id: horaires
title: Des horaires affichés
statement: Nos horaires sont affichés à la porte.
satisfies: [D1-01]
owner: Responsable de l’accueil
status: draft
`,
  },
  'yaml/unknown-alias': {
    file,
    wrong: `
id: accueil
title: ‹*Important*›
`,
    right: `
id: accueil
title: "*Important*"
`,
  },
  'yaml/unknown-tag': {
    file,
    wrong: `
id: accueil
title: ‹!important› un accueil joignable
`,
    right: `
id: accueil
title: "!important un accueil joignable"
`,
  },
}
