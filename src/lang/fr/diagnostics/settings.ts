import type { WordsOf } from '../../words.ts'

export const settings: WordsOf<'settings'> = {
  'settings/unknown-referential': {
    message: 'Le référentiel `{found}` n’existe ni parmi ceux que coopqual fournit, ni dans le dépôt.',
    why: 'Sans son référentiel, l’audit ne sait pas ce qui est exigé.',
    hints: {
      default: 'Référentiels possibles : `{known}`.',
      nearest: 'Vouliez-vous dire `{nearest}` ?',
      path: 'Aucun fichier ne se trouve à cet endroit : écrire son chemin depuis la racine du dépôt, `referentials/maison.yaml`.',
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
  'settings/overlapping-paths': {
    message:
      'Les dossiers `{folder}` (`{key}`) et `{other}` (`{against}`) se recouvrent : aucun des deux n’est lu.',
    why: 'Le dossier dit ce qu’un fichier contient : on ne saurait pas comment lire celui-ci.',
    hints: {
      default: 'Donner à `{key}` un dossier à part, ni dans `{other}` ni autour.',
    },
  },
  'settings/duplicate-waiver': {
    message: 'L’exigence `{requirement}` est déjà déclarée sans objet.',
    why: 'On ne sait pas laquelle des deux raisons compte.',
    hints: {
      default: 'Garder une seule raison par exigence sous `notApplicable`.',
    },
  },
  'settings/waiver-in-future': {
    message:
      'L’exigence `{requirement}` n’est déclarée sans objet que le `{on}`, après la date de l’audit, `{date}`.',
    why: 'À la date de l’audit, personne ne l’a encore validé.',
    hints: {
      default: 'Corriger `on`, ou faire valider la décision avant l’audit.',
    },
  },
  'settings/unknown-code': {
    message: 'Aucune remarque ne porte le code `{found}`.',
    why: 'Une gravité que l’on croit fixée ne le serait pas.',
    hints: {
      default: 'Écrire le code d’une remarque, `evidence/expired`, ou celui de tout un sujet, `evidence/*`.',
      nearest: 'Vouliez-vous dire `{nearest}` ?',
    },
  },
  'settings/fixed-severity': {
    message: 'La gravité de `{found}` ne peut pas être abaissée à `{severity}`.',
    why: 'Un dossier bâti sur ce que cette remarque signale dirait des choses fausses.',
    hints: {
      default:
        'Retirer cette ligne de `severities` ; pour un document de travail malgré tout, lancer `coopqual audit --draft`.',
    },
  },
  'settings/unknown-size': {
    message: 'La clé `{key}` manque : le nombre d’exigences en vigueur qui en dépendent est `{count}`.',
    why: 'Ce que l’on ne sait pas ne dispense de rien : elles s’appliquent toutes.',
    hints: {
      default: 'Ajouter `{key}` sous `organisation`.',
      rentalDwellings:
        'Ajouter sous `organisation` le nombre de logements locatifs, `rentalDwellings: 1450` ; `0` s’il n’y en a pas.',
      homesSoldPerYear:
        'Ajouter sous `organisation` le nombre de logements vendus par an, `homesSoldPerYear: 40` ; `0` s’il n’y en a pas.',
    },
  },
}
