import { textFile, type ContentFile } from '../content-file.ts'

const [groupA, groupB, groupC] = [
  'Groupe accueil et parcours',
  'Groupe cadre de vie',
  'Groupe concertation et pilotage',
]

const groups: Readonly<Record<string, string>> = {
  D1: groupA,
  D2: groupA,
  D3: groupB,
  D4: groupB,
  D5: groupA,
  D6: groupB,
  D7: groupA,
  D8: groupB,
  D9: groupC,
  D10: groupC,
  D11: groupC,
}

const levels: Readonly<Record<string, string>> = { n: 'notMet', p: 'partlyMet', m: 'met', e: 'exemplary' }

/** Exigence, note de 2023, note de 2026, ce qui justifie celle de 2026. */
const ratings: readonly (readonly [requirement: string, in2023: string, in2026: string, comment?: string])[] =
  [
    ['D1-01', 'p', 'm', 'Dépliant refait avec deux habitants ; page à jour.'],
    ['D1-03', 'm', 'e', 'Notification en 2,7 jours ouvrés, procès-verbaux clairs.'],
    ['D1-04', 'p', 'm'],
    ['D1-05', 'p', 'p', "Le taux de décroché baisse depuis l'été."],
    ['D1-06', 'p', 'm', 'Pratique réelle, mais aucun engagement ne le dit.'],
    ['D2-01', 'p', 'm', 'Grille de 42 points, photographies.'],
    ['D2-02', 'p', 'p', 'État des risques refait trop tard dans un dossier sur cinq.'],
    ['D2-03', 'm', 'm'],
    ['D2-04', 'm', 'p', "Le livret donne l'ancien numéro de l'astreinte."],
    ['D2-05', 'p', 'p', 'Les visites se font ; on ne sait plus lesquelles ont eu lieu dans les deux mois.'],
    ['D2-06', 'm', 'e', 'Enquête annuelle suivie de décisions.'],
    ['D3-01', 'p', 'm'],
    ['D3-02', 'n', 'p', 'Contrôles faits, note sous la cible, reprises sans effet durable.'],
    ['D3-03', 'p', 'm'],
    ['D3-04', 'p', 'm', "L'engagement est suspendu, le travail continue."],
    ['D3-05', 'n', 'n', 'À inscrire dans le prochain marché.'],
    ['D4-01', 'm', 'e', 'Toutes les résidences, deux années de suite.'],
    ['D4-02', 'p', 'm'],
    ['D4-03', 'm', 'p', 'Bon résultat, mais le contrat finit le 31 mai et rien ne le remplace.'],
    ['D4-04', 'p', 'p', 'La réunion de mai est reportée, faute d’exploitant.'],
    ['D4-05', 'm', 'm'],
    ['D4-06', 'm', 'm'],
    ['D5-01', 'p', 'm'],
    ['D5-02', 'n', 'p', 'De 74 % en 2023 à 81 % au premier trimestre ; Montcelles reste en retrait.'],
    ['D5-03', 'm', 'm'],
    ['D5-04', 'n', 'm', 'Neuf jours ouvrés, médiatrice en place.'],
    ['D5-05', 'p', 'e', 'Questionnaire systématique et causes traitées.'],
    ['D6-01', 'p', 'm'],
    ['D6-02', 'n', 'p', 'Observatoire et renégociations, mais rien de promis.'],
    ['D6-03', 'p', 'm'],
    ['D6-04', 'n', 'm', 'Exemplaire aux Tilleuls, à étendre.'],
    ['D6-05', 'm', 'm'],
    ['D6-06', 'n', 'n', "Synthèse de l'enquête toujours pas distribuée."],
    ['D7-01', 'm', 'e', 'Quatre ménages sur cinq régularisent après le premier appel.'],
    ['D7-02', 'n', 'p', 'Critères écrits ; délai inconnu.'],
    ['D7-03', 'p', 'm'],
    ['D7-04', 'p', 'm', 'Assistance réelle, non promise.'],
    ['D7-05', 'p', 'm'],
    ['D7-06', 'p', 'm'],
    ['D8-01', 'n', 'p', 'Délai de dix jours adopté, pas encore tenu.'],
    ['D8-02', 'm', 'n', 'La convention a pris fin.'],
    ['D8-03', 'm', 'm'],
    ['D8-04', 'p', 'm'],
    ['D9-01', 'e', 'e'],
    ['D9-02', 'm', 'e', 'Suites écrites avant la séance suivante.'],
    ['D9-03', 'm', 'm', 'Moyens versés et connus ; le bilan de 2025 suivra.'],
    ['D9-04', 'n', 'm', 'Le compte rendu dit ce que la discussion a changé.'],
    ['D9-05', 'n', 'p', 'Une réunion sur six.'],
    ['D9-06', 'e', 'm'],
    ['D10-01', 'n', 'm'],
    ['D10-02', 'n', 'm'],
    ['D10-03', 'n', 'm'],
    ['D10-04', 'p', 'p', 'Une revue sur deux.'],
    ['D11-01', 'm', 'm'],
    ['D11-02', 'e', 'm', "Enquête à l'heure ; restitution en retard."],
    ['D11-03', 'p', 'm'],
    ['D11-04', 'p', 'm'],
    ['D11-05', 'p', 'p', 'Aucun audit interne depuis mars 2025.'],
    ['D11-06', 'p', 'm'],
  ]

