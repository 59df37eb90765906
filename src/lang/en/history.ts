import type { Catalogue } from '../fr/index.ts'

/** Who changed each file last, as git knows it, and what git does not know. */
export const history: Catalogue['pack']['history'] = {
  label: 'last change',
  /** Of a piece without file: the file that registers it. */
  entryLabel: 'last change of its entry',
  labels: { date: 'Changed on', author: 'Changed by', commit: 'Git commit', state: 'In git' },
  commit: 'commit {hash}',
  unknown: 'recorded in git, commit not known here',
  oldest: '{commit} or before, by nobody knows whom: the history is cut',
  modified: 'changed without being recorded in git',
  deleted: 'removed without that being recorded in git',
  since: ', since {commit}',
  untracked: 'never recorded in git',
  ignored: 'never recorded in git, and set aside by .gitignore',
  states: {
    committed: 'recorded',
    modified: 'changed, not recorded',
    deleted: 'removed, not recorded',
    untracked: 'never recorded',
    ignored: 'never recorded (.gitignore)',
    oldest: 'recorded, history cut',
  },
  title: 'Origin of the files',
  extents: {
    shallow:
      'This pack was made in a clone whose history is cut. Of {count}, git only tells that the last change was made in the commit shown or before, and not by whom.',
    missingObjects:
      'This pack was made in a clone that lacks a part of the history: the commit, the author or the state of files is not known of all of them.',
    noCommit:
      'Nothing has been recorded in git yet: nobody knows who wrote the files or when, and nothing allows to find them again as they were.',
    notTrusted:
      'Git refused to read this repository, which belongs to another user of the machine (safe.directory): neither the version of the files is known, nor who changed them.',
    notRepository:
      'The files are not in a git repository: neither their version is known, nor who changed them, nor when.',
    noGit:
      'Git is not installed on the machine that made this pack: neither the version of the files is known, nor who changed them, nor when.',
  },
  files: { one: '{n} file', other: '{n} files' },
  uncommitted:
    'The commit shown on the cover does not suffice to find these files again as this pack shows them; of what is not recorded, git tells neither who nor when.',
  later: {
    one: '{n} file was given its content by a commit dated after {date}: this pack shows it as it is in the commit shown on the cover, not as it was on that day.',
    other:
      '{n} files were given their content by commits dated after {date}: this pack shows them as they are in the commit shown on the cover, not as they were on that day.',
  },
  /** For whoever makes the pack. */
  remedies: {
    shallow:
      'The git history is cut: the pack will not always tell who changed what. To have it all: git fetch --unshallow, or fetch-depth: 0 in a GitHub job (GIT_DEPTH: 0 at GitLab).',
    missingObjects:
      'The git history is not all in this clone: the pack will not always tell who changed what. To have it all, clone without --filter.',
    notTrusted:
      'Git refuses to read this repository, which belongs to another user: the pack will tell neither what version it is made from, nor who changed what. If you trust it: git config --global --add safe.directory followed by its path.',
  },
}
