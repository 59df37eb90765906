import type { WordsOf } from '../../words.ts'

export const file: WordsOf<'file'> = {
  'file/encoding': {
    message: 'This file is not a text saved as UTF-8.',
    why: 'The auditor could not read its accents.',
    hints: {
      twice:
        'Its accents were saved twice (`Ã©` instead of `é`): take up an earlier version, or type them again.',
      'no-text':
        'This is a document (Word, Excel, PDF, an image…) or a damaged file: put it among the evidence, or copy its text into a new file.',
      default: 'Save the file with the UTF-8 encoding.',
      'latin-1':
        'Its accents seem to be in Windows-1252 or ISO-8859-1: in the editor, choose “Save with encoding”, then UTF-8.',
      'utf-16':
        'The file seems to be in UTF-16 (“Unicode” in Notepad): in the editor, choose “Save as”, then the UTF-8 encoding.',
    },
  },
  'file/link': {
    message: 'This is a shortcut to another place (a symbolic link): it is not followed.',
    why: 'A link may lead out of the repository, and git would not keep what it points to.',
    hints: {
      default: 'Replace the link with a copy of the file.',
      folder: 'Replace the link with the folder itself and its files.',
    },
  },
  'file/mixed-line-ends': {
    message:
      'The lines of this file do not all end in the same way: {windows} as on Windows (CRLF), {others} as elsewhere (LF).',
    why: 'At the next save, git may show lines as changed that are not.',
    hints: {
      default:
        'Choose one line ending in the editor (at the bottom right in VS Code); `coopqual validate --fix` writes all of them like most.',
    },
  },
  'file/too-large': {
    message: 'This file exceeds {limit}{unit}: it is not read.',
    why: 'YAML files are written by hand; at this size, it is most likely an export that does not belong here.',
    hints: {
      default: 'Split the file, one commitment or indicator per file, or move it out of this folder.',
      signs: 'Check that this is the right file; if so, split it, one commitment or indicator per file.',
    },
    terms: {
      unit: { megabytes: ' MB', lines: ',000 lines', signs: ',000 brackets, quotation marks and commas' },
    },
  },
  'file/unreadable': {
    message: 'This file or folder cannot be read.',
    why: 'What is not read does not enter the audit.',
    hints: {
      default: 'Check that you may open it.',
      special: 'It is no ordinary file: replace it with a text file.',
      name: 'Its name is not saved as UTF-8: rename it, preferably without accents.',
    },
  },
  'file/not-read': {
    message: 'This file is not read: its name ends with `{ending}`.',
    why: 'What is not read does not enter the audit.',
    hints: {
      default: 'Only `.yaml` files are read in this folder; evidence goes into `{evidence}`.',
      rename:
        'Rename it `{write}`; if the computer hides the ends of names, first make it show file extensions.',
    },
  },
  'file/stray': {
    message: 'This file is not read: it is in none of coopqual’s folders.',
    why: 'What is not read does not enter the audit.',
    hints: {
      default: 'Move it to `{folder}`.',
      commitments: 'This seems to be a commitment: move it to the folder `{folder}`.',
      indicators: 'This seems to be an indicator: move it to the folder `{folder}`.',
      assessments: 'This seems to be an assessment campaign: move it to the folder `{folder}`.',
      referentials: 'This seems to be a referential: move it to the folder `{folder}`.',
      settings: 'These are settings: only the file `{folder}`, at the root, is read.',
    },
  },
  'file/misnamed-folder': {
    message: 'The folder `{folder}` is not read.',
    why: 'What is not read does not enter the audit.',
    hints: {
      default: 'Rename it `{write}`, or add to coopqual.yaml, under `paths`, the line `{key}: {folder}`.',
    },
  },
  'file/unprintable-character': {
    message: 'The typeface of the pack lacks this character: `{found}`.',
    why: 'The PDF prints it as its number, which nobody understands.',
    hints: {
      default: 'Write it otherwise, for instance in Latin letters; if not, the PDF will print `{printed}`.',
      emoji: 'Put a word in place of the picture; if not, the PDF will print `{printed}`.',
    },
  },
  'file/unsafe-name': {
    message: 'The name `{name}` does not suit every computer.',
    why: 'On Windows, the audit pack could be neither copied nor verified.',
    hints: {
      default: 'Give the file a name made of letters, digits, hyphens and dots.',
      signs: 'Remove from the name: `{signs}`.',
      control: 'Remove the line break or invisible character from the name.',
      ending: 'Remove the dot or space that ends the name.',
      device: 'Windows keeps this name for a device: choose another one.',
      twin: 'It differs from `{other}` by capitals or accents only: rename one of the two.',
    },
  },
}
