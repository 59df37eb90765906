import type { WordsOf } from '../../words.ts'

const nothingRead =
  'As long as the file cannot be read, nothing in it enters the audit. YAML is the way these files are written: `coopqual explain yaml` explains it in a few lines.'

export const yaml: WordsOf<'yaml'> = {
  'yaml/syntax': {
    message: 'This line does not read as YAML: `{found}`.',
    why: nothingRead,
    hints: {
      default:
        'Compare the line and the one before with an example that works: indentation, dash, colon, quotes.',
      colon: 'The text holds a colon followed by a space: put the whole text in quotes, `{write}`.',
      dash: 'Start the line with a short dash, the one of the keyboard, and a space: `{write}`.',
      'dash-space': 'Put a space after the dash: `{write}`.',
      'dash-value':
        'A dash after the colon starts a list: put the text in quotes, `{write}`, or start a new line before the dash.',
      nothing: 'A dash alone is no value: write the value, or remove the line if it is not known.',
      typographic:
        'These quotation marks do not protect the colon: put the whole text in straight ones, `{write}`.',
      indent: 'Indent the line like the others of the same level, with spaces.',
      'commented-key':
        'A `#` makes this line a comment, and what follows it has lost its key: remove the `#`, or put one in front of all lines that go with it.',
      unseen:
        'This line holds nothing but invisible signs, which probably came with a copy and paste: delete it.',
      commented:
        'A `#` makes this line a comment, and what follows it has lost its dash: remove the `#`, or put one in front of all lines of this item.',
      item: 'The next items of the list start with a dash: put one here too, `{write}`.',
      key: 'A line is written `key: value`; a comment starts with `#`; a text on several lines is indented below `key: |`.',
      space: 'Put a space after the colon: `{write}`.',
      separator: 'A key is followed by a colon and a space: `{write}`.',
      'number-sign':
        'A `#` that sticks to what comes before cannot be read: put the whole text in quotes, `{write}`, or a space before a comment.',
      quote: 'Close the quotation mark that opens here.',
      apostrophe: 'A quotation mark or apostrophe ends the text too early: write `{write}`.',
      reserved:
        'The sign `{sign}` has a meaning of its own at the start of a text: put the whole text in quotes, `{write}`.',
      block: 'The signs `>` and `|` announce a text on the lines below: write `{write}`.',
      backslash:
        'Between double quotes, `\\` has a meaning of its own: write `{write}`, or use single quotes.',
      bracket:
        'The `{sign}` that opens here is not closed, or what it holds cannot be read: check the commas, and close it at the end of the line.',
      'too-many': 'Remove the bracket, brace or comma that is one too many.',
    },
  },
  'yaml/tab': {
    message: 'This line is indented with a tab.',
    why: nothingRead,
    hints: { default: 'Replace the tab with spaces, two per level.' },
  },
  'yaml/duplicate-key': {
    message: 'The key `{found}` is written twice in the same place.',
    why: 'Only one of the two values would count, and nobody would know which.',
    hints: {
      default: 'Keep only one key `{found}`, or start a new list item with a dash.',
      item: 'Start the new item of the list with a dash: `{write}`.',
      under:
        'The next lines go under `{above}:`, which is not in its place: give it back the indentation of the other keys of its level.',
    },
  },
  'yaml/merge-conflict': {
    message: 'Two versions of the same passage were left in the file (a git conflict): `{found}`.',
    why: 'Nobody has chosen between the two yet: nothing in the file enters the audit.',
    hints: { default: 'Keep the text you want, then delete the lines `<<<<<<<`, `=======` and `>>>>>>>`.' },
  },
  'yaml/several-documents': {
    message: 'The line `{found}` starts a second document in the same file.',
    why: 'Only the first one would be read.',
    hints: { default: 'Write a list, with a dash before each item, or one file per item.' },
  },
  'yaml/unknown-tag': {
    message: 'The exclamation mark of `{found}` has a meaning of its own at the start of a text.',
    why: nothingRead,
    hints: { default: 'Put the whole text in quotes: `{write}`.' },
  },
  'yaml/unknown-alias': {
    message:
      'The star of `{found}` has a meaning of its own at the start of a text: it refers to another value, and there is none.',
    why: nothingRead,
    hints: { default: 'Put the whole text in quotes: `{write}`.' },
  },
  'yaml/too-many-aliases': {
    message: 'The file holds more than {limit} references from one value to another (`*`).',
    why: 'Nested references can exhaust the memory: the file is not read.',
    hints: { default: 'Write the values out in full.' },
  },
  'yaml/too-deep': {
    message: 'The file nests too many levels to be read.',
    why: nothingRead,
    hints: { default: 'Check that this is the right file, and that each bracket that opens is closed.' },
  },
  'yaml/alias-loop': {
    message: '`{found}` refers to the very value that holds it.',
    why: 'A value that holds itself has no end: the file is not read.',
    hints: {
      default: 'Write the value out in full; if the text starts with a star, put it in quotes.',
    },
  },
  'yaml/comment-in-text': {
    message: 'YAML reads `{found}` and what follows as a comment: only `{kept}` is left.',
    why: 'The text would enter the audit pack cut short.',
    hints: {
      default: 'Put the whole text in quotes, `{write}`; if it is indeed a comment, put a space after `#`.',
    },
  },
  'yaml/no-break-space': {
    message: 'This line holds a no-break space where YAML expects an ordinary one.',
    why: 'To YAML it is a letter: the line no longer stands where it seems to.',
    hints: {
      default:
        'Delete the space and type it again with the space bar; it often comes from a word processor or a web page.',
    },
  },
}
