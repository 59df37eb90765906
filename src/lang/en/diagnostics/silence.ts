import type { WordsOf } from '../../words.ts'

export const silence: WordsOf<'silence'> = {
  'silence/no-code': {
    message: 'This comment does not say which remark to set aside.',
    why: 'A remark is set aside only when it is named: the others must stay in sight.',
    hints: {
      default:
        'Write the code of the remark, then the reason: `# coopqual-ignore evidence/expired: being renewed`.',
    },
  },
  'silence/no-reason': {
    message: 'This comment does not say why to set `{found}` aside: it sets nothing aside.',
    why: 'The auditor reads this reason in the pack.',
    hints: { default: 'Add the reason after a colon: `# coopqual-ignore {found}: being renewed`.' },
  },
  'silence/unknown-code': {
    message: 'No remark bears the code `{found}`: this comment sets nothing aside.',
    why: 'The remark that it has in mind still counts.',
    hints: {
      default: 'Copy the code that follows the remark, for example `evidence/expired`.',
      nearest: 'Did you mean `{nearest}`?',
    },
  },
  'silence/fixed-code': {
    message: 'The remark `{found}` cannot be set aside.',
    why: 'A pack built on what it reports would say things that are not true.',
    hints: { default: 'Correct the file, then remove this code from the comment.' },
  },
  'silence/unused': {
    message: 'This comment sets nothing aside: there is no remark `{found}` here.',
    why: 'A comment too many would hide a remark to come, which nobody would have examined.',
    hints: {
      default:
        'Remove this code from the comment, or put it at the end of the line that the remark shows, or just above.',
    },
  },
}
