import type { WordsOf } from '../../words.ts'

export const silence: WordsOf<'silence'> = {
  'silence/no-code': {
    message: 'Ce commentaire ne dit pas quelle remarque écarter.',
    why: 'Une remarque ne s’écarte que si on la nomme : les autres doivent rester visibles.',
    hints: {
      default:
        'Écrire le code de la remarque, puis la raison : `# coopqual-ignore evidence/expired: en cours de renouvellement`.',
    },
  },
  'silence/no-reason': {
    message: 'Ce commentaire ne dit pas pourquoi écarter `{found}` : il n’écarte rien.',
    why: 'L’auditeur lit cette raison dans le dossier.',
    hints: {
      default:
        'Ajouter la raison après un deux-points : `# coopqual-ignore {found}: en cours de renouvellement`.',
    },
  },
  'silence/unknown-code': {
    message: 'Aucune remarque ne porte le code `{found}` : ce commentaire n’écarte rien.',
    why: 'La remarque à laquelle il pense compte encore.',
    hints: {
      default: 'Recopier le code qui suit la remarque, par exemple `evidence/expired`.',
      nearest: 'Vouliez-vous dire `{nearest}` ?',
    },
  },
  'silence/fixed-code': {
    message: 'La remarque `{found}` ne peut pas être écartée.',
    why: 'Un dossier bâti sur ce qu’elle signale dirait des choses fausses.',
    hints: { default: 'Corriger le fichier, puis retirer ce code du commentaire.' },
  },
  'silence/unused': {
    message: 'Ce commentaire n’écarte rien : il n’y a pas de remarque `{found}` à cet endroit.',
    why: 'Un commentaire de trop cacherait une remarque à venir, que personne n’aurait examinée.',
    hints: {
      default:
        'Retirer ce code du commentaire, ou placer celui-ci à la fin de la ligne que la remarque montre, ou juste au-dessus.',
    },
  },
}
