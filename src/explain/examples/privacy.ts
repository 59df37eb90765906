import type { ExamplesOf } from '../example.ts'

const file = 'commitments/accueil.yaml'

export const privacy: ExamplesOf<'privacy'> = {
  'privacy/author': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/accueil/charte.txt›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
    confidentiality: restricted
`,
  },
  'privacy/birth-date': {
    file,
    wrong: `
id: accueil
title: Un accueil joignable
statement: Une locataire née le ‹3 mai 1961› a été accueillie.
`,
    right: `
id: accueil
title: Un accueil joignable
statement: Une locataire de plus de soixante ans a été accueillie.
`,
  },
  'privacy/door': {
    file,
    wrong: `
id: accueil
title: Un accueil joignable
statement: Nous avons rappelé l’‹appartement 12› sous 48 heures.
`,
    right: `
id: accueil
title: Un accueil joignable
statement: Nous avons rappelé le locataire sous 48 heures.
`,
  },
  'privacy/email': {
    file,
    wrong: `
id: accueil
title: Un accueil joignable
statement: Écrire à ‹claire.weber@rives.example›.
`,
    right: `
id: accueil
title: Un accueil joignable
statement: Écrire à accueil@rives.example.
`,
  },
  'privacy/iban': {
    file,
    wrong: `
id: accueil
title: Un accueil joignable
statement: Virement sur ‹FR50 9999 9000 0100 0000 0000 001›.
`,
    right: `
id: accueil
title: Un accueil joignable
statement: Le virement se fait sur le compte du bail.
`,
  },
  'privacy/nir': {
    file,
    wrong: `
id: accueil
title: Un accueil joignable
statement: Dossier de l’assurée ‹2 61 05 67 999 001 34›.
`,
    right: `
id: accueil
title: Un accueil joignable
statement: Dossier d’une locataire.
`,
  },
  'privacy/phone': {
    file,
    wrong: `
id: accueil
title: Un accueil joignable
statement: Rappeler Mme Weber au ‹06 39 98 12 34›.
`,
    right: `
id: accueil
title: Un accueil joignable
statement: Rappeler le locataire sous 48 heures.
`,
  },
  'privacy/position': {
    file,
    wrong: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: ‹evidence/accueil/charte.txt›
`,
    right: `
evidence:
  - id: charte
    title: Charte d’accueil
    file: evidence/accueil/charte.txt
    confidentiality: restricted
`,
  },
  'privacy/small-cell': {
    file: 'indicators/satisfaction.yaml',
    wrong: `
    sample: { size: 50, contacted: 240, population: 1450 }
    distribution:
      - { answer: satisfait, count: 40, as: favourable }
      - { answer: plutôt pas, count: ‹8›, as: unfavourable }
      - { answer: pas du tout, count: 2, as: unfavourable }
`,
    right: `
    sample: { size: 50, contacted: 240, population: 1450 }
    distribution:
      - { answer: satisfait, count: 40, as: favourable }
      - { answer: pas satisfait, count: 10, as: unfavourable }
`,
  },
}
