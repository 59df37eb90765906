import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fr } from '../src/lang/fr/index.ts'
import type { Audit } from '../src/model/files.ts'
import { cleanerOf } from '../src/pack/public/clean.ts'
import { folded } from '../src/pack/public/functions.ts'
import { personsIn } from '../src/pack/public/people.ts'
import { sampleAudit } from './support/sample-audit.ts'

/** What the public version prints of a text, when these persons stand where functions are asked for. */
function cleaned(text: string, owners: readonly string[], organisation = 'Coopérative modèle'): string {
  const clean = cleanerOf({
    persons: personsIn(ownedBy(owners)),
    pieces: [
      {
        codes: ['P012', 'dossier-durand-2026'],
        names: ['Dossier complet d’une médiation', 'evidence/tranquillite/mediation.pdf'],
        isRestricted: true,
      },
      { codes: ['P013'], names: ['Plan de concertation locative'], isRestricted: false },
      { codes: ['P014'], names: ['Compte rendu du comité de suivi de mars'], isRestricted: false },
    ],
    named: ['Guide du sociétaire'],
    organisation,
    instead: fr.publicSummary.instead,
  })
  return clean(text)
}

/** An audit that names these persons and nobody else. */
function ownedBy(owners: readonly string[]): Audit {
  const [first] = sampleAudit.commitments
  if (first === undefined) throw new Error('the sample has no commitment')
  return {
    ...sampleAudit,
    audit: {},
    commitments: owners.map((owner) => ({ ...first, owner })),
    indicators: [],
    actions: [],
    deadlines: [],
    ratings: [],
    referentials: [],
  }
}

describe('functions, services and bodies are no names', () => {
  test.each([
    'Responsable qualité',
    'responsable de la gestion locative',
    'Directrice générale',
    'Directeur du développement',
    'Service de proximité',
    'service de proximité',
    'Comité de direction',
    'Conseil d’administration',
    'Groupe accueil et parcours',
    'Déléguée à la protection des données',
    'Chargée de développement social',
    'Agence de Villeraye',
    'Responsable d’agence à Montcelles',
    'Pôle patrimoine, secteur nord',
    'Responsables des achats et de la commande',
    'DSI',
    'Responsable RSE',
    'Médiatrice interne',
    'non précisé dans le document',
    'À désigner',
    'Head of Housing Management',
    'Customer Services Team',
    'Quality Manager',
    'Board of directors',
    'Customer relations manager, Lille office',
  ])('%s', (owner) => {
    const names = personsIn(ownedBy([owner])).flatMap(({ words }) => words)
    expect(names.filter((name) => name !== 'lille')).toEqual([])
  })
})

describe('whatever is not plainly a function is a name', () => {
  test.each([
    ['Claire Petit', ['claire', 'petit']],
    ['DURAND Jean-Pierre', ['durand', 'jean-pierre']],
    ['Mme Lefèvre', ['lefevre']],
    ['jean durand', ['jean', 'durand']],
    ['Responsable qualité, Mme Durand', ['durand']],
    ['Jean Durand (DSI)', ['jean', 'durand']],
    ['Responsable qualité : Léa D’Almeida', ['lea', 'almeida']],
    ['Gardien Moreau', ['moreau']],
    ['c.petit@habitat.example', ['petit']],
    ['Anne Le Goff et Responsable qualité', ['anne', 'goff']],
    ['Maître Vernhes', ['maitre', 'vernhes']],
  ])('%s', (owner, words) => {
    expect(personsIn(ownedBy([owner])).flatMap((person) => person.words)).toEqual(words)
  })
})

