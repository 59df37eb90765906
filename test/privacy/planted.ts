import { randomFrom } from '../support/random.ts'
import type { PersonalKind } from '../../src/model/personal.ts'

/** A text with one datum, written between ‹ and › where it was made. */
export interface Planted {
  readonly kind: PersonalKind
  readonly text: string
  readonly start: number
  readonly end: number
}

const random = randomFrom(1961)
const upTo = (most: number): number => 1 + Math.floor(random() * most)
const digits = (count: number): string => Array.from({ length: count }, () => upTo(10) - 1).join('')
const oneOf = <T>(all: readonly T[]): T => all[upTo(all.length) - 1] as T
const padded = (figure: number): string => String(figure).padStart(2, '0')

const firstNames = 'jean claire fatima mehdi lucie josé anaïs rené yasmina paul marie-ange nguyen'.split(' ')
const lastNames =
  'dupont weber müller schmitt benali koenig lefèvre d’angelo rossi martin kieffer da-silva'.split(' ')
/** Domains that nobody has (RFC 2606). */
const homes =
  'example.com example.org example.net poste.example mail.box.example internet-alsace.example'.split(' ')
const plain = (name: string): string => name.normalize('NFD').replaceAll(/[\u0300-\u036f’]/g, '')

const address = (): readonly [string, string] => {
  const [first, last] = [plain(oneOf(firstNames)), plain(oneOf(lastNames))]
  const names = [
    `${first}.${last}`,
    `${first[0]}.${last}`,
    `${last}${padded(upTo(99))}`,
    `${first}_${last}`,
    `${first}-${last}`,
    `${last}.${first}68`,
    `${first.toUpperCase()}.${last.toUpperCase()}`,
    `${first}+hlm`,
  ]
  return [oneOf(names), oneOf(homes)]
}

/** Ranges that no subscriber has (Arcep, decision 2018-0881): nobody is called here. */
const mobile = (): string => `063998${digits(4)}`
const landline = (): string => oneOf(['019900', '026191', '035301', '046571', '053649']) + digits(4)
const overseas = (): string => oneOf(['0639', '0692', '0690', '0694', '0696', '0262']) + '0' + digits(5)
const pairs = (number: string, gap: string): string => (number.match(/\d\d/g) ?? []).join(gap)

/** Towns of which the number is none, so that nobody was born there. */
const nirBody = (department: string): string =>
  `${oneOf([1, 2])}${padded(upTo(99))}${padded(upTo(12))}${department}${900 + upTo(99)}${String(upTo(999)).padStart(3, '0')}`

/** The key, worked out as the register’s notice says it, apart from the program’s own way. */
const nirKey = (body: string): string => {
  const dept = body.slice(5, 7)
  const figures = BigInt(body.replace('2A', '20').replace('2B', '20'))
  const less = dept === '2A' ? 1_000_000n : dept === '2B' ? 2_000_000n : 0n
  // 2A counts as 20 less a million, 2B as 20 less two: 19 and 18.
  return String(97n - ((figures - less) % 97n)).padStart(2, '0')
}

const nirForms: readonly ((body: string, key: string) => string)[] = [
  (b, k) => `${b}${k}`,
  (b, k) => `${b} ${k}`,
  (b, k) =>
    `${b[0]} ${b.slice(1, 3)} ${b.slice(3, 5)} ${b.slice(5, 7)} ${b.slice(7, 10)} ${b.slice(10)} ${k}`,
  (b, k) =>
    `${b[0]} ${b.slice(1, 3)} ${b.slice(3, 5)} ${b.slice(5, 7)} ${b.slice(7, 10)} ${b.slice(10)} clé ${k}`,
  (b, k) =>
    `${b[0]}.${b.slice(1, 3)}.${b.slice(3, 5)}.${b.slice(5, 7)}.${b.slice(7, 10)}.${b.slice(10)}.${k}`,
  (b, k) =>
    `${b[0]}-${b.slice(1, 3)}-${b.slice(3, 5)}-${b.slice(5, 7)}-${b.slice(7, 10)}-${b.slice(10)}-${k}`,
  (b, k) =>
    `${b[0]}\u00A0${b.slice(1, 3)}\u00A0${b.slice(3, 5)}\u00A0${b.slice(5, 7)}\u00A0${b.slice(7, 10)}\u00A0${b.slice(10)}\u202F${k}`,
  (b, k) => `${b.slice(0, 7)} ${b.slice(7)} (clé ${k})`,
  (b, k) => `${b} / ${k}`,
  (b, k) => `${b[0]} ${b.slice(1, 5)} ${b.slice(5, 10)} ${b.slice(10)} | ${k}`,
]