/** How many requirements have each level, in the order of the scale. */
export function ratingCounts(year: 2023 | 2026): readonly number[] {
  return Object.keys(levels).map(
    (level) => ratings.filter((rating) => rating[year === 2023 ? 1 : 2] === level).length,
  )
}

const lines2023 = ratings.map(
  ([requirement, level]) => `  ${requirement}: { level: ${levels[level] ?? ''}, by: Comité de direction }`,
)

const lines2026 = ratings.map(([requirement, , level, comment]) => {
  const head = `  ${requirement}:\n    level: ${levels[level] ?? ''}\n    by: ${groups[requirement.split('-')[0] ?? ''] ?? ''}\n    on: 2026-05-05`
  return comment === undefined ? head : `${head}\n    comment: "${comment}"`
})

export const evaluations: readonly ContentFile[] = [
  textFile(
    'assessments/2023-auto-evaluation.yaml',
    `
# Première auto-évaluation, faite par le comité de direction seul, en novembre 2023.
campaign: 2023
referential: qualihlm-style
ratings:
${lines2023.join('\n')}
`,
  ),
  textFile(
    'assessments/2026-auto-evaluation.yaml',
    `
# Seconde auto-évaluation, les 4 et 5 mai 2026 : trois groupes, une représentante des locataires dans chacun. En cas de
# désaccord, la note la plus basse est gardée. Voir evidence/pilotage/rapport-auto-evaluation-2026.pdf.
campaign: 2026
referential: qualihlm-style
ratings:
${lines2026.join('\n')}
`,
  ),
  textFile(
    'assessments/2024-diagnostic.yaml',
    `
# Constats du diagnostic-conseil de mars 2024, et ce qu'ils sont devenus. Un constat ne cite que des pièces de son temps :
# ce qui l'a levé depuis se lit dans les engagements.
campaign: Diagnostic 2024
referential: qualihlm-style
findings:
  - id: DC-2024-01
    requirement: D4-02
    grade: strength
    statement: Le contrôle quinquennal des ascenseurs a été relu en février, et chaque défaut est suivi jusqu'à sa levée.
    evidence: [controle-technique-ascenseurs]
    status: closed
  - id: DC-2024-02
    requirement: D2-01
    grade: weakness
    statement: La grille de contrôle avant relocation ne couvre ni les fermetures ni la ventilation.
    due: 2024-12-31
    # Levé en septembre 2024 par la grille de 42 points : voir l'action A-2024-07.
    status: closed
  - id: DC-2024-03
    requirement: D5-02
    grade: minor
    statement: >-
      Des demandes sont closes sur la seule facture de l'entreprise : onze sur quarante dans l'échantillon. Le résultat
      n'est pas constaté.
    due: 2025-03-31
    # Pas levé : l'audit interne de mars 2025 en trouve encore six sur quarante.
    status: open
  - id: DC-2024-04
    requirement: D3-02
    grade: weakness
    statement: Deux contrôleurs donnent des notes écartées de deux points à la même cage d'escalier.
    due: 2025-12-31
    status: open
  - id: DC-2024-05
    requirement: D9-02
    grade: strength
    statement: Chaque demande du conseil de concertation reçoit une suite écrite avant la séance suivante.
    status: closed
`,
  ),
  textFile(
    'assessments/2026-pre-audit.yaml',
    `
# Audit blanc mené en juin 2026 avec une coopérative voisine, pour préparer l'audit de mise en œuvre.
campaign: Audit blanc 2026
referential: qualihlm-style
findings:
  - id: AB-2026-01
    requirement: D4-03
    grade: minor
    statement: Le contrat d'exploitation de chauffage a pris fin le 31 mai 2026 ; le service continue sans écrit.
    evidence: [contrat-chauffage]
    due: 2026-07-31
    status: open
  - id: AB-2026-02
    requirement: D6-06
    grade: minor
    statement: Les résultats de l'enquête de novembre 2025 n'ont pas été rendus aux habitants dans les six mois promis.
    due: 2026-09-30
    status: open
  - id: AB-2026-03
    requirement: D8-01
    grade: weakness
    statement: La procédure des troubles de voisinage annonce encore quinze jours ouvrés, la charte en promet dix.
    evidence: [procedure-troubles]
    due: 2026-08-20
    status: open
  - id: AB-2026-04
    requirement: D6-02
    grade: improvement
    statement: La maîtrise des charges donne des résultats ; rien n'en est dit aux habitants sous forme d'engagement.
    evidence: [observatoire-charges]
    status: open
  - id: AB-2026-05
    requirement: D2-06
    grade: strength
    statement: L'enquête auprès des nouveaux locataires est examinée avec leurs représentantes et suivie de décisions datées.
    evidence: [cr-enquete-entrants-2026]
    status: open
`,
  ),
]
