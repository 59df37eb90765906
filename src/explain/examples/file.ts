import type { ExamplesOf } from '../example.ts'

export const file: ExamplesOf<'file'> = {
  'file/encoding': {
    file: 'commitments/reponse.yaml',
    wrong: `
id: reponse
title: Une r‹\uFFFD›ponse sous dix jours
`,
    right: `
id: reponse
title: Une réponse sous dix jours
`,
  },
  'file/link': {
    wrong: `
‹commitments/reponse.yaml›  -> ../modeles/reponse.yaml
`,
    right: `
commitments/reponse.yaml
`,
  },
  'file/misnamed-folder': {
    wrong: `
commitments/accueil.yaml
‹preuves›/photo.txt
`,
    right: `
commitments/accueil.yaml
evidence/photo.txt
`,
  },
  'file/mixed-line-ends': {
    file: 'commitments/reponse.yaml',
    wrong: `
id: reponse
‹title: Une réponse sous dix jours›␍
`,
    right: `
id: reponse
title: Une réponse sous dix jours
`,
  },
  'file/not-read': {
    wrong: `
commitments/accueil.yaml
‹commitments/reponse.yaml.txt›
`,
    right: `
commitments/accueil.yaml
commitments/reponse.yaml
`,
  },
  'file/stray': {
    wrong: `
coopqual.yaml
commitments/accueil.yaml
‹reponse.yaml›
`,
    right: `
coopqual.yaml
commitments/accueil.yaml
commitments/reponse.yaml
`,
  },
  'file/too-large': {
    wrong: `
indicators/appels.yaml
‹indicators/export.yaml›  5 Mo
`,
    right: `
indicators/appels.yaml
indicators/delai-reponse.yaml
`,
  },
  'file/unprintable-character': {
    file: 'commitments/accueil.yaml',
    wrong: `
id: accueil
title: Un accueil joignable ‹😀›
`,
    right: `
id: accueil
title: Un accueil joignable
`,
  },
  'file/unreadable': {
    wrong: `
commitments/accueil.yaml
‹commitments/reponse.yaml›  accès refusé
`,
    right: `
commitments/accueil.yaml
commitments/reponse.yaml  lecture permise
`,
  },
  'file/unsafe-name': {
    wrong: `
‹evidence/accueil/taux: 90%.txt›
`,
    right: `
evidence/accueil/taux-90.txt
`,
  },
}