const ibanOf = (country: string, account: string): string => {
  const figures = Array.from(`${account}${country}00`, (sign) => String(Number.parseInt(sign, 36))).join('')
  return `${country}${String(98n - (BigInt(figures) % 97n)).padStart(2, '0')}${account}`
}
const ibans: readonly (() => string)[] = [
  () => ibanOf('FR', `99999${digits(18)}`),
  () => ibanOf('FR', `99999${digits(11)}0A${digits(3)}${digits(2)}`),
  () => ibanOf('DE', digits(18)),
  () => ibanOf('CH', digits(17)),
  () => ibanOf('BE', digits(12)),
  () => ibanOf('LU', digits(16)),
  () => ibanOf('GB', `NWBK${digits(14)}`),
  () => ibanOf('PT', digits(21)),
  () => ibanOf('MC', `99999${digits(18)}`),
  () => ibanOf('MT', `MALT${digits(5)}${digits(13)}ABCDE`),
]
const fours = (text: string, gap: string): string => (text.match(/.{1,4}/g) ?? []).join(gap)
const ibanForms: readonly ((iban: string) => string)[] = [
  (iban) => iban,
  (iban) => fours(iban, ' '),
  (iban) => fours(iban, '\u00A0'),
  (iban) => fours(iban, '-'),
  (iban) => iban.toLowerCase(),
  (iban) => `${fours(iban.slice(0, 12), ' ')}\n    ${fours(iban.slice(12), ' ')}`,
]

const phoneForms: readonly (() => string)[] = [
  () => pairs(mobile(), ' '),
  () => pairs(mobile(), '.'),
  () => pairs(mobile(), '-'),
  () => pairs(mobile(), '\u00A0'),
  () => pairs(mobile(), '\u202F'),
  () => pairs(mobile(), '/'),
  () => mobile(),
  () => `+33${mobile().slice(1)}`,
  () => `+33 ${mobile()[1]} ${pairs(mobile().slice(2), ' ')}`,
  () => `+33 (0)${mobile()[1]} ${pairs(mobile().slice(2), ' ')}`,
  () => `+33.6.${pairs(mobile().slice(2), '.')}`,
  () => `0033 6 ${pairs(mobile().slice(2), ' ')}`,
  () => `0033${mobile().slice(1)}`,
  () => `(+33) 6 ${pairs(mobile().slice(2), ' ')}`,
  () => `0639 98 ${pairs(digits(4), ' ')}`,
  () => `06 399 8${digits(2)} ${digits(2)}`,
  () => `06 39 98 ${digits(4)}`,
  () => `0639.98.${pairs(digits(4), '.')}`,
  () => pairs(overseas(), ' '),
  () => `+262 692 0${digits(1)} ${pairs(digits(4), ' ')}`,
  () => `+590690${digits(6)}`,
  () => `+49 170 ${digits(7)}`,
  () => pairs(mobile(), ' - '),
  () => `07 ${pairs(digits(8), ' ')}`,
  () => `06 39\n    98 ${pairs(digits(4), ' ')}`,
]
const mobileLines = [
  'Mme Weber, ‹›, rappelée le 12 mars.',
  'Tél. : ‹›',
  'Rappeler le locataire au ‹› avant midi.',
  'portable ‹› (à joindre le soir)',
  '# à rappeler : ‹›',
  'Weber;Claire;‹›;Colmar',
  'M. Klein (‹›) signale une fuite.',
  'La demandeuse peut être jointe au ‹›.',
]
const landlineLines = [
  'Mme Weber, ‹›',
  'tél. domicile : ‹›',
  'M. Klein a été joint au ‹› le 4 juin.',
  'Fixe : ‹›',
  'Le locataire laisse son numéro, ‹›, pour être rappelé.',
  'Contact : Paul Kieffer, ‹›',
  'Nom : Rossi ; téléphone : ‹›',
  'Numéro du fils de la locataire : ‹›',
]