test.each([
  ['auditor', { ...ownedBy([]), audit: { auditor: 'Léa Brun' } }],
  [
    'owner of an indicator',
    { ...ownedBy([]), indicators: sampleAudit.indicators.map((each) => ({ ...each, owner: 'Léa Brun' })) },
  ],
  [
    'owner of an action',
    { ...ownedBy([]), actions: sampleAudit.actions.map((each) => ({ ...each, owner: 'Léa Brun' })) },
  ],
  [
    'owner of a deadline',
    { ...ownedBy([]), deadlines: sampleAudit.deadlines.map((each) => ({ ...each, owner: 'Léa Brun' })) },
  ],
  ['rater', { ...ownedBy([]), ratings: sampleAudit.ratings.map((each) => ({ ...each, by: 'Léa Brun' })) }],
  [
    'approver',
    {
      ...ownedBy([]),
      referentials: sampleAudit.referentials.map((referential) => ({
        ...referential,
        domains: referential.domains.map((domain) => ({
          ...domain,
          requirements: domain.requirements.map((requirement) => ({
            ...requirement,
            approvedBy: 'Léa Brun',
          })),
        })),
      })),
    },
  ],
] as const)('a person who is named as %s is known', (_, audit) => {
  expect(personsIn(audit)).toEqual([{ words: ['lea', 'brun'] }])
})

test.each([
  ['Appelez Claire Petit au guichet.', ['Claire Petit'], 'Appelez (nom retiré) au guichet.'],
  ['Appelez Mme PETIT au guichet.', ['Claire Petit'], 'Appelez (nom retiré) au guichet.'],
  ['Voir C. Petit, puis Claire.', ['Claire Petit'], 'Voir (nom retiré), puis (nom retiré).'],
  ['Une information claire, un petit livret.', ['Claire Petit'], 'Une information claire, un petit livret.'],
  ['vu avec claire petit hier', ['Claire Petit'], 'vu avec (nom retiré) hier'],
  ['vu avec PETIT Claire hier', ['Claire Petit'], 'vu avec (nom retiré) hier'],
  ['Le mot de Lefevre', ['Mme Lefèvre'], 'Le mot de (nom retiré)'],
  ['L’avis d’Almeida', ['Léa D’Almeida'], 'L’avis d’(nom retiré)'],
  ['Jean Pierre Durand le dit.', ['Jean-Pierre Durand'], '(nom retiré) le dit.'],
  ['Mme Durand-Petit le dit.', ['M. Durand'], '(nom retiré) le dit.'],
  ['La rue Saint-Martin', ['Paul Martin'], 'La rue Saint-Martin'],
  ['Selon M. de La Tour', ['Paul de La Tour'], 'Selon (nom retiré)'],
  ['Voir Mme Durand.', ['Responsable qualité, Mme Durand'], 'Voir (responsable qualité).'],
  ['Voir Mme Garnier et Monsieur Éric Blanc.', [], 'Voir (nom retiré) et (nom retiré).'],
  ['Madame la Présidente et M. le Maire', [], 'Madame la Présidente et M. le Maire'],
  ['Du\u{AD}rand le dit.', ['M. Durand'], '(nom retiré) le dit.'],
  ['Le livret de Lefe\u{300}vre', ['Mme Lefèvre'], 'Le livret de (nom retiré)'],
  ['Voir www.coop.example/durand/contact', ['M. Durand'], 'Voir www.coop.example/(nom retiré)/contact'],
  [
    'La Coopérative Durand répond à M. Durand.',
    ['M. Durand'],
    'La Coopérative Durand répond à (nom retiré).',
  ],
  ['Martin’s report', ['Paul Martin'], '(nom retiré)’s report'],
])('%s', (text, owners, expected) => {
  expect(cleaned(text, owners, 'Coopérative Durand')).toBe(expected)
})

