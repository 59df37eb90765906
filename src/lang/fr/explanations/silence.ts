import type { ExplanationsOf } from '../../words.ts'

export const silence: ExplanationsOf<'silence'> = {
  'silence/fixed-code': {
    title: 'Une remarque ne peut pas être écartée',
    what: 'Un commentaire `# coopqual-ignore` nomme une erreur, ou une remarque sur ces commentaires mêmes. Ni l’une ni l’autre ne s’écarte : il faut corriger le fichier.',
  },
  'silence/no-code': {
    title: 'Un commentaire ne dit pas quelle remarque écarter',
    what: 'Le commentaire commence par `# coopqual-ignore`, sans nommer le code d’une remarque.',
  },
  'silence/no-reason': {
    title: 'Une remarque est écartée sans raison',
    what: 'Le commentaire `# coopqual-ignore` nomme un code, et rien ne suit le deux-points. Sans raison, la remarque compte toujours.',
  },
  'silence/unknown-code': {
    title: 'Un commentaire nomme un code qui n’existe pas',
    what: 'Le commentaire `# coopqual-ignore` veut écarter une remarque que coopqual ne connaît pas, le plus souvent à cause d’une faute de frappe. « coopqual explain » énumère les codes.',
  },
  'silence/unused': {
    title: 'Un commentaire n’écarte plus rien',
    what: 'Le commentaire `# coopqual-ignore` nomme une remarque qui ne se trouve pas, ou plus, à cet endroit.',
  },
}
