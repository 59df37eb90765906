import type { WordsOf } from '../../words.ts'

const nothingRead = 'As long as the file cannot be read, nothing in it enters the audit.'

export const yaml: WordsOf<'yaml'> = {
  'yaml/syntax': {
    message: 'This line does not read as YAML: `{found}`.',
    why: nothingRead,
    hints: {
      default:
        'Compare the line and the one before with an example that works: indentation, dash, colon, quotes.',
      colon:
        'The text holds a colon followed by a space: put the whole text in quotes, `title: "Reception: our charter"`.',
      dash: 'The long dash is not YAML’s: write `-` at the start of the line.',
      typographic:
        'Typographic quotation marks are not YAML’s: put the whole text in straight ones, `"Reception: our charter"`.',
      indent: 'Indent the line like the others of the same level, with spaces.',
      key: 'A line is written `key: value`; a text on several lines is indented below `key: |`.',
      space: 'Put a space after the colon: `key: value`.',
      quote: 'Close the quotation mark that opens here.',
      apostrophe:
        "A quotation mark or apostrophe ends the text too early: put the text in double quotes, `\"the tenant’s file\"`, or double the apostrophe, `'the tenant''s file'`.",
      reserved: 'A text that starts with `@`, `%` or a backtick must be in quotes.',
      backslash: 'Between double quotes, `\\` has a meaning of its own: write `/`, or use single quotes.',
      bracket: 'Close the bracket or brace that was opened above.',
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
    hints: { default: 'Keep only one key `{found}`, or start a new list item with a dash.' },
  },
  'yaml/merge-conflict': {
    message: 'The file holds a git merge conflict: `{found}`.',
    why: 'Two versions of the same text stand side by side: nobody has chosen yet.',
    hints: { default: 'Keep the text you want, then delete the lines `<<<<<<<`, `=======` and `>>>>>>>`.' },
  },
  'yaml/several-documents': {
    message: 'The line `{found}` starts a second document in the same file.',
    why: 'Only the first one would be read.',
    hints: { default: 'Write a list, with a dash before each item, or one file per item.' },
  },
  'yaml/unknown-tag': {
    message: 'The exclamation mark of `{found}` announces a type that YAML does not know.',
    why: nothingRead,
    hints: { default: 'Put the text in quotes.' },
  },
  'yaml/unknown-alias': {
    message: '`{found}` refers to an anchor that does not exist in the file.',
    why: 'In YAML, a star at the start of a text is a reference.',
    hints: { default: 'Put the text in quotes, or define the anchor with `&` higher up in the file.' },
  },
  'yaml/too-many-aliases': {
    message: 'The file holds more than {limit} YAML references (`*`).',
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
      default: 'Put the whole text in quotes; if it is indeed a comment, put a space after `#`.',
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