test.each([
  ['Écrivez à accueil@coop.example.', 'Écrivez à (coordonnées retirées).'],
  ['Écrivez à jean.durand (at) coop.example !', 'Écrivez à (coordonnées retirées) !'],
  ['Suivez @jdurand', 'Suivez (coordonnées retirées)'],
  ['Appelez le 06 12 34 56 78, le soir.', 'Appelez le (coordonnées retirées), le soir.'],
  ['Appelez le 06-12-34-56-78.', 'Appelez le (coordonnées retirées).'],
  ['Appelez le +33 (0)6.12.34.56.78.', 'Appelez le (coordonnées retirées).'],
  ['Appelez le 06\u{A0}12\u{A0}34\u{A0}56\u{A0}78.', 'Appelez le (coordonnées retirées).'],
  ['N° 2 85 05 78 006 084 36', 'N° (coordonnées retirées)'],
  [
    'Du 01/02/2026 au 28/02/2026, 90 000 euros, 6 475 heures',
    'Du 01/02/2026 au 28/02/2026, 90 000 euros, 6 475 heures',
  ],
  ['Plan 2024-2026, en 2025, pour 2 612 logements', 'Plan 2024-2026, en 2025, pour 2 612 logements'],
])('%s', (text, expected) => {
  expect(cleaned(text, [])).toBe(expected)
})

test.each([
  ['Relire la pièce P012 avant juin', 'Relire la pièce (document non public) avant juin'],
  ['Voir dossier-durand-2026', 'Voir (document non public)'],
  ['Refaire le « dossier complet d’une médiation »', 'Refaire le « (document non public) »'],
  ['Classer mediation.pdf', 'Classer (document non public)'],
  [`Empreinte ${'ab'.repeat(32)}`, 'Empreinte (document non public)'],
  ['Le compte rendu du comité de suivi de mars', 'Le (document non public)'],
  ['Signer le plan de concertation locative', 'Signer le plan de concertation locative'],
  ['Lire le guide du sociétaire', 'Lire le guide du sociétaire'],
])('%s', (text, expected) => {
  expect(cleaned(text, [])).toBe(expected)
})

describe('any name, wherever a sentence holds it', () => {
  const surname = fc.constantFrom(
    'Durand',
    'Lefèvre',
    'Le Goff',
    'Ben Ali',
    'Müller',
    'Ó Briain',
    'Şahin',
    'Nguyễn',
    'Garcia-Lopez',
    'D’Amico',
  )
  const forename = fc.constantFrom('Jean', 'Zoé', 'Marie-Anne', 'Élise', 'Łukasz', 'Aïcha')
  const field = fc.constantFrom(
    (first: string, last: string) => `${first} ${last}`,
    (first: string, last: string) => `${last.toUpperCase()} ${first}`,
    (first: string, last: string) => `Responsable qualité, ${first} ${last}`,
    (first: string, last: string) => `Mme ${first} ${last} (service de proximité)`,
  )
  const written = fc.constantFrom(
    (first: string, last: string) => `${first} ${last}`,
    (first: string, last: string) => `${last} ${first}`,
    (_: string, last: string) => last,
    (_: string, last: string) => `Mme ${last}`,
    (first: string, last: string) => `${first.slice(0, 1)}. ${last}`,
    (first: string, last: string) => `${first} ${last}`.toUpperCase(),
    (first: string, last: string) => `${first} ${last}`.toLowerCase(),
    (first: string, last: string) => `${first} ${last}`.normalize('NFD'),
    (first: string) => first,
  )
  const sentence = fc.constantFrom(
    (name: string) => `${name} répond aux demandes sous deux jours.`,
    (name: string) => `La réponse de ${name} arrive sous deux jours.`,
    (name: string) => `Réponse sous deux jours (${name}), ou « ${name} » le lundi.`,
    (name: string) => `Réponse :\u{202F}${name},\u{A0}${name}.`,
  )

  test('leaves it without the name and with the rest', () => {
    fc.assert(
      fc.property(forename, surname, field, written, sentence, (first, last, owner, name, say) => {
        const text = cleaned(say(name(first, last)), [owner(first, last)])
        const words = folded(text).split(/[^\p{L}\p{N}-]+/u)
        const parts = folded(`${first} ${last}`).split(/[\s’]+/)
        const named = new Set(parts.filter((part) => part.length > 2))
        expect(words.filter((word) => named.has(word))).toEqual([])
        expect(text.toLowerCase()).toContain(
          say('')
            .match(/\p{L}{7,}/u)?.[0]
            ?.toLowerCase(),
        )
      }),
      { numRuns: 400 },
    )
  })
})
