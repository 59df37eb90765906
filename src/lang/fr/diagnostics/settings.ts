import type { WordsOf } from '../../words.ts'

export const settings: WordsOf<'settings'> = {
  'settings/unknown-referential': {
    message: 'Le référentiel `{found}` n’existe ni parmi ceux que coopqual fournit, ni dans le dépôt.',
    why: 'Sans son référentiel, l’audit ne sait pas ce qui est exigé.',
    hints: {
      default: 'Référentiels possibles : `{known}`.',
      nearest: 'Vouliez-vous dire `{nearest}` ?',
      path: 'Placer le fichier dans le dossier des référentiels, et écrire son chemin depuis la racine du dépôt : `referentials/maison.yaml`.',
    },
  },
  'settings/dates-reversed': {
    message: 'La période auditée finit le `{to}`, avant de commencer, le `{from}`.',
    why: 'Cette période figure sur la page de garde.',
    hints: { default: 'Corriger `from` ou `to`.' },
  },
  'settings/no-audit-date': {
    message: 'La date de l’audit n’est pas fixée : celle du jour, `{date}`, est utilisée.',
    why: 'Les âges et les échéances changent chaque jour, et le dossier avec eux.',
    hints: { default: 'Ajouter `date` sous `audit` dans coopqual.yaml.' },
  },
  'settings/not-applicable-contradicted': {
    message:
      'L’exigence `{requirement}` est déclarée sans objet, mais un engagement en vigueur y répond : `{commitments}`.',
    why: 'L’auditeur relèvera que l’organisme promet ce qu’il dit ne pas le concerner.',
    hints: { default: 'Retirer l’exigence de `notApplicable`, ou de `satisfies` dans l’engagement.' },
  },
}
