import type { ExplanationsOf } from '../../words.ts'

export const action: ExplanationsOf<'action'> = {
  'action/date-without-done': {
    title: 'Une action porte une date de réalisation sans être réalisée',
    what: 'L’action a une date sous `doneOn`, mais son état (`status`) n’est pas `done`. L’un des deux se trompe : soit elle est finie, soit elle n’a pas encore de date de fin.',
  },
  'action/done-in-future': {
    title: 'Une action est dite réalisée après la date de l’audit',
    what: 'La date `doneOn` d’une action réalisée tombe après la date de l’audit (`audit.date` dans coopqual.yaml). Le jour même de l’audit convient.',
  },
  'action/done-without-date': {
    title: 'Une action réalisée n’a pas de date de réalisation',
    what: 'L’action a l’état `done`, mais la clé `doneOn` manque : rien ne dit quel jour elle a été menée à bien.',
  },
  'action/done-without-evidence': {
    title: 'Une action réalisée n’est prouvée par aucune pièce',
    what: 'L’action a l’état `done`, mais sa liste `evidence` est absente ou vide. Elle compte comme réalisée ; rien ne permet de le montrer.',
  },
  'action/overdue': {
    title: 'L’échéance d’une action est passée',
    what: 'L’échéance `due` est passée à la date de l’audit, et l’action n’est ni réalisée (`done`) ni abandonnée (`cancelled`). Une action dont l’échéance est le jour de l’audit n’est pas en retard.',
  },
  'action/unknown-evidence': {
    title: 'Une action cite une pièce qui n’existe pas',
    what: 'Sous `evidence`, une action nomme l’identifiant (`id`) d’une pièce. Aucune pièce d’un engagement ni d’un registre ne porte celui-ci.',
  },
}
