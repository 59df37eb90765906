import type { WordsOf } from '../../words.ts'

export const file: WordsOf<'file'> = {
  'file/encoding': {
    message: 'This file is not saved as UTF-8.',
    why: 'The auditor could not read its accents.',
    hints: {
      default: 'Save the file with the UTF-8 encoding.',
      'latin-1':
        'Its accents seem to be in Windows-1252 or ISO-8859-1: in the editor, choose “Save with encoding”, then UTF-8.',
      'utf-16':
        'The file seems to be in UTF-16 (“Unicode” in Notepad): in the editor, choose “Save as”, then the UTF-8 encoding.',
    },
  },
  'file/link': {
    message: 'This file is a symbolic link: it is not read.',
    why: 'A link may lead out of the repository, and git would not keep what it points to.',
    hints: { default: 'Replace the link with a copy of the file.' },
  },
  'file/too-large': {
    message: 'This file is larger than {limit} MB: it is not read.',
    why: 'YAML files are written by hand; at this size, it is most likely an export that does not belong here.',
    hints: {
      default: 'Split the file, one commitment or indicator per file, or move it out of this folder.',
    },
  },
}
