import type { ExplanationsOf } from '../../words.ts'

export const file: ExplanationsOf<'file'> = {
  'file/encoding': {
    title: 'A file is not saved as UTF-8',
    what: 'A text file can be saved in several ways; coopqual reads UTF-8 only, that of the web and of git. The first character that cannot be read is shown.',
  },
  'file/link': {
    title: 'A file or a folder is a symbolic link',
    what: 'A symbolic link (`->`) leads to another place on the computer. coopqual does not follow it: what it leads to is not read.',
  },
  'file/misnamed-folder': {
    title: 'A folder almost bears the expected name',
    what: 'A folder at the root of the repository resembles one of those that coopqual reads (`preuves` for `evidence`, `engagements` for `commitments`), but does not bear its name: nothing in it is read.',
  },
  'file/mixed-line-ends': {
    title: 'The lines of a file do not all end in the same way',
    what: 'Windows ends a line with two invisible characters (CRLF), other systems with one (LF). A paste or a second editor may mix both. What the file says is the same; only git sees the difference. `--fix` writes all line ends like most of them, or the way git keeps them (LF) when there are as many of each.',
  },
  'file/not-read': {
    title: 'A file is not read because of the end of its name',
    what: 'The file is in a folder that coopqual reads, but its name does not end with `.yaml`. Windows often hides the end of names: `accueil.yaml` may really be called `accueil.yaml.txt`.',
  },
  'file/stray': {
    title: 'A file stands outside the folders that are read',
    what: 'A YAML file looks like a commitment, an indicator or another file of coopqual, but stands in none of the folders that are read.',
  },
  'file/too-large': {
    title: 'A YAML file is too large to be read',
    what: 'A YAML file of more than 4 MB is not opened. Proofs may weigh more: this limit is for YAML files alone.',
  },
  'file/unprintable-character': {
    title: 'A character cannot be printed in the PDF',
    what: 'The typeface of the PDF pack lacks this character: an emoji, a rare symbol, another script. The file remains valid.',
  },
  'file/unreadable': {
    title: 'A file or a folder cannot be opened',
    what: 'The system refuses to read the file or the folder (access rights), or it is no ordinary file, or its name is encoded in a way that coopqual cannot read.',
  },
  'file/unsafe-name': {
    title: 'A file name does not suit every computer',
    what: 'The file name holds a sign that Windows refuses (`:`, `?`, `*`, `"`, `<`, `>`, `|`, `%`), ends with a dot or a space, is reserved (`aux`, `con`), or differs from another by capitals or accents alone.',
  },
}
