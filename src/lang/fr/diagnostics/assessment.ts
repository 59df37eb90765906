import type { WordsOf } from '../../words.ts'

export const assessment: WordsOf<'assessment'> = {
  'assessment/unknown-referential': {
    message: 'Le référentiel `{referential}` n’existe pas.',
    why: 'Les notes de cette campagne ne se rattachent à aucune exigence.',
    hints: { default: 'Référentiels possibles : `{known}`.', nearest: 'Vouliez-vous dire `{nearest}` ?' },
  },
  'assessment/unknown-level': {
    message: 'Le niveau `{level}` de l’exigence `{requirement}` n’est pas sur l’échelle du référentiel.',
    why: 'La note ne peut pas être située.',
    hints: { default: 'Niveaux possibles : `{scale}`.', nearest: 'Vouliez-vous dire `{nearest}` ?' },
  },
  'assessment/unknown-evidence': {
    message: 'La pièce `{id}` n’existe pas.',
    why: 'Le constat paraît étayé, alors qu’il ne l’est pas.',
    hints: {
      default: 'Ajouter la pièce à un engagement ou à un registre, ou la retirer de la liste.',
      nearest: 'Pièces proches : `{nearest}`.',
    },
  },
  'assessment/duplicate-rating': {
    message: 'L’exigence `{requirement}` a déjà une note dans la campagne `{campaign}`.',
    why: 'On ne sait pas laquelle des deux compte.',
    hints: { default: 'Garder une seule note par exigence et par campagne.' },
  },
  'assessment/overdue': {
    message: 'Le constat `{id}` devait être levé le `{due}`.',
    why: 'Un écart non levé dans le délai peut faire suspendre un label.',
    hints: {
      default:
        'Écrire `status: closed` s’il est levé ; sinon, convenir d’une nouvelle échéance avec l’auditeur.',
    },
  },
  'assessment/wrong-form': {
    message: 'La note de l’exigence `{requirement}` n’a pas la forme que demande son référentiel.',
    why: 'Une note incomplète, ou donnée sur une autre grille, ne se calcule pas.',
    hints: {
      default: 'Écrire `level`, ou `levels` si le référentiel a des axes.',
      axes: 'Ce référentiel note chaque axe : écrire `{write}`.',
      level: 'Ce référentiel n’a pas d’axes : écrire `level`, avec l’un des niveaux `{scale}`.',
      spare: 'Garder `{kept}` et retirer `{spare}`, que ce référentiel ne prévoit pas.',
      missing: 'Ajouter sous `levels` les axes qui manquent : `{write}`.',
    },
  },
  'assessment/unknown-axis': {
    message: 'L’axe `{axis}`, sous la note de l’exigence `{requirement}`, n’existe pas dans son référentiel.',
    why: 'Le niveau donné sur cet axe ne compterait pas dans la note.',
    hints: {
      default: 'Axes possibles : `{axes}`.',
      nearest: 'Vouliez-vous dire `{nearest}` ?',
    },
  },
}
