import type { ExplanationsOf } from '../../words.ts'

export const silence: ExplanationsOf<'silence'> = {
  'silence/fixed-code': {
    title: 'A remark cannot be set aside',
    what: 'A comment `# coopqual-ignore` names an error, or a remark about these very comments. Neither is set aside: the file has to be mended.',
  },
  'silence/no-code': {
    title: 'A comment does not say which remark to set aside',
    what: 'The comment begins with `# coopqual-ignore` and names no code of a remark.',
  },
  'silence/no-reason': {
    title: 'A remark is set aside without a reason',
    what: 'The comment `# coopqual-ignore` names a code, and nothing follows the colon. Without a reason, the remark still counts.',
  },
  'silence/unknown-code': {
    title: 'A comment names a code that does not exist',
    what: 'The comment `# coopqual-ignore` means to set aside a remark that coopqual does not know, mostly because of a slip. “coopqual explain” lists the codes.',
  },
  'silence/unused': {
    title: 'A comment sets nothing aside any more',
    what: 'The comment `# coopqual-ignore` names a remark that is not, or no longer, at that place.',
  },
}
