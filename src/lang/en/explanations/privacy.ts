import type { ExplanationsOf } from '../../words.ts'

export const privacy: ExplanationsOf<'privacy'> = {
  'privacy/author': {
    title: 'A piece bears the name of its author',
    what: 'The properties of a Word, Excel or PDF file or of a photo name a person: author, last change, device registered to a name. Names of staff listed under `contacts` in coopqual.yaml (`Marie Dupont`) are left alone, whatever the case, the accents and the order of the words; a department, the organisation or a program is nobody.',
  },
  'privacy/birth-date': {
    title: 'A date of birth',
    what: 'A text gives a date after “né le”, “date de naissance” or “date of birth”. The date on which a co-operative, a charter or a dispute was born is not reported.',
  },
  'privacy/door': {
    title: 'The number of a flat or a door',
    what: 'A text points at one dwelling: “appartement 12”, “porte 4”, “logement n° 0345-12”, “3e étage gauche”. A number of dwellings, a type (T3) or the door of a hall is not reported.',
  },
  'privacy/email': {
    title: 'An e-mail address of a person',
    what: 'A text holds an address of which the name is not a department’s: `contact@…`, `accueil@…` or `qualite@…` are not reported. “name (at) domain” counts. What stands under `contacts` in coopqual.yaml is left alone.',
  },
  'privacy/iban': {
    title: 'A bank account number',
    what: 'A text holds an IBAN of which the length and the key are right. It is an error, for the file goes into the audit pack; a false alarm is set aside, with its reason, by a comment beside it.',
  },
  'privacy/nir': {
    title: 'A social security number',
    what: 'A text holds a number of the French national register (NIR) of which the key is right, or thirteen digits that it calls so. It is an error, for the file goes into the audit pack; a false alarm is set aside, with its reason, by a comment beside it.',
  },
  'privacy/phone': {
    title: 'A phone number of a person',
    what: 'A text holds a mobile number, or a landline number that the words around it do not give to a department, an agency, a town hall or a company. Numbers in 08, of four digits and of emergencies are not reported, nor what stands under `contacts` in coopqual.yaml.',
  },
  'privacy/position': {
    title: 'A photo tells where it was taken',
    what: 'The properties of a photo give the latitude and the longitude of the camera.',
  },
  'privacy/small-cell': {
    title: 'Answers of a few people',
    what: 'In a distribution of fewer than ten times `minimumSample` answers, one answer at least was given by fewer people than `minimumSample`. “No opinion” and answers that nobody gave do not count.',
  },
}