const emailLines = [
  'Écrire à ‹› pour le rendez-vous.',
  'De : Claire Weber <‹›>',
  'courriel : ‹›',
  'contact : ‹›, locataire',
  'mailto:‹›',
  'Weber;‹›;Colmar',
  'Le locataire (‹›) a répondu.',
  '# vu avec ‹›',
  'preuves/reponse-‹›.eml',
]
const emailForms: readonly (() => string)[] = [
  ...Array.from({ length: 7 }, () => (): string => address().join('@')),
  () => address().join(' @ '),
  () => address().join(' (at) '),
  () => address().join('[at]'),
  () => address().join(' arobase '),
  () => address().join('(a)'),
  () => address().join('＠'),
  () => address().join(' [@] '),
  () => {
    const [name, home] = address()
    return `${name} at ${home.replaceAll('.', ' dot ')}`
  },
  () => {
    const [name, home] = address()
    return `${name} (arobase) ${home.replaceAll('.', ' point ')}`
  },
]

/** Doors and dates of birth are words rather than numbers: each line is written by hand. */
const doorLines = `Fuite signalée à l’‹appartement 12›.
Intervention à l’‹appartement n° 214›, bâtiment B.
Relance du locataire de l’‹appartement B203›.
‹Appt. 12›, M. Klein
Visite de l’‹appt B12› le 4 mars.
‹appt n°3›, 2e étage
‹Apt 45›, résidence Les Ormes
‹APPT 0012›
‹app. 7›, entrée C
12 rue des Lilas, ‹appartement A-12›, 68000 Colmar
‹Appartement 3B›, absent lors du passage
Bruit provenant de l’‹appartement 101›.
Les occupants des ‹appartements 12› et 14 ont été reçus.
‹appartement numéro 8›
‹Porte 4›, Mme Weber
Au 12 rue du Moulin, ‹porte 12›.
Le voisin de la ‹porte n° 23› se plaint du bruit.
escalier B, ‹porte 3›
Bâtiment A, 2e étage, ‹porte 21›
Hall 3, ‹porte 0312› : serrure changée
‹porte A4›, résidence Les Tilleuls
‹Porte : 14›
‹logement n° 0345-12›
Dégât des eaux dans le ‹logement n°1204›.
‹Logement 0345-12›, état des lieux de sortie
‹lgt n° 45›
‹Lgt 0123›
Réf. ‹logement : 12-0456›
Travaux dans le ‹logement 214›, achevés le 3 mai.
Les ‹logements n° 12› et 14 sont concernés.
M. Klein, ‹logement 24›.
Bât. C, ‹3e étage gauche›
Bâtiment 2, ‹2ème étage droite›
12 rue des Vignes, ‹1er étage gauche›, Mme Rossi
‹4e étage, porte droite›
‹RDC gauche›, bâtiment A
‹Rez-de-chaussée droite›, locataire absent
Troubles au ‹troisième étage gauche›
‹5e étage, porte de gauche›
‹2e étage face›, M. Benali
‹3e étage, à droite›, famille Koenig
‹porte gauche au 2e étage›
‹porte de droite, 4e étage›
‹étage 3, porte 12›
Bât. D, ‹étage 2 gauche›
‹dernier étage droite›
Le chien du ‹1er étage, porte face› aboie.
‹studio n° 12›, foyer des Vignes
‹chambre n° 214›, résidence étudiante
‹pavillon n° 7›, rue des Prés
‹villa 12›, allée des Roses
Clés de l’‹appartement n° C-304› remises à Mme Martin
Courrier revenu : M. Lefèvre, ‹apt. 5›
l’‹appartement 12 bis›
‹Appart 34›, Mme Schmitt
Habite l’‹appart. 9› depuis 2012
bât. B ‹appt 305›
‹flat 12›, Elm House
‹apartment 4B›
N° d’‹appartement : 17›`.split('\n')

