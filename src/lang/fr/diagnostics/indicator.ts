import type { WordsOf } from '../../words.ts'

export const indicator: WordsOf<'indicator'> = {
  'indicator/unknown-evidence': {
    message: 'La pièce `{id}` n’existe pas.',
    why: 'Le résultat paraît sourcé, alors qu’il ne l’est pas.',
    hints: {
      default: 'Ajouter la pièce à un engagement ou à un registre, ou retirer `evidence`.',
      nearest: 'Pièces proches : `{nearest}`.',
    },
  },
  'indicator/no-value': {
    message: 'La période `{period}` n’a pas de résultat.',
    why: 'Une absence de mesure n’est ni un zéro ni un succès.',
    hints: {
      default:
        'Écrire `value`, ou `numerator` et `denominator`, ou `delays` ; si rien n’a été mesuré, retirer la période.',
    },
  },
  'indicator/half-ratio': {
    message: 'La période `{period}` donne `{given}` sans `{missing}`.',
    why: 'Il faut les deux pour calculer le résultat et le vérifier.',
    hints: { default: 'Ajouter `{missing}`, ou écrire seulement `value`.' },
  },
  'indicator/duplicate-period': {
    message: 'La période `{period}` a déjà un résultat.',
    why: 'On ne sait pas lequel des deux compte.',
    hints: { default: 'Garder un seul résultat par période.' },
  },
  'indicator/target-direction': {
    message: '`{key}` n’a pas la forme que demande `direction: {direction}`.',
    why: 'Le résultat ne peut pas être comparé.',
    hints: {
      default: 'Écrire un seul nombre, ou `direction: range` si l’indicateur doit rester entre deux bornes.',
      bounds: 'Écrire deux bornes, `{key}: { min: 10, max: 20 }`, ou `direction: up` ou `down`.',
    },
  },
  'indicator/bounds-reversed': {
    message: 'Sous `{key}`, le minimum `{min}` dépasse le maximum `{max}`.',
    why: 'Aucun résultat ne pourrait convenir.',
    hints: { default: 'Échanger `min` et `max`.' },
  },
  'indicator/alert-inside-target': {
    message: 'Le seuil d’alerte `{alert}` est du bon côté de la cible `{target}`.',
    why: 'L’alerte sonnerait alors que la cible est atteinte.',
    hints: {
      default: 'Placer l’alerte au-delà de la cible, du mauvais côté.',
      up: 'Plus le résultat est haut, mieux c’est : l’alerte se place au-dessous de la cible.',
      down: 'Plus le résultat est bas, mieux c’est : l’alerte se place au-dessus de la cible.',
      range: 'Les bornes de l’alerte entourent celles de la cible.',
    },
  },
  'indicator/mixed-units': {
    message: '`{found}` dépasse 10, alors que l’indicateur est une note sur 10.',
    why: 'Une note et un pourcentage ne se comparent pas et ne se mélangent pas dans une série.',
    hints: {
      default: 'Ramener le nombre sur 10 ; si toute la série est en pourcentage, écrire `unit: percent`.',
    },
  },
  'indicator/percent-as-fraction': {
    message: '`{found}` semble être une fraction, alors que l’indicateur est un pourcentage.',
    why: 'Comparés ainsi, la cible et les résultats diffèrent d’un facteur cent.',
    hints: { default: '`{found}` : écrire `{write}`.' },
  },
  'indicator/outside-unit': {
    message: '`{found}` n’est pas possible pour l’unité `{unit}`.',
    why: 'Un nombre impossible fausse la comparaison avec la cible.',
    hints: {
      default: 'Écrire un nombre positif, ou corriger `unit`.',
      huge: 'Vérifier le nombre : au-delà de quinze chiffres, il ne se calcule plus.',
      percent:
        'Écrire un nombre de 0 à 100 ; un résultat qui dépasse vraiment 100 s’écrit avec son `numerator` et son `denominator`.',
    },
  },
  'indicator/orphan': {
    message: 'Aucun engagement ne cite l’indicateur `{id}`.',
    why: 'Mesuré mais rattaché à rien, il ne compte pour aucune exigence.',
    hints: {
      default:
        'Le citer sous `indicators` dans un engagement, ou nommer sous `supports` les exigences qu’il mesure.',
    },
  },
  'indicator/no-result': {
    message: 'L’indicateur `{id}` a une cible, mais aucun résultat.',
    why: 'Une cible jamais mesurée est une promesse non prouvée.',
    hints: { default: 'Ajouter un résultat sous `series`.' },
  },
  'indicator/no-target': {
    message: 'L’indicateur `{id}` n’a pas de cible.',
    why: 'Un résultat sans cible ne dit pas si la promesse est tenue.',
    hints: { default: 'Ajouter `target`, dans l’unité de l’indicateur.' },
  },
  'indicator/stale': {
    message:
      'Le dernier résultat, `{period}`, est trop ancien pour la fréquence `{frequency}` à la date de l’audit, `{date}`.',
    why: 'À la date de l’audit, l’indicateur compte comme non mesuré.',
    hints: {
      default: 'Ajouter les résultats plus récents.',
      monthly: 'Un indicateur mensuel a un résultat de moins de trois mois : ajouter les mois suivants.',
      quarterly:
        'Un indicateur trimestriel a un résultat de moins de six mois : ajouter les trimestres suivants.',
      yearly: 'Un indicateur annuel a un résultat de moins de dix-huit mois : ajouter l’année suivante.',
      triennial:
        'Un indicateur triennal a un résultat de moins de quarante-deux mois : ajouter la dernière enquête.',
    },
  },
  'indicator/small-sample': {
    message:
      'Le résultat de `{period}` repose sur un échantillon de `{size}`, au-dessous du seuil de `{limit}`.',
    why: 'Il n’est pas montré : trop peu de réponses, et des personnes reconnaissables.',
    hints: {
      default:
        'Interroger davantage de personnes ou regrouper des périodes ; le seuil est `minimumSample`, sous `thresholds` dans coopqual.yaml.',
    },
  },
  'indicator/ratio-differs': {
    message: 'Le résultat `{value}` ne correspond pas à `{numerator}` / `{denominator}`.',
    why: 'L’auditeur refera le calcul.',
    hints: {
      default:
        'Le calcul donne `{write}` : corriger `value`, `numerator` ou `denominator`, ou retirer `value`.',
    },
  },
  'indicator/future-period': {
    message: 'La période `{period}` commence après la date de l’audit, `{date}`.',
    why: 'Un résultat à venir est une prévision, pas une mesure.',
    hints: { default: 'Corriger la période ; une prévision se place sous `target`.' },
  },
  'indicator/period-frequency': {
    message: 'La période `{period}` est trop longue pour la fréquence `{frequency}`.',
    why: 'Le suivi annoncé est plus serré que le suivi réel.',
    hints: {
      default: 'Donner un résultat par période annoncée, ou corriger `frequency`.',
      monthly: 'Donner un résultat par mois, `2026-09`, ou corriger `frequency`.',
      quarterly: 'Donner un résultat par trimestre, `2026-Q3`, ou corriger `frequency`.',
    },
  },
  'indicator/infinite-ratio': {
    message:
      'Pour la période `{period}`, `{numerator}` / `{denominator}` donne un nombre trop grand pour être calculé.',
    why: 'Un résultat sans mesure ne se compare à aucune cible.',
    hints: {
      default: 'Corriger `numerator` ou `denominator`.',
    },
  },
  'indicator/delay-reversed': {
    message: 'Le délai finit le `{to}`, avant de commencer, le `{from}`.',
    why: 'Un délai négatif ferait baisser la moyenne.',
    hints: {
      default: 'Échanger `from` et `to`, ou corriger l’un des deux.',
    },
  },
  'indicator/delay-unit': {
    message: 'Des délais ne donnent pas un résultat dans l’unité `{unit}`.',
    why: 'Leur moyenne se compte en jours ou en jours ouvrés.',
    hints: {
      default:
        'Écrire `unit: days` (jours calendaires) ou `unit: workingDays` (jours ouvrés), ou remplacer `delays` par `value`.',
    },
  },
  'indicator/delays-differ': {
    message: 'Pour la période `{period}`, `{written}` ne s’accorde pas avec les délais.',
    why: 'L’auditeur refera le calcul.',
    hints: {
      default: 'La moyenne des délais est `{write}` : corriger `value` ou les délais, ou retirer `value`.',
      ratio:
        'Un résultat est une moyenne de délais ou un rapport : garder `delays`, ou `numerator` et `denominator`.',
    },
  },
  'indicator/distribution-sum': {
    message:
      'Pour la période `{period}`, la répartition totalise `{sum}` réponses, sans compter les sans-réponse.',
    why: 'L’auditeur refera l’addition.',
    hints: {
      default: 'Corriger `distribution` ou `sample`.',
      size: '`size` en annonce `{size}` : corriger `size` ou `distribution` ; une absence de réponse porte `as: noAnswer`.',
      noSample: 'Ajouter `sample: { size: {sum} }`.',
    },
  },
  'indicator/distribution-differs': {
    message: 'Pour la période `{period}`, `{written}` ne correspond pas à la répartition des réponses.',
    why: 'L’auditeur refera le calcul.',
    hints: {
      default:
        'Les réponses donnent `{write}` : corriger le résultat ou `distribution` ; si le résultat est redressé, retirer `distribution`.',
    },
  },
  'indicator/contacted-below-size': {
    message: 'Pour la période `{period}`, `{size}` réponses pour `{contacted}` personnes sollicitées.',
    why: 'Personne ne répond sans avoir été sollicité : le taux de réponse dépasserait 100 %.',
    hints: { default: 'Corriger `contacted` ou `size`.' },
  },
  'indicator/population-below-sample': {
    message: 'Pour la période `{period}`, la population `{population}` est plus petite que `{key}: {count}`.',
    why: 'La précision annoncée de l’enquête serait fausse.',
    hints: { default: 'Corriger `population` ou `{key}`.' },
  },
  'indicator/answer-not-a-mark': {
    message: '`{found}` n’est pas une note de 0 à 10, alors que l’indicateur est une note sur 10.',
    why: 'La moyenne et sa précision se calculent sur des notes.',
    hints: {
      default:
        'Écrire `answer` comme un nombre, sans guillemets ; une absence de réponse porte `as: noAnswer`.',
    },
  },
}
