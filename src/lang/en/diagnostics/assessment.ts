import type { WordsOf } from '../../words.ts'

export const assessment: WordsOf<'assessment'> = {
  'assessment/unknown-referential': {
    message: 'The referential `{referential}` does not exist.',
    why: 'The ratings of this campaign belong to no requirement.',
    hints: { default: 'Possible referentials: `{known}`.', nearest: 'Did you mean `{nearest}`?' },
  },
  'assessment/unknown-level': {
    message: 'The level `{level}` of the requirement `{requirement}` is not on the scale of the referential.',
    why: 'The rating cannot be placed.',
    hints: { default: 'Possible levels: `{scale}`.', nearest: 'Did you mean `{nearest}`?' },
  },
  'assessment/unknown-evidence': {
    message: 'The piece `{id}` does not exist.',
    why: 'The finding looks supported, but it is not.',
    hints: {
      default: 'Add the piece to a commitment or to a register, or remove it from the list.',
      nearest: 'Pieces close to it: `{nearest}`.',
    },
  },
  'assessment/duplicate-rating': {
    message: 'The requirement `{requirement}` already has a rating in the campaign `{campaign}`.',
    why: 'Nobody knows which of the two counts.',
    hints: { default: 'Keep a single rating per requirement and campaign.' },
  },
  'assessment/overdue': {
    message: 'The finding `{id}` was to be closed by `{due}`.',
    why: 'A finding that is not closed in time can lead to the suspension of a label.',
    hints: {
      default: 'Write `status: closed` if it is closed; if not, agree on a new date with the auditor.',
    },
  },
  'assessment/wrong-form': {
    message:
      'The rating of the requirement `{requirement}` does not have the form that its referential asks for.',
    why: 'A rating that is incomplete, or given on another grid, cannot be computed.',
    hints: {
      default: 'Write `level`, or `levels` if the referential has axes.',
      axes: 'This referential rates each axis: write `{write}`.',
      level: 'This referential has no axes: write `level`, with one of the levels `{scale}`.',
      spare: 'Keep `{kept}` and remove `{spare}`, which this referential does not provide for.',
      missing: 'Add the axes that are missing under `levels`: `{write}`.',
    },
  },
  'assessment/unknown-axis': {
    message:
      'The axis `{axis}`, in the rating of the requirement `{requirement}`, does not exist in its referential.',
    why: 'The level given on this axis would not count in the rating.',
    hints: {
      default: 'Possible axes: `{axes}`.',
      nearest: 'Did you mean `{nearest}`?',
    },
  },
}
