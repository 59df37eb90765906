import type { ExplanationsOf } from '../../words.ts'

export const reference: ExplanationsOf<'reference'> = {
  'reference/ambiguous-requirement': {
    title: 'Une référence désigne plusieurs exigences',
    what: 'Deux référentiels en vigueur ont une exigence de ce numéro. La référence entière, `référentiel/numéro`, dit laquelle est voulue.',
  },
  'reference/duplicate-id': {
    title: 'Deux choses de même sorte portent le même identifiant',
    what: 'Un identifiant (`id`) ne désigne qu’un seul engagement, un seul indicateur, une seule pièce, une seule action ou un seul constat dans tout le dépôt. Celui-ci est déjà pris ; le premier emploi est indiqué.',
  },
  'reference/unknown-requirement': {
    title: 'Une exigence citée n’existe pas',
    what: 'La référence ne correspond à aucune exigence des référentiels en vigueur, ceux que nomme `referentials` dans coopqual.yaml. « coopqual referential show » les donne toutes.',
  },
}
