import type { ExplanationsOf } from '../../words.ts'

export const yaml: ExplanationsOf<'yaml'> = {
  'yaml/alias-loop': {
    title: 'A value contains itself',
    what: 'In YAML, `&name` marks a value and `*name` refers to it. Here the reference stands in the very value that it means.',
  },
  'yaml/comment-in-text': {
    title: 'The end of a text is taken for a comment',
    what: 'In YAML, a `#` after a space begins a comment: what follows is not read. Here nothing parts the `#` from the next word, which looks more like a text cut short.',
  },
  'yaml/duplicate-key': {
    title: 'A key is written twice',
    what: 'The same key stands twice in one section. It is often a copy and paste, or the forgotten dash of a new list item.',
  },
  'yaml/merge-conflict': {
    title: 'A git merge conflict is not settled',
    what: 'Two people changed the same lines, and git kept both versions between `<<<<<<<`, `=======` and `>>>>>>>` for you to choose.',
  },
  'yaml/no-break-space': {
    title: 'A no-break space stands in the indentation of a line',
    what: 'A no-break space looks like a space, but YAML takes it for a letter. Word processors and web pages often hold some.',
  },
  'yaml/several-documents': {
    title: 'A file holds several documents',
    what: 'In YAML, a line `---` begins a new document in the same file. coopqual reads one document per file; a list brings several items together.',
  },
  'yaml/syntax': {
    title: 'A line does not read as YAML',
    what: 'YAML tells keys and values by the colon, lists by the dash, levels by the indentation. A text that holds a colon followed by a space, or starts with a sign, goes between straight quotes.',
  },
  'yaml/tab': {
    title: 'A line is indented with a tab',
    what: 'Indentation in YAML is made of spaces, two per level. A tab looks like them, but is not allowed.',
  },
  'yaml/too-deep': {
    title: 'A file nests too many levels',
    what: 'The sections and lists of the file are nested far deeper than a commitment or a referential needs.',
  },
  'yaml/too-many-aliases': {
    title: 'A file holds too many references',
    what: 'YAML references (`*name`) that multiply one another can turn a small file into a huge text. Beyond 100, the file is not read.',
  },
  'yaml/unknown-alias': {
    title: 'A text starts with a star',
    what: 'In YAML, a star at the start of a value is a reference (`*name`) to a value marked above (`&name`). There is none of that name.',
  },
  'yaml/unknown-tag': {
    title: 'A text starts with an exclamation mark',
    what: 'In YAML, an exclamation mark at the start of a value announces a type. This is none.',
  },
}
