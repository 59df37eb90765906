import type { WordsOf } from '../../words.ts'

export const action: WordsOf<'action'> = {
  'action/unknown-evidence': {
    message: 'La pièce `{id}` n’existe pas.',
    why: 'L’action paraît prouvée, alors qu’elle ne l’est pas.',
    hints: {
      default: 'Ajouter la pièce à l’engagement ou à un registre, ou la retirer de la liste.',
      nearest: 'Pièces proches : `{nearest}`.',
    },
  },
  'action/done-without-date': {
    message: 'L’action `{id}` est réalisée, mais sa date manque.',
    why: 'L’auditeur vérifie que l’action a été menée à temps.',
    hints: { default: 'Ajouter le jour où elle a été réalisée : `doneOn: AAAA-MM-JJ`.' },
  },
  'action/date-without-done': {
    message: 'L’action `{id}` a une date de réalisation, `{doneOn}`, mais son état est `{status}`.',
    why: 'On ne sait pas si elle est finie.',
    hints: { default: 'Écrire `status: done`, ou retirer `doneOn`.' },
  },
  'action/done-in-future': {
    message: 'L’action `{id}` serait réalisée le `{doneOn}`, après la date de l’audit, `{date}`.',
    why: 'Une action à venir ne réduit pas encore d’écart.',
    hints: { default: 'Corriger `doneOn`, ou écrire `status: inProgress` et garder la date sous `due`.' },
  },
  'action/overdue': {
    message: 'L’action `{id}` devait être finie le `{due}`.',
    why: 'Une action en retard reste un écart ouvert le jour de l’audit.',
    hints: {
      default: 'La réaliser et écrire `status: done`, ou convenir d’une nouvelle échéance sous `due`.',
    },
  },
  'action/done-without-evidence': {
    message: 'L’action `{id}` est réalisée, mais aucune pièce ne le prouve.',
    why: 'L’auditeur demandera ce qui le montre.',
    hints: { default: 'Nommer sous `evidence` l’identifiant d’une pièce.' },
  },
}
