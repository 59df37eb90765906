import { describe, expect, test } from 'vitest'
import { namesPerson } from '../src/model/person-name.ts'
import { contactsOf, isContactName } from '../src/privacy/contacts.ts'

const persons = [
  'Claude Martin',
  'MARTIN Claude',
  'Martin, Claude',
  'Élodie Lefèvre-Dubois',
  'Jean de La Fontaine',
  'Fatou N’Diaye',
  'C. Martin',
  'c.martin',
  'claude_martin',
  'Claude.Martin',
  'Mme Martin',
  'M. Ben Ali',
  'Dr. Nguyen',
  'Madame Rose',
  'Claude Martin (externe)',
  'Service qualité; Claude Martin',
  'Claude Martin et Service qualité',
  'Vincent van Gogh',
  'Zoë O’Brien',
  'Irié Bi Tra',
  'Sony Dorval',
]

const others = [
  '',
  '   ',
  'Relation client',
  'Ressources humaines',
  'Direction générale',
  'Direction Générale',
  'SERVICE QUALITE',
  'Service Gestion Locative',
  'Secrétariat de la commission',
  'Équipe technique de proximité',
  'Chargée de concertation',
  'Audit croisé',
  'Institut Lumen Études (fictif)',
  'Organisme de contrôle (société fictive)',
  'Communication',
  'Achats',
  'Habitat des Rives',
  'Les Toits Partagés',
  'Mairie de Colmar',
  'Cabinet Martin Conseil',
  'Martin Architectes',
  'Microsoft Office User',
  'Utilisateur Windows',
  'Canon iR-ADV C3530',
  'RICOH MP C3004',
  'LibreOffice 7.4',
  'admin',
  'qualite.service',
  'openpyxl',
  'v2',
  'SCP Durand Notaires',
  'Responsable de l’accueil',
  'Apache POI',
  'Crystal Reports',
  'Power BI',
  'Nikon Corporation',
  'Zoho Writer',
  'Toits partagés',
  'Coopérative Les Toits Partagés',
]

describe('the author of a file', () => {
  test.each(persons)('%j is a person', (author) => {
    expect(namesPerson(author)).toBe(true)
  })

  test.each(others)('%j is none', (author) => {
    expect(namesPerson(author, 'Les Toits partagés')).toBe(false)
  })

  test('that the organisation names itself, and no other beside it', () => {
    const contacts = contactsOf(['Marie Dupont', 'M. Ben Ali', '03 88 45 67 00', 'claude@rives.example'])
    const isPerson = (author: string): boolean =>
      namesPerson(author, '', (name) => isContactName(name, contacts))
    const own = [
      'DUPONT Marie',
      'Dupont, Marie',
      'marie.dupont',
      'Mme Marie Dupont',
      'Marie Dupont (RH)',
      'Ben Ali',
    ]
    expect(own.filter(isPerson)).toEqual([])
    const others = ['Marie Durand', 'Marie Dupont et Claude Martin', 'Marie Claude Dupont', 'Mme Dupont']
    expect(others.filter(isPerson)).toEqual(others)
  })

  test('that is the organisation, however it is written', () => {
    expect(namesPerson('Les Rives Bleues')).toBe(true)
    expect(namesPerson('LES RIVES BLEUES', 'Les Rives bleues')).toBe(false)
  })
})
