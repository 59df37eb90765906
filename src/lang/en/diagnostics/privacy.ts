import type { WordsOf } from '../../words.ts'

const terms = { more: { all: '', more: ' and elsewhere' } }

const published = '; what the organisation publishes goes under `contacts` in coopqual.yaml'

/** What to do about a piece that holds personal data, and how to set the remark aside where it is false. */
function piece(code: string, alsoSaid = ''): string {
  return `Attach a redacted copy, or write \`personalData: present\`: the piece then stays inside the organisation${alsoSaid}; a false alarm is set aside at the end of the line \`file\`: \`# coopqual-ignore ${code}: the reason\`.`
}

/** What the name of a piece’s file holds, and what to do about it. */
function inName(datum: string): string {
  return `The name of the file of the piece \`{id}\` holds ${datum}.`
}

const named = 'the file stays out of the pack, but its name comes in with this YAML file and in audit.json'

const blocked = 'no pack is made'

function fileName(code: string, until = named): string {
  return `Rename the file without it, and correct the line \`file\`: until then, ${until}; a false alarm is set aside at the end of that line: \`# coopqual-ignore ${code}: the reason\`.`
}

export const privacy: WordsOf<'privacy'> = {
  'privacy/author': {
    message: 'Names of authors in the piece `{id}` ({count}): {places}{more}.',
    why: 'A file keeps the name of whoever wrote or changed it.',
    hints: {
      default:
        'Add the name to coopqual.yaml, if it is one of the organisation’s (`contacts: [First Last]`); otherwise remove the properties of the file: in Word or Excel, `File`, `Info`, `Inspect Document`; for a photo, in Windows, `Properties`, `Details`, `Remove Properties and Personal Information`.',
    },
    terms,
  },
  'privacy/birth-date': {
    message: 'This text holds the date of birth of a person.',
    messages: {
      comment: 'This comment holds the date of birth of a person.',
      fileName: inName('the date of birth of a person'),
      piece: 'Dates of birth in the piece `{id}` ({count}): {places}{more}.',
    },
    why: 'A date of birth is often enough to recognise somebody.',
    hints: {
      default: 'Remove the date, or write an age group instead.',
      fileName: fileName('privacy/birth-date'),
      piece: piece('privacy/birth-date'),
    },
    terms,
  },
  'privacy/door': {
    message: 'This text holds the number of a flat or of a door.',
    messages: {
      comment: 'This comment holds the number of a flat or of a door.',
      fileName: inName('the number of a flat or of a door'),
      piece: 'Numbers of flats or doors in the piece `{id}` ({count}): {places}{more}.',
    },
    why: 'A door points at a household, even without its name.',
    hints: {
      default: 'Write the residence or the building, without the floor and the door.',
      fileName: fileName('privacy/door'),
      piece: piece('privacy/door'),
    },
    terms,
  },
  'privacy/email': {
    message: 'This text holds an e-mail address that seems to be a person’s.',
    messages: {
      comment: 'This comment holds an e-mail address that seems to be a person’s.',
      fileName: inName('an e-mail address that seems to be a person’s'),
      piece: 'E-mail addresses of persons in the piece `{id}` ({count}): {places}{more}.',
    },
    why: 'An address mostly tells the name of the person.',
    hints: {
      default:
        'Remove the address, or write the department’s; an address that the organisation publishes goes under `contacts` in coopqual.yaml.',
      fileName: fileName('privacy/email'),
      piece: piece('privacy/email', published),
    },
    terms,
  },
  'privacy/iban': {
    message: 'This text holds a bank account number (IBAN), with its key.',
    messages: {
      comment: 'This comment holds a bank account number (IBAN), with its key.',
      fileName: inName('a bank account number (IBAN), with its key'),
      piece: 'Bank account numbers (IBAN) in the piece `{id}` ({count}): {places}{more}.',
    },
    why: 'A bank account proves nothing of quality, and invites fraud; the file goes into the audit pack.',
    hints: {
      default:
        'Remove the number, and have it erased from git’s history; the account that the organisation publishes goes under `contacts` in coopqual.yaml.',
      fileName: fileName('privacy/iban', blocked),
      piece: piece('privacy/iban', published),
    },
    terms,
  },
  'privacy/nir': {
    message: 'This text holds a French social security number (NIR), with its key.',
    messages: {
      comment: 'This comment holds a French social security number (NIR), with its key.',
      fileName: inName('a French social security number (NIR), with its key'),
      piece: 'Social security numbers (NIR) in the piece `{id}` ({count}): {places}{more}.',
    },
    why: 'The law keeps this number for a few uses, and an audit is none of them; the file goes into the audit pack.',
    hints: {
      default: 'Remove the number, and have it erased from git’s history.',
      fileName: fileName('privacy/nir', blocked),
      piece: piece('privacy/nir'),
    },
    terms,
  },
  'privacy/phone': {
    message: 'This text holds a phone number that seems to be a person’s.',
    messages: {
      comment: 'This comment holds a phone number that seems to be a person’s.',
      fileName: inName('a phone number that seems to be a person’s'),
      piece: 'Phone numbers of persons in the piece `{id}` ({count}): {places}{more}.',
    },
    why: 'A number is enough to reach, and to find, a tenant or an employee.',
    hints: {
      default:
        'Remove the number, or name the function or the department rather than the person; a number that the organisation publishes goes under `contacts` in coopqual.yaml.',
      fileName: fileName('privacy/phone'),
      piece: piece('privacy/phone', published),
    },
    terms,
  },
  'privacy/position': {
    message: 'Geographical positions in the piece `{id}` ({count}): {places}{more}.',
    why: 'A photo taken at somebody’s home tells where they live.',
    hints: {
      default:
        'Remove the position from the photo: in Windows, `Properties`, `Details`, `Remove Properties and Personal Information`.',
    },
    terms,
  },
  'privacy/small-cell': {
    message:
      'Of `{answers}` answers of `{period}`, some come from fewer than `{limit}` people (cases: {cells}).',
    why: 'In a small group, a few answers give away those who gave them.',
    hints: {
      default:
        'Merge neighbouring answers, or remove the distribution; the threshold is `minimumSample`, under `thresholds` in coopqual.yaml.',
      masked: 'The result is not shown, but this file goes into the audit pack: remove the distribution.',
    },
  },
}
