import { textFile, type ContentFile } from '../content-file.ts'

const [environment, people, staff] = [
  'Groupe environnement et achats',
  'Groupe habitants et territoire',
  'Groupe social et gouvernance',
]

const groups: Readonly<Record<string, readonly [by: string, on: string]>> = {
  ENV: [environment, '2026-06-09'],
  LOY: [environment, '2026-06-09'],
  CONS: [people, '2026-06-10'],
  COM: [people, '2026-06-10'],
  DH: [people, '2026-06-10'],
  RCT: [staff, '2026-06-11'],
  GOUV: [staff, '2026-06-11'],
}

const levels: Readonly<Record<string, string>> = { w: 'weak', l: 'limited', r: 'robust', a: 'advanced' }

/** Requirement, levels of leadership, deployment and results, what justifies them. */
const ratings: readonly (readonly [requirement: string, levels: string, comment: string])[] = [
  ['ENV-1', 'rrr', 'Charte suivie sur les deux chantiers, déchets valorisés à 73 %.'],
  // Too low: the group rated the missing promise, while the plan and the measures are there.
  ['ENV-2', 'lll', 'Rien de promis sur l’eau ni sur l’énergie.'],
  ['ENV-3', 'arr', 'Plus de logement en F ou G ; les étiquettes E ont leur date de travaux.'],
  ['ENV-4', 'wlw', 'Prairies fauchées tard et tailles hors nidification ; aucun état des lieux.'],
  ['LOY-1', 'arr', 'Code signé par tous, registre tenu, référente extérieure.'],
  ['LOY-3', 'llw', 'Mise en concurrence réelle, règlement des achats à écrire.'],
  ['LOY-4', 'rrl', 'Clauses contrôlées ; deux gros marchés n’en ont pas.'],
  // Too low: nobody thought of the agreement on the fresco, which settles the rights of the artist.
  ['LOY-5', 'wlw', 'Sujet découvert en préparant cette notation.'],
  ['CONS-1', 'rrl', 'Documents relus par deux habitants ; livret d’accueil à rééditer.'],
  ['CONS-2', 'arr', 'Toutes les résidences vérifiées, deux années de suite.'],
  ['CONS-3', 'lrl', 'Conseils dans chaque journal ; consommation d’eau en baisse lente.'],
  ['CONS-4', 'rrl', 'Tout est enregistré et suivi ; 81 % dans le délai pour 85 % promis.'],
  ['CONS-5', 'rrr', 'Déléguée nommée, politique écrite, registre à jour.'],
  ['CONS-6', 'aar', 'Quatre ménages sur cinq régularisent après le premier appel.'],
  ['CONS-7', 'rrl', 'Deux journaux par an ; leur lecture n’est pas mesurée.'],
  ['COM-1', 'rrl', 'Dix-sept maires rencontrés sur dix-neuf ; les suites restent à leur rendre.'],
  ['COM-2', 'lrl', 'Une classe accueillie à La Tannerie ; pas de politique d’ensemble.'],
  ['COM-3', 'rar', '6 475 heures d’insertion, neuf habitants recrutés.'],
  ['COM-4', 'wlw', 'Guichet et aide aux démarches ; consigne non revue.'],
  ['COM-5', 'www', 'La part des achats locaux n’a jamais été calculée.'],
  ['COM-6', 'lrl', 'Fiche amiante, rappel annuel des techniciens ; rien sur le bruit ni l’isolement.'],
  ['COM-7', 'lrr', 'Onze projets aidés, choisis avec des habitants, bilan partagé.'],
  ['DH-1', 'www', 'Rien de recensé. Les avis diffèrent sur l’utilité de le faire.'],
  ['DH-2', 'wll', 'Agents formés à désamorcer ; pas de procédure d’alerte écrite.'],
  ['DH-3', 'llw', 'Attestations réunies ; sous-traitance jamais contrôlée sur place.'],
  ['DH-4', 'rrl', 'Médiatrice en place, 17 saisines ; peu de salariés connaissent la voie.'],
  ['DH-5', 'rrl', 'Critères publics, agents formés ; l’emploi et les marchés ne sont pas suivis.'],
  ['DH-6', 'lrl', 'Moyens versés aux deux associations ; l’affichage n’a pas de règle écrite.'],
  ['DH-7', 'rrr', '36 % d’attributions à des ménages très modestes, loyers 32 % sous le marché.'],
  ['DH-8', 'rrr', 'Accord signé, écart de salaire ramené à 1,8 %.'],
  ['RCT-1', 'lrl', 'Peu de contrats courts ; livret d’accueil en projet.'],
  ['RCT-2', 'rrl', 'Accord de 2025 appliqué ; aucun bilan encore.'],
  // Too high: everyone knows that the committee meets, and none of its minutes is among the pieces.
  ['RCT-3', 'rrr', 'Le comité social et économique se réunit chaque mois.'],
  ['RCT-4', 'rrr', 'Document unique fait avec les métiers ; deux accidents contre quatre.'],
  ['RCT-5', 'rrl', '15,4 heures par salarié ; un salarié sur quatre n’en a suivi aucune.'],
  ['GOUV-1', 'arr', 'Plan arrêté par le conseil, indicateurs suivis.'],
]

const lines = ratings.map(([requirement, given, comment]) => {
  const [leadership, deployment, results] = given.split('').map((letter) => levels[letter] ?? '')
  const [by, on] = groups[requirement.split('-')[0] ?? ''] ?? ['', '']
  return `  ${requirement}:
    levels: { leadership: ${leadership}, deployment: ${deployment}, results: ${results} }
    by: ${by}
    on: ${on}
    comment: "${comment}"`
})

export const evaluationRse: readonly ContentFile[] = [
  textFile(
    'assessments/2026-auto-evaluation-rse.yaml',
    `
# Première notation RSE, les 9, 10 et 11 juin 2026, à la façon des diagnostics VIGEO : chaque exigence reçoit un niveau sur
# trois axes. Leadership : la direction s'y est engagée et y met des moyens. Déploiement : c'est fait partout, et non dans un
# service. Résultats : cela se mesure et progresse. Les axes et les niveaux viennent du référentiel.
#
# Trois groupes de quatre personnes, avec un salarié élu, une administratrice et, pour les habitants, une représentante des
# locataires. Ils ont noté de mémoire, sans ouvrir le dossier : la comparaison avec les preuves montre où ils se trompent.
# LOY-2, déclarée sans objet, n'est pas notée.
campaign: RSE 2026
referential: iso26000
ratings:
${lines.join('\n')}
`,
  ),
]