const birthLines = `M. Klein, né le ‹3 mai 1961›
Mme Weber, née le ‹03/05/1961› à Colmar
née Martin le ‹12 août 1975›
né à Mulhouse le ‹1er janvier 1950›
Né(e) le ‹04/11/1988›
né.e le ‹7.2.1990›
né·e le ‹15 mars 2001›
Les jumeaux, nés le ‹9 février 2012›
Leurs filles sont nées le ‹9 février 2012›.
Date de naissance : ‹03/05/1961›
date de naissance ‹1961-05-03›
Date de naissance du locataire : ‹21 juin 1944›
Date de naissance de l’enfant – ‹21/06/2014›
DDN : ‹03.05.61›
DDN ‹14/07/1939›
Naissance : ‹5 décembre 1970›
Claire Weber (née le ‹30/09/1982›)
Le demandeur est né le ‹3 mai 1961›.
La locataire est née le ‹18 avril 1957› à Sélestat.
NÉ LE ‹03/05/1961›
NÉE LE ‹3 mai 1961›
ne le ‹3 mai 1961›, sans emploi
M. Rossi ne le ‹03-05-1961›
née Müller, le ‹2 nov. 1968›
née le samedi ‹3 mai 1961›
né le ‹3 mai 61›
date de naiss. : ‹3/5/1961›
Date naissance : ‹03 05 1961›
Weber Claire née KOENIG le ‹11/12/1949›
Nom, prénom, né le : ‹11/12/1949›
Son fils, né le ‹24 décembre 2009›, est scolarisé.
Mme Benali, présidente de la coopérative, née le ‹3 mai 1961›
M. Paul Kieffer, administrateur de la société, né le ‹08/03/1955›
# conjoint né le ‹4 avril 1966›
Bail au nom de Lucie Schmitt, née à Paris (15e) le ‹2 février 1991›
Date of birth: ‹3 May 1961›
born on ‹May 3, 1961›
DOB ‹1961-05-03›
Occupante née en Algérie le ‹1er juin 1938›
Enfant à naître ; aîné né le ‹17 mai 2019›
née le ‹3 mai 1961›
né le ‹3\u00A0mai\u00A01961›
né le ‹3 mai
    1961›
Mme Rossi est née le ‹29 février 1984›.
Titulaire : Anaïs Lefèvre ; naissance le ‹06/06/1996›
Dates de naissance : ‹03/05/1961› et 04/06/1963
« né le ‹3 mai 1961› », dit l’acte
assuré né le ‹01/01/1947›
né e le ‹12/05/1972›
date et lieu de naissance : ‹3 mai 1961›, Colmar`
  .replaceAll(String.raw`\u00A0`, '\u00A0')
  .split(/\n(?! )/)

function marked(kind: PersonalKind, line: string): Planted {
  const [start, end] = [line.indexOf('‹'), line.indexOf('›') - 1]
  return { kind, text: line.replace('‹', '').replace('›', ''), start, end }
}

function planting(
  kind: PersonalKind,
  count: number,
  lines: readonly string[],
  value: (at: number) => string,
): readonly Planted[] {
  return Array.from({ length: count }, (_, at) =>
    marked(
      kind,
      (lines[at % lines.length] ?? '').replace('‹›', () => `‹${value(at)}›`),
    ),
  )
}

const departments = ['67', '68', '2A', '2B', '75', '99', '97', '13']
const nirLines = [
  'N° de sécurité sociale : ‹›',
  'NIR ‹›',
  'Mme Weber, ‹›, attestation du 3 mai',
  '# numéro : ‹›',
  'Weber;Claire;‹›;Colmar',
  'L’assuré (‹›) a été relancé.',
]
const ibanLines = [
  'IBAN : ‹›',
  'RIB de M. Klein : ‹› BIC AGRIFRPP872',
  'Prélèvement sur le compte ‹›.',
  '# ‹›',
  'Weber;‹›;Colmar',
]

/** 400 data of every kind. Numbers are drawn, in many spellings; doors and dates of birth are written by hand. */
export const planted: readonly Planted[] = [
  ...planting('email', 72, emailLines, (at) => emailForms[at % emailForms.length]!()),
  ...planting('phone', 72, mobileLines, (at) => phoneForms[at % phoneForms.length]!()),
  ...planting('phone', 32, landlineLines, () => pairs(landline(), oneOf([' ', '.', '-', '', '\u00A0']))),
  ...planting('nir', 62, nirLines, (at) => {
    const department = departments[at % departments.length] ?? '67'
    const body = nirBody(department)
    const provisional = at % 9 === 0 ? `${oneOf([7, 8])}${body.slice(1)}` : body
    return nirForms[at % nirForms.length]!(provisional, nirKey(provisional))
  }),
  ...planting('iban', 52, ibanLines, (at) => ibanForms[at % ibanForms.length]!(ibans[at % ibans.length]!())),
  ...doorLines.map((line) => marked('door', line)),
  ...birthLines.map((line) => marked('birthDate', line)),
]
