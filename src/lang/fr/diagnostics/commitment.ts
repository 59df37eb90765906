import type { WordsOf } from '../../words.ts'

export const commitment: WordsOf<'commitment'> = {
  'commitment/unknown-indicator': {
    message: 'L’indicateur `{id}` n’existe pas.',
    why: 'L’engagement paraît mesuré, alors qu’il ne l’est pas.',
    hints: {
      default: 'Créer l’indicateur dans le dossier des indicateurs, ou le retirer de la liste.',
      nearest: 'Indicateurs proches : `{nearest}`.',
    },
  },
  'commitment/dates-reversed': {
    message: 'L’engagement `{id}` finit le `{until}`, avant de commencer, le `{since}`.',
    why: 'Il ne serait en vigueur à aucune date.',
    hints: { default: 'Corriger `since` ou `until`.' },
  },
  'commitment/orphan': {
    message: 'L’engagement `{id}` ne répond à aucune exigence.',
    why: 'L’auditeur part des exigences : il ne verra pas cet engagement.',
    hints: {
      default:
        'Nommer sous `satisfies` les exigences auxquelles il répond, entre crochets : `satisfies: [D5-02]`. « coopqual referential show » les donne toutes.',
    },
  },
  'commitment/without-evidence': {
    message: 'L’engagement `{id}` est en vigueur, et aucune pièce ne le prouve.',
    why: 'Ce qui est dit sans être prouvé reste, pour l’auditeur, non démontré.',
    hints: {
      default: 'Ajouter une pièce sous `evidence` : procédure, enregistrement, compte rendu, enquête…',
    },
  },
  'commitment/without-indicator': {
    message: 'L’engagement `{id}` est en vigueur, et aucun indicateur ne le mesure.',
    why: 'Sans mesure, rien ne montre que la promesse est tenue dans la durée.',
    hints: {
      default:
        'Nommer un indicateur sous `indicators`, entre crochets ; « coopqual new indicator » en crée un.',
    },
  },
  'commitment/over': {
    message: 'L’engagement `{id}` est dit en vigueur, mais il a pris fin le `{until}`.',
    why: 'À la date de l’audit, la promesse ne vaut plus : elle ne couvre plus ses exigences.',
    hints: { default: 'Écrire `status: ended`, ou corriger `until` s’il a été reconduit.' },
  },
  'commitment/not-started': {
    message:
      'L’engagement `{id}` est dit en vigueur, mais il ne commence que le `{since}`, après la date de l’audit, `{date}`.',
    why: 'À la date de l’audit, la promesse ne vaut pas encore : elle ne couvre pas ses exigences.',
    hints: { default: 'Écrire `status: draft` d’ici là, ou corriger `since`.' },
  },
}
