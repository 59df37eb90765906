import { foldedAnswer } from './fold.ts'

type ScaleName = 'satisfaction' | 'agreement' | 'yesAndHow' | 'contentment' | 'yesNo'

/** A wording of a scale: where it stands among all of them, from the best, and on which side. */
export interface Level {
  readonly scale: ScaleName
  readonly place: number
  readonly isFavourable: boolean
}

/**
 * The scales of the field, each from its best level, with the usual wordings of each level in French and English. The
 * first half of the levels is favourable. A middle level (« ni l’un ni l’autre ») is on no side: it stands in none.
 */
const scales: readonly { readonly name: ScaleName; readonly wordings: readonly (readonly string[])[] }[] = [
  {
    name: 'satisfaction',
    wordings: [
      [
        'très satisfait',
        'tout à fait satisfait',
        'entièrement satisfait',
        'very satisfied',
        'completely satisfied',
      ],
      [
        'satisfait',
        'plutôt satisfait',
        'assez satisfait',
        'satisfied',
        'fairly satisfied',
        'rather satisfied',
        'quite satisfied',
        'somewhat satisfied',
      ],
      [
        'plutôt pas satisfait',
        'peu satisfait',
        'pas très satisfait',
        'plutôt insatisfait',
        'assez insatisfait',
        'insatisfait',
        'rather not satisfied',
        'not very satisfied',
        'fairly dissatisfied',
        'rather dissatisfied',
        'quite dissatisfied',
        'somewhat dissatisfied',
        'dissatisfied',
      ],
      [
        'pas satisfait',
        'pas satisfait du tout',
        'pas du tout satisfait',
        'très insatisfait',
        'not satisfied',
        'not at all satisfied',
        'very dissatisfied',
      ],
    ],
  },
  {
    name: 'agreement',
    wordings: [
      ['tout à fait d’accord', 'entièrement d’accord', 'strongly agree', 'totally agree', 'completely agree'],
      ['d’accord', 'plutôt d’accord', 'agree', 'tend to agree', 'somewhat agree', 'rather agree'],
      [
        'plutôt pas d’accord',
        'peu d’accord',
        'tend to disagree',
        'somewhat disagree',
        'rather disagree',
        'disagree',
      ],
      [
        'pas du tout d’accord',
        'pas d’accord',
        'strongly disagree',
        'totally disagree',
        'completely disagree',
      ],
    ],
  },
  {
    name: 'yesAndHow',
    wordings: [
      ['oui, tout à fait', 'tout à fait', 'yes, completely', 'yes, definitely'],
      ['oui, plutôt', 'plutôt oui', 'plutôt', 'yes, rather', 'rather yes', 'yes, somewhat'],
      ['non, plutôt pas', 'plutôt non', 'plutôt pas', 'no, not really', 'rather not', 'not really'],
      ['non, pas du tout', 'pas du tout', 'no, not at all', 'not at all'],
    ],
  },
  {
    name: 'contentment',
    wordings: [
      ['très content'],
      ['content', 'plutôt content', 'assez content'],
      ['plutôt mécontent', 'plutôt pas content', 'peu content', 'pas très content', 'mécontent'],
      ['pas content', 'pas du tout content', 'très mécontent'],
    ],
  },
  {
    name: 'yesNo',
    wordings: [
      ['oui', 'yes'],
      ['non', 'no'],
    ],
  },
]

/** What people say when they do not answer. */
const noAnswers = [
  'NSP',
  'NSP/NR',
  'NRP',
  'NR',
  'NC',
  'N/A',
  'NA',
  'ne sait pas',
  'ne sais pas',
  'je ne sais pas',
  'ne se prononce pas',
  'ne me prononce pas',
  'je ne me prononce pas',
  'ne souhaite pas répondre',
  'je ne souhaite pas répondre',
  'ne sait pas / ne se prononce pas',
  'ne sait pas / sans réponse',
  'ne sais pas / ne se prononce pas',
  'sans opinion',
  'sans avis',
  'pas d’avis',
  'sans objet',
  'non concerné',
  'pas concerné',
  'je ne suis pas concerné',
  'sans réponse',
  'non-réponse',
  'pas de réponse',
  'refus',
  'don’t know',
  'do not know',
  'I don’t know',
  'no answer',
  'no opinion',
  'not applicable',
  'not concerned',
  'prefer not to say',
]

const levels: ReadonlyMap<string, Level> = new Map(
  scales.flatMap(({ name, wordings }) =>
    wordings
      .flatMap((words, rank) => words.map((word) => ({ word, isFavourable: rank < wordings.length / 2 })))
      .map(
        ({ word, isFavourable }, place) =>
          [foldedAnswer(word), { scale: name, place, isFavourable }] as const,
      ),
  ),
)

const silences: ReadonlySet<string> = new Set(noAnswers.map(foldedAnswer))

/** The level that an answer names, in whatever scale. */
export function levelOf(answer: string): Level | undefined {
  return levels.get(foldedAnswer(answer))
}

/** Whether a text is no answer: nothing, a dash, or words that say so. */
export function isNoAnswer(answer: string): boolean {
  return /^[\s\-–—]*$/.test(answer) || silences.has(foldedAnswer(answer))
}
