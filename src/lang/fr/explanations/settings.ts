import type { ExplanationsOf } from '../../words.ts'

export const settings: ExplanationsOf<'settings'> = {
  'settings/dates-reversed': {
    title: 'La période auditée finit avant de commencer',
    what: 'Sous `audit.period` dans coopqual.yaml, la date `to` tombe avant la date `from`.',
  },
  'settings/duplicate-waiver': {
    title: 'Une exigence est déclarée sans objet deux fois',
    what: 'La liste `notApplicable` de coopqual.yaml nomme deux fois la même exigence, parfois sous deux écritures, `D1-04` et `maison/D1-04`.',
  },
  'settings/fixed-severity': {
    title: 'Une erreur ne peut pas être abaissée',
    what: 'Sous `severities` dans coopqual.yaml, une ligne donne à une erreur une gravité plus faible, ou veut la taire. Un dossier d’audit bâti sur une erreur dirait des choses fausses.',
  },
  'settings/unknown-code': {
    title: 'Une gravité est donnée à un code qui n’existe pas',
    what: 'Sous `severities` dans coopqual.yaml, une ligne nomme une remarque ou un sujet que coopqual ne connaît pas. « coopqual explain » énumère les codes.',
  },
  'settings/no-audit-date': {
    title: 'La date de l’audit n’est pas fixée',
    what: 'Sans `audit.date` dans coopqual.yaml ni option `--date`, tous les âges et toutes les échéances se comptent au jour où la commande est lancée.',
  },
  'settings/not-applicable-contradicted': {
    title: 'Une exigence déclarée sans objet est pourtant promise',
    what: 'L’exigence est sous `notApplicable` dans coopqual.yaml, et un engagement en vigueur la nomme sous `satisfies`.',
  },
  'settings/overlapping-paths': {
    title: 'Deux dossiers du dépôt se recouvrent',
    what: 'Sous `paths` dans coopqual.yaml, deux sortes de fichiers sont rangées dans le même dossier, ou l’une dans un dossier de l’autre.',
  },
  'settings/unknown-referential': {
    title: 'Un référentiel demandé n’existe pas',
    what: 'La liste `referentials` de coopqual.yaml nomme un référentiel qui n’est ni livré avec coopqual, ni écrit dans le dossier des référentiels. « coopqual referential list » donne ceux qui existent.',
  },
  'settings/unknown-size': {
    title: 'La taille de l’organisme n’est pas dite',
    what: 'Des exigences en vigueur ne s’appliquent qu’à partir d’une certaine taille (logements locatifs, ventes par an), et coopqual.yaml ne la donne pas. Elles sont alors toutes demandées.',
  },
  'settings/waiver-in-future': {
    title: 'Une exigence n’est déclarée sans objet qu’après l’audit',
    what: 'Sous `notApplicable` dans coopqual.yaml, la date de la décision (`on`) tombe après la date de l’audit.',
  },
}
