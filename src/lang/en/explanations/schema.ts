import type { ExplanationsOf } from '../../words.ts'

export const schema: ExplanationsOf<'schema'> = {
  'schema/empty-file': {
    title: 'A file is empty',
    what: 'The file holds nothing, or comments alone.',
  },
  'schema/empty-list': {
    title: 'A list is empty',
    what: 'The list must hold at least one item: the referentials in force, for instance.',
  },
  'schema/empty-mapping': {
    title: 'A section is empty',
    what: 'The section, written `{}`, must hold at least one key and its value.',
  },
  'schema/empty-text': {
    title: 'A text is empty',
    what: 'The text holds nothing, or spaces alone.',
  },
  'schema/empty-value': {
    title: 'A key has no value',
    what: 'There is nothing after the colon, or nothing after the dash of a list. YAML reads a null there.',
  },
  'schema/missing-key': {
    title: 'A required key is missing',
    what: 'Each kind of file has required keys. For a commitment: `id`, `title`, `statement`, `satisfies`, `owner` and `status`. The editor suggests them as you type.',
  },
  'schema/not-a-boolean': {
    title: 'A value is neither true nor false',
    what: 'The key expects `true` or `false`, without quotes. YAML takes `yes` and `no` for texts.',
  },
  'schema/not-a-date': {
    title: 'A date is not written YYYY-MM-DD',
    what: 'A date is written year, month, day, in four, two and two digits, `2026-03-31`, and the day must exist in the calendar.',
  },
  'schema/not-a-duration': {
    title: 'A duration is not written as it should be',
    what: 'A duration is written `P`, a number and a letter: `Y` for years, `M` for months, `W` for weeks, `D` for days.',
  },
  'schema/not-a-folder': {
    title: 'A path does not name a folder of the repository',
    what: 'Under `paths` in coopqual.yaml, a folder is written from the root of the repository, with `/`, and cannot leave it.',
  },
  'schema/not-a-hash': {
    title: 'A SHA-256 hash is not whole',
    what: 'A SHA-256 hash has 64 signs, figures and letters from a to f. That of `file` is compared with the file; that of `url`, of a page saved elsewhere, is given as it is.',
  },
  'schema/not-a-list': {
    title: 'A single value stands where a list is due',
    what: 'The key expects a list, be it of one item: a dash before each item, or all of them in brackets, `[D1-01]`.',
  },
  'schema/not-a-mapping': {
    title: 'A single value stands where a section is due',
    what: 'The key expects a section: other keys, indented, each with its value.',
  },
  'schema/not-a-number': {
    title: 'A value is not a number',
    what: 'A number is written with a decimal point, `88.4`, without unit, space or quotes.',
  },
  'schema/not-a-period': {
    title: 'A period is not written as it should be',
    what: 'A period is a year (`2026`), a quarter (`2026-Q3`), a month (`2026-09`) or a day (`2026-09-30`).',
  },
  'schema/not-a-siren': {
    title: 'The SIREN number is not valid',
    what: 'A SIREN number has nine digits, one of which is a check digit; it is written in quotes and without spaces.',
  },
  'schema/not-a-text': {
    title: 'A value is not a text',
    what: 'The key expects a text, and YAML reads something else: a number, a date, `true`, a list. Quotes make it a text.',
  },
  'schema/not-a-web-address': {
    title: 'A web address is not whole',
    what: 'A web address starts with `https://` or `http://`. The page is never downloaded.',
  },
  'schema/not-an-id': {
    title: 'An id holds signs that do not suit it',
    what: 'An id is made of unaccented letters, figures, hyphens and dots, without spaces, 64 characters at most. The text to be read goes under `title`.',
  },
  'schema/not-an-integer': {
    title: 'A value is not a whole number',
    what: 'The key expects a whole number in figures, without space or dot between thousands, without unit and without quotes.',
  },
  'schema/out-of-range': {
    title: 'A number is outside the values allowed',
    what: 'The key allows certain numbers only: no negative number of dwellings, for instance.',
  },
  'schema/repeated-item': {
    title: 'An item stands twice in a list',
    what: 'The list may hold each item only once.',
  },
  'schema/too-long': {
    title: 'A text is too long',
    what: 'A title or a name has 300 characters at most, another text 20,000.',
  },
  'schema/unknown-key': {
    title: 'A key does not exist here',
    what: 'Keys are in English, and capitals count. This one does not exist here: it is mistyped, in another language, or in the wrong place (often because of its indentation).',
  },
  'schema/unknown-value': {
    title: 'A value is not one of those that are possible',
    what: 'The key allows a few values only, in English; capitals count. The editor suggests them, with their meaning.',
  },
  'schema/wrong-folder': {
    title: 'A file is not in the right folder',
    what: 'The folder says what a file holds. This one has the keys of another kind of file: an indicator among the commitments, for instance.',
  },
}
