import type { WordsOf } from '../../words.ts'

const notRead = 'What does not have the expected form can be neither counted nor shown to the auditor.'

export const schema: WordsOf<'schema'> = {
  'schema/missing-key': {
    message: 'The key `{key}` is missing.',
    why: notRead,
    hints: {
      default: 'Add the key `{key}`.',
      meaning: 'Add the key `{key}`. {meaning}',
      split: 'If this item goes on from the one above, remove its dash and align it with the other keys.',
      head: 'This item goes under `{key}`, and not under `{above}` like those above: write the line `{key}:` above it, or remove the `#` that makes it a comment.',
      doubled: 'The next line says the same: delete one of the two.',
      commented: 'A `#` makes this line a comment: remove it.',
      inside:
        'It is in the middle of another line: start a new line in front of `{key}:`, and align it with the other keys.',
    },
  },
  'schema/unknown-key': {
    message: 'The key `{key}` does not exist here.',
    why: 'What is written under an unknown key would be silently ignored.',
    hints: {
      default: 'Possible keys: `{known}`.',
      alias: '`{key}` is written `{nearest}`.',
      empty:
        'This line starts with a colon, without a key in front: write the key, or remove the colon if the line goes on with the text above.',
      nearest: '`{key}`: did you mean `{nearest}`?',
      unseen: 'A no-break space or an invisible sign has slipped into the key: type it again, `{nearest}`.',
      comma: 'Between braces, a comma parts two keys: the number is written with a point, `{write}`.',
      digits: 'The comma is not in its place: write `{write}`.',
      space: 'Put a space after the colon: `{write}`.',
      below: 'If it is part of `{above}`, just above, indent it: two more spaces.',
      dash: 'A dash too many makes this line an item of another list: remove it, and align the line with those above.',
      parted:
        'Between braces, a comma parts two keys: remove the one before `{key}`, or put the whole value in quotes.',
      twice: '`{key}` seems to mean `{nearest}`, which is there already: keep only one of the two lines.',
    },
  },
  'schema/unknown-value': {
    message: '`{found}` is not one of the possible values.',
    why: notRead,
    hints: {
      default: 'Possible values: {allowed}.',
      alias: '`{found}` is written `{nearest}`.',
      nearest: '`{found}`: did you mean `{nearest}`?',
      unseen: 'A no-break space or an invisible sign has slipped into the value: type it again, `{nearest}`.',
      absent: 'What is not known is not written: remove the line `{key}: {found}`.',
      comma: 'A comma is in the wrong place: write `{write}`.',
      quotes: 'These quotation marks are part of the text: write `{nearest}`, without quotes.',
    },
  },
  'schema/empty-value': {
    message: 'There is nothing after `{written}`.',
    why: 'A key without a value suggests that there is an answer.',
    hints: {
      default: 'Write a value after `{written}`, or remove this line, which is optional.',
      required: 'Write the value of `{key}`. {meaning}',
      item: 'Write the item of the list, or remove the dash.',
    },
  },
  'schema/empty-text': {
    message: 'This text is empty.',
    why: 'A key without a value suggests that there is an answer.',
    hints: { default: 'Write the text, or delete the key if it is optional.' },
  },
  'schema/empty-list': {
    message: 'This list is empty; it needs at least one item.',
    why: notRead,
    hints: { default: 'Write at least one item, after a dash.' },
  },
  'schema/empty-mapping': {
    message: 'This section is empty; it needs at least one key.',
    why: notRead,
    hints: { default: 'Write at least one key and its value.' },
  },
  'schema/not-a-text': {
    message: '`{found}` is not a text.',
    why: notRead,
    hints: {
      default: 'Write a text on one line, or indented below `|`.',
      quote: 'Put the value in quotes, exactly as it must read: `{write}`.',
      single: 'One value alone is expected here, without dash or brackets: write `{write}`.',
      alone: 'Write the identifier alone: `{write}`.',
      colon: 'The colon makes it a key and its value: put the whole text in quotes, `{write}`.',
    },
  },
  'schema/not-a-number': {
    message: '`{found}` is not a number.',
    why: 'A number that is not written as one cannot be compared with any target.',
    hints: {
      default: 'Write the number alone, with a decimal point and without its unit: `1.71`.',
      write: '`{found}`: write `{write}`.',
      unquote: 'Remove the quotes: write `{write}`, with nothing around it.',
      unit: 'Write `{write}`; the unit goes under `unit`, once for the whole indicator.',
      letters: 'A letter stands in place of a digit (O for 0, l for 1): write `{write}`.',
      scale: 'A mark out of {scale} is brought to 10: write `{write}`, with `unit: mark10`.',
      bounds: 'For a range, write `{write}`, with `direction: range`.',
      absent:
        'What is not known is not written, and does not count as zero: remove the line `{key}: {found}`.',
      finite: 'This number is infinite, or too large to compute with: write it in digits.',
    },
  },
  'schema/not-an-integer': {
    message: '`{found}` is not a whole number.',
    why: 'Dwellings, days and answers are counted one by one.',
    hints: {
      default: 'Write a whole number, in digits and without a unit: `1450`.',
      write: '`{found}`: write `{write}`.',
      letters: 'A letter stands in place of a digit (O for 0, l for 1): write `{write}`.',
      absent:
        'What is not known is not written, and does not count as zero: remove the line `{key}: {found}`.',
      unquote: 'Remove the quotes: write `{write}`, with nothing around it.',
    },
  },
  'schema/not-a-boolean': {
    message: '`{found}` is neither true nor false.',
    why: notRead,
    hints: {
      default: 'Write `true` (yes) or `false` (no).',
      write: '`{found}`: write `{write}`.',
      unquote: 'Remove the quotes: write `{write}`, with nothing around it.',
    },
  },
  'schema/not-a-list': {
    message: '`{found}` is not a list.',
    why: notRead,
    hints: {
      default: 'Put each item on its own line, after a dash: `{write}`.',
      dash: 'Start each line with a short dash, the one of the keyboard: `{write}`.',
      space: 'Put a space after each dash: `{write}`.',
      item: 'Start each item with a dash, even if there is only one: `{write}`.',
    },
  },
  'schema/not-a-mapping': {
    message: '`{found}` is not a section made of keys and values.',
    why: notRead,
    hints: {
      default: 'Write one key and its value per line: `key: value`.',
      below: 'If `{key}` is part of `{above}`, just above, indent it: two more spaces.',
      table:
        'This looks like a table saved under a name in .yaml: give it back its ending .csv and put it among the evidence, or write one key and its value a line.',
      known: 'Write one key and its value per line; possible keys: `{known}`.',
    },
  },
  'schema/not-a-date': {
    message: '`{found}` is not a calendar day written YYYY-MM-DD.',
    why: 'The ages and deadlines of the audit are computed from this date.',
    hints: {
      default: 'Write the year, the month and the day: `2026-03-31`.',
      write: '`{found}`: write `{write}`.',
      year: 'Write the year with four digits: `{write}`.',
      'no-day': 'There is no such day: the last of {month} {year} is the {last}.',
      order: 'The month comes before the day: write `{write}`.',
      excel: 'This is the number that Excel gives to a day: write `{write}`.',
      'whole-period': 'The day is missing: write the exact one, between `{start}` and `{end}`.',
      absent: 'What is not known is not written: remove the line `{key}: {found}`.',
    },
    terms: {
      month: {
        1: 'January',
        2: 'February',
        3: 'March',
        4: 'April',
        5: 'May',
        6: 'June',
        7: 'July',
        8: 'August',
        9: 'September',
        10: 'October',
        11: 'November',
        12: 'December',
      },
    },
  },
  'schema/not-a-duration': {
    message: '`{found}` is not a duration.',
    why: 'The age at which evidence still counts is computed from this duration.',
    hints: {
      default: 'Write `P12M` for twelve months, `P3Y` for three years, `P90D` for ninety days.',
      write: '`{found}`: write `{write}`.',
      long: 'A duration is of two hundred years at most; for a piece that is always valid, remove the line.',
      unit: 'The unit is missing: write `{months}` for months, `{years}` for years.',
      absent: 'What is not known is not written: remove the line `{key}: {found}`.',
    },
  },
  'schema/not-a-period': {
    message: '`{found}` is not a period.',
    why: 'A measure without a period cannot be compared with any other.',
    hints: {
      default: 'Write a year `2026`, a quarter `2026-Q3`, a month `2026-09` or a day `2026-09-30`.',
      write: '`{found}`: write `{write}`.',
      half: 'A half-year is given as two quarters, each with its result: `{first}` and `{second}`.',
      years: 'A period does not cover two years: write `{first}` or `{second}`, each with its result.',
      excel: 'This is the number that Excel gives to a day: write `{write}`.',
    },
  },
  'schema/not-a-siren': {
    message: '`{found}` is no SIREN number, nine digits in quotes.',
    why: 'The number stands on the cover and identifies the organisation under audit.',
    hints: {
      default: 'Copy the nine digits from the Sirene notice, in quotes and without spaces.',
      write: 'Write `"{write}"`, without spaces.',
      quote: 'Put it in quotes: `"{write}"`.',
      zero: 'Without quotes, YAML drops the leading zero: write `"{write}"`.',
      siret: 'This is a SIRET, of one establishment; the SIREN is its beginning: write `"{write}"`.',
      length: 'There are {count} digits instead of nine: copy the number from the Sirene notice.',
      key: 'The check digit does not fit, so that a digit is probably wrong: copy the number from the Sirene notice.',
    },
  },
  'schema/not-a-web-address': {
    message: '`{found}` is not a web address.',
    why: 'The auditor must be able to open the piece.',
    hints: {
      default:
        'Write the whole address, which starts with `https://`; a place without a web address goes under `location`.',
      write: '`{found}`: write `{write}`.',
      absent: 'What is not known is not written: remove the line `{key}: {found}`.',
    },
  },
  'schema/not-a-hash': {
    message: '`{found}` is not a SHA-256 hash.',
    why: 'Without it, nothing says that the file is still the one of then.',
    hints: {
      default:
        'Copy the 64 figures and letters from a to f that `certutil -hashfile file SHA256` (Windows) or `sha256sum file` gives.',
      write: 'Write `{write}`.',
    },
  },
  'schema/not-a-folder': {
    message: '`{found}` is not a folder of the repository.',
    why: 'Only what is in the repository is read, and kept by git.',
    hints: {
      default:
        'Write a path from the root of the repository, with `/` and without `..`: `quality/commitments`.',
    },
  },
  'schema/not-an-id': {
    message: '`{found}` cannot be an identifier.',
    why: 'An identifier is a stable name throughout the pack: files, tables, links.',
    hints: {
      default: 'Write unaccented letters, digits, hyphens or dots, 64 characters at most.',
      write: '`{found}`: write `{write}`.',
      several: 'There are several ids here, to be put each on its own line: `{write}`.',
      aligned: 'Align the dashes one below the other, with a space after each: `{write}`.',
      alone: 'Write the identifier alone: `{write}`.',
      space: 'Put a space after the colon: `{write}`.',
      absent: 'What is not known is not written: remove the line `{key}: {found}`.',
    },
  },
  'schema/out-of-range': {
    message: '`{found}` is outside the accepted values.',
    why: notRead,
    hints: {
      default: 'The limit is `{limit}`.',
      least: 'Write `{limit}` or more.',
      most: 'Write `{limit}` or less.',
      above: 'Write a number greater than `{limit}`.',
    },
  },
  'schema/repeated-item': {
    message: '`{found}` appears twice in the list.',
    why: 'A repeated item would distort the counts.',
    hints: { default: 'Delete one of the two lines.' },
  },
  'schema/wrong-folder': {
    message: 'This file is not in the right folder.',
    why: 'The folder says what a file contains: this one would be counted nowhere.',
    hints: {
      default: 'Move it to the folder where it belongs.',
      commitment: 'It is a commitment: move it to the folder of commitments, `{folder}`.',
      indicator: 'It is an indicator: move it to the folder of indicators, `{folder}`.',
      evidence: 'It is an evidence register: move it to the evidence folder, `{folder}`.',
      assessment: 'It is an assessment campaign: move it to the folder of assessments, `{folder}`.',
      referential: 'It is a referential: move it to the folder of referentials, `{folder}`.',
      settings: 'These are the settings of a repository: they belong in coopqual.yaml, at the root.',
    },
  },
  'schema/too-long': {
    message: 'This text has {length} characters: {limit} at most.',
    why: 'At this length, it would not fit in the pack.',
    hints: {
      default: 'Summarise the text here and add the whole document as a piece.',
      short: 'A title or a name fits in {limit} characters: shorten it.',
    },
  },
  'schema/empty-file': {
    message: 'This file is empty.',
    why: 'It counts for nothing, and suggests that something is written.',
    hints: {
      default: 'Fill it in, or delete it.',
    },
  },
}
