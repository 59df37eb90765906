import type { ExplanationsOf } from '../../words.ts'

export const assessment: ExplanationsOf<'assessment'> = {
  'assessment/duplicate-rating': {
    title: 'Une exigence est notée deux fois dans la même campagne',
    what: 'La même exigence reçoit deux notes pour la même campagne : dans deux fichiers, ou sous deux écritures, `D1-01` et `maison/D1-01`.',
  },
  'assessment/overdue': {
    title: 'Un constat d’audit devait déjà être levé',
    what: 'Le constat a une échéance `due` passée à la date de l’audit, et il n’est pas levé (`status: closed`). Un constat à lever le jour de l’audit n’est pas en retard.',
  },
  'assessment/unknown-axis': {
    title: 'Une note porte sur un axe qui n’existe pas',
    what: 'Certains référentiels notent chaque exigence sur plusieurs axes, par exemple les moyens et les résultats. Celui qui est nommé sous `levels` n’en fait pas partie.',
  },
  'assessment/unknown-evidence': {
    title: 'Un constat cite une pièce qui n’existe pas',
    what: 'Sous `evidence`, un constat nomme l’identifiant (`id`) d’une pièce. Aucune pièce d’un engagement ni d’un registre ne porte celui-ci.',
  },
  'assessment/unknown-level': {
    title: 'Une note n’est pas sur l’échelle du référentiel',
    what: 'Un niveau se nomme par son identifiant sur l’échelle (`scale`) du référentiel, que « coopqual referential show » fait lire. Celui-ci n’y est pas.',
  },
  'assessment/unknown-referential': {
    title: 'Une campagne nomme un référentiel qui n’existe pas',
    what: 'Le fichier d’évaluation nomme sous `referential` celui dont il note les exigences. Ce nom n’est ni celui d’un référentiel livré, ni celui d’un référentiel du dépôt.',
  },
  'assessment/wrong-form': {
    title: 'Une note n’a pas la forme que demande son référentiel',
    what: 'Un référentiel sans axes se note par `level`, un seul niveau ; un référentiel à axes se note par `levels`, un niveau pour chacun. La note ne suit pas cette forme, ou n’est pas complète.',
  },
}
