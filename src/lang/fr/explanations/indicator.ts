import type { ExplanationsOf } from '../../words.ts'

export const indicator: ExplanationsOf<'indicator'> = {
  'indicator/alert-inside-target': {
    title: 'Le seuil d’alerte est du bon côté de la cible',
    what: 'L’alerte (`alert`) marque un résultat franchement insuffisant : au-dessous de la cible quand il faut monter (`direction: up`), au-dessus quand il faut descendre (`down`). Ici, elle tombe du côté où la cible est atteinte.',
  },
  'indicator/answer-not-a-mark': {
    title: 'Une réponse n’est pas une note de 0 à 10',
    what: 'Dans une enquête notée sur 10 (`unit: mark10`), chaque réponse de `distribution` est un nombre de 0 à 10, sauf celles qui portent `as: noAnswer`.',
  },
  'indicator/bounds-reversed': {
    title: 'Le minimum d’une cible dépasse son maximum',
    what: 'Un indicateur à garder dans un intervalle (`direction: range`) donne ses bornes `min` et `max` ; elles sont ici inversées.',
  },
  'indicator/contacted-below-size': {
    title: 'Plus de réponses que de personnes sollicitées',
    what: 'Sous `sample`, `size` est le nombre de réponses et `contacted` le nombre de personnes sollicitées : le premier ne peut pas dépasser le second.',
  },
  'indicator/delay-reversed': {
    title: 'Un délai finit avant de commencer',
    what: 'Sous `delays`, chaque délai va du jour `from` au jour `to`. Ici, `to` tombe avant `from`. Les deux peuvent être le même jour.',
  },
  'indicator/delay-unit': {
    title: 'Des délais sont donnés dans une unité qui n’en a pas',
    what: 'Une liste `delays` donne un nombre moyen de jours : l’unité de l’indicateur doit être `days` (jours calendaires) ou `workingDays` (jours ouvrés).',
  },
  'indicator/delays-differ': {
    title: 'Le résultat n’est pas la moyenne des délais',
    what: 'Le résultat `value` est écrit à la main à côté de la liste `delays`, et n’en est pas la moyenne, à l’arrondi près.',
  },
  'indicator/distribution-differs': {
    title: 'Le résultat ne correspond pas aux réponses',
    what: 'Le résultat de l’enquête n’est pas celui que donnent les réponses détaillées sous `distribution` : part des réponses favorables, ou moyenne des notes, sans compter les absences de réponse.',
  },
  'indicator/distribution-sum': {
    title: 'Le total des réponses n’est pas la taille de l’échantillon',
    what: 'La somme des réponses sous `distribution`, sans celles qui portent `as: noAnswer`, diffère du nombre de réponses annoncé par `size`.',
  },
  'indicator/duplicate-period': {
    title: 'Une période a deux résultats',
    what: 'Deux lignes de `series` portent la même période.',
  },
  'indicator/future-period': {
    title: 'Un résultat est donné pour une période à venir',
    what: 'La période commence après la date de l’audit. Un résultat est une mesure ; ce que l’on vise se met sous `target`.',
  },
  'indicator/half-ratio': {
    title: 'Un rapport est donné à moitié',
    what: 'Un résultat se donne par `value`, ou par `numerator` et `denominator` ensemble. Ici, l’un des deux manque.',
  },
  'indicator/infinite-ratio': {
    title: 'Un rapport ne peut pas être calculé',
    what: 'La division de `numerator` par `denominator` donne un nombre trop grand pour être calculé : le dénominateur est sans doute mal écrit.',
  },
  'indicator/mixed-units': {
    title: 'Un pourcentage se trouve parmi des notes sur 10',
    what: 'L’indicateur est une note sur 10 (`unit: mark10`), mais un résultat, une cible ou un seuil dépasse 10 : c’est sans doute un pourcentage. Les deux ne se mélangent jamais dans une série.',
  },
  'indicator/no-result': {
    title: 'Un indicateur a une cible, mais aucun résultat',
    what: 'L’indicateur donne `target`, et sa liste `series` est absente ou vide. Il sera montré comme non mesuré, ce qui n’est pas un échec, mais pas une preuve non plus.',
  },
  'indicator/no-target': {
    title: 'Un indicateur n’a pas de cible',
    what: 'La clé `target` manque : les résultats sont montrés, mais rien ne dit s’ils sont bons. Un seuil fixé par la loi se met sous `legal` et ne remplace pas la cible.',
  },
  'indicator/no-value': {
    title: 'Une période n’a pas de résultat',
    what: 'Une ligne de `series` donne une période, mais ni `value`, ni `numerator` et `denominator`, ni `delays`.',
  },
  'indicator/orphan': {
    title: 'Un indicateur ne mesure rien de ce qui est promis',
    what: 'Aucun engagement ne nomme l’indicateur sous `indicators`, et lui-même ne nomme aucune exigence sous `supports` : ses résultats ne servent nulle part.',
  },
  'indicator/outside-unit': {
    title: 'Un nombre n’est pas possible dans cette unité',
    what: 'Un pourcentage va de 0 à 100 ; une note, un nombre ou une durée ne sont pas négatifs. Un résultat qui dépasse vraiment 100 % se donne par `numerator` et `denominator`.',
  },
  'indicator/percent-as-fraction': {
    title: 'Des pourcentages sont écrits comme des fractions',
    what: 'L’indicateur est un pourcentage (`unit: percent`). Ses résultats sont au plus égaux à 1 alors que sa cible ne l’est pas, ou l’inverse : `0.88` veut sans doute dire `88`. Excel montre 88 % et enregistre 0,88.',
  },
  'indicator/period-frequency': {
    title: 'Une période est plus longue que la fréquence annoncée',
    what: 'L’indicateur annonce une fréquence (`frequency`), et un résultat porte sur une période plus longue : une année pour un indicateur trimestriel, par exemple. Une période plus courte convient.',
  },
  'indicator/population-below-sample': {
    title: 'La population est plus petite que l’échantillon',
    what: 'Sous `sample`, `population` est le nombre de tous ceux que l’enquête concerne : il ne peut pas être plus petit que le nombre de personnes sollicitées (`contacted`) ou de réponses (`size`).',
  },
  'indicator/ratio-differs': {
    title: 'Le résultat n’est pas le quotient écrit à côté',
    what: 'Le résultat `value` est donné avec `numerator` et `denominator`, et la division ne donne pas ce nombre, à l’arrondi près.',
  },
  'indicator/small-sample': {
    title: 'Un résultat repose sur trop peu de réponses',
    what: 'Le dernier résultat de l’enquête compte moins de réponses que le seuil : 10, ou `minimumSample` sous `thresholds` dans coopqual.yaml. Il est masqué dans le dossier.',
  },
  'indicator/stale': {
    title: 'Le dernier résultat est trop ancien',
    what: 'À la date de l’audit, la fin de la dernière période mesurée remonte à plus de 3 mois pour un indicateur mensuel, 6 mois s’il est trimestriel, 18 mois s’il est annuel, 42 mois s’il est triennal.',
  },
  'indicator/target-direction': {
    title: 'La cible n’a pas la forme que demande la direction',
    what: 'Quand il faut monter ou descendre (`direction: up` ou `down`), la cible est un seul nombre ; quand il faut rester entre deux bornes (`range`), elle s’écrit `{ min: …, max: … }`.',
  },
  'indicator/unknown-evidence': {
    title: 'Un résultat cite une pièce qui n’existe pas',
    what: 'Sous `evidence`, un résultat nomme l’identifiant (`id`) de la pièce dont il est tiré. Aucune pièce d’un engagement ni d’un registre ne porte celui-ci.',
  },
}
