import type { ExamplesOf } from '../example.ts'

const settings = 'coopqual.yaml'
const commitment = 'commitments/accueil.yaml'
const indicator = 'indicators/appels.yaml'
const register = 'evidence/registre.yaml'
const referential = 'referentials/maison.yaml'

export const schema: ExamplesOf<'schema'> = {
  'schema/empty-file': {
    file: 'commitments/horaires.yaml',
    wrong: `
‹#› à compléter
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
  'schema/empty-list': {
    file: settings,
    wrong: `
referentials: ‹[]›
`,
    right: `
referentials:
  - maison
  - quartier
`,
  },
  'schema/empty-mapping': {
    file: referential,
    wrong: `
    title: Accueil
    appliesTo: ‹{}›
`,
    right: `
    title: Accueil
    appliesTo:
      rentalDwellings: { min: 50, max: 20000 }
`,
  },
  'schema/empty-text': {
    file: commitment,
    wrong: `
id: accueil
title: ‹""›
`,
    right: `
id: accueil
title: Un accueil joignable
`,
  },
  'schema/empty-value': {
    file: commitment,
    wrong: `
status: inForce
‹since›:
`,
    right: `
status: inForce
since: 2025-01-01
`,
  },
  'schema/missing-key': {
    file: commitment,
    wrong: `
‹id›: accueil
…
  - D1-02
status: inForce
`,
    right: `
id: accueil
…
  - D1-02
owner: Responsable de l’accueil
status: inForce
`,
  },
  'schema/not-a-boolean': {
    file: referential,
    wrong: `
publisher: Habitat des Rives
official: ‹non›
`,
    right: `
publisher: Habitat des Rives
official: false
`,
  },
  'schema/not-a-date': {
    file: commitment,
    wrong: `
    kind: communication
    date: ‹15/09/2025›
`,
    right: `
    kind: communication
    date: 2025-09-15
`,
  },
  'schema/not-a-duration': {
    file: commitment,
    wrong: `
    date: 2025-09-15
    validFor: ‹2 ans›
`,
    right: `
    date: 2025-09-15
    validFor: P2Y
`,
  },
  'schema/not-a-folder': {
    file: settings,
    wrong: `
paths:
  commitments: ‹../commitments›
`,
    right: `
paths:
  commitments: commitments
`,
  },
  'schema/not-a-hash': {
    file: register,
    wrong: `
  - id: site
    title: Page « Nous joindre » du site
    url: https://www.habitat-des-rives.example/nous-joindre
    capturedOn: 2026-03-02
    sha256: ‹c9d6befe55a6…›
`,
    right: `
  - id: site
    title: Page « Nous joindre » du site
    url: https://www.habitat-des-rives.example/nous-joindre
    capturedOn: 2026-03-02
    sha256: c9d6befe55a6f2f6f263f68278042e0c31c46901fb4f4972c2762f976c415392
`,
  },
  'schema/not-a-list': {
    file: commitment,
    wrong: `
satisfies: ‹D1-01›
`,
    right: `
satisfies:
  - D1-01
  - D1-02
`,
  },
  'schema/not-a-mapping': {
    file: commitment,
    wrong: `
scope: ‹stock›
`,
    right: `
scope:
  kind: stock
`,
  },
  'schema/not-a-number': {
    file: indicator,
    wrong: `
  - period: 2024
    value: ‹88,4›
`,
    right: `
  - period: 2024
    value: 88.4
`,
  },
  'schema/not-a-period': {
    file: indicator,
    wrong: `
  - period: ‹T3 2024›
    value: 88.4
`,
    right: `
  - period: 2024-Q3
    value: 88.4
`,
  },
  'schema/not-a-siren': {
    file: settings,
    wrong: `
  kind: coopHlm
  siren: ‹732 829 320›
`,
    right: `
  kind: coopHlm
  siren: "732829320"
`,
  },
  'schema/not-a-text': {
    file: referential,
    wrong: `
id: maison
version: ‹1.0›
`,
    right: `
id: maison
version: "1.0"
`,
  },
  'schema/not-a-web-address': {
    file: register,
    wrong: `
  - id: site
    title: Page « Nous joindre » du site
    url: ‹www.habitat-des-rives.example/nous-joindre›
`,
    right: `
  - id: site
    title: Page « Nous joindre » du site
    url: https://www.habitat-des-rives.example/nous-joindre
`,
  },
  'schema/not-an-id': {
    file: indicator,
    wrong: `
id: ‹Appels décrochés›
title: Appels décrochés
`,
    right: `
id: appels
title: Appels décrochés
`,
  },
  'schema/not-an-integer': {
    file: settings,
    wrong: `
organisation:
  …
  rentalDwellings: ‹1 450›
`,
    right: `
organisation:
  …
  rentalDwellings: 1450
`,
  },
  'schema/out-of-range': {
    file: settings,
    wrong: `
organisation:
  …
  rentalDwellings: ‹-1450›
`,
    right: `
organisation:
  …
  rentalDwellings: 1450
`,
  },
  'schema/repeated-item': {
    file: commitment,
    wrong: `
satisfies:
  - D1-01
  - D1-02
  - ‹D1-01›
`,
    right: `
satisfies:
  - D1-01
  - D1-02
`,
  },
  'schema/too-long': {
    file: commitment,
    wrong: `
id: accueil
title: ‹{Un accueil joignable, ouvert et attentif. ×10}›
`,
    right: `
id: accueil
title: Un accueil joignable
`,
  },
  'schema/unknown-key': {
    file: commitment,
    wrong: `
status: inForce
‹depuis›: 2025-01-01
`,
    right: `
status: inForce
since: 2025-01-01
`,
  },
  'schema/unknown-value': {
    file: commitment,
    wrong: `
owner: Responsable de l’accueil
status: ‹en vigueur›
`,
    right: `
owner: Responsable de l’accueil
status: inForce
`,
  },
  'schema/wrong-folder': {
    wrong: `
commitments/accueil.yaml
‹commitments/appels.yaml›  id: appels, unit: percent, series: …
`,
    right: `
commitments/accueil.yaml
indicators/appels.yaml
`,
  },
}
