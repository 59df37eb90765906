import type { ExplanationsOf } from '../../words.ts'

export const evidence: ExplanationsOf<'evidence'> = {
  'evidence/dates-reversed': {
    title: 'A date of the piece is before the piece itself',
    what: 'The piece’s end of validity, review or end of retention is before its `date`, the day when what it shows was true.',
  },
  'evidence/duplicate-file': {
    title: 'Two pieces are the same file',
    what: 'Two different pieces name the same file under `file`, sometimes written differently (`./evidence/…`).',
  },
  'evidence/empty-file': {
    title: 'The file of a piece is empty',
    what: 'The file that the piece names is there, but holds nothing: 0 bytes. It is often an interrupted copy, or a file that stayed in a cloud.',
  },
  'evidence/expired': {
    title: 'A piece has expired at the audit date',
    what: 'The validity of the piece, `validUntil` or `validFor` from its date, ended before the audit date. The last day of validity still counts. Without either key, a piece does not expire.',
  },
  'evidence/expires-soon': {
    title: 'A piece is about to expire',
    what: 'The piece is still valid at the audit date, but will not be within 60 days. The delay is set by `expiresSoonDays`, under `thresholds` in coopqual.yaml.',
  },
  'evidence/future-date': {
    title: 'A piece is dated after the audit',
    what: 'The date of the piece, or of its review, falls after the audit date. A piece’s date is the day when what it shows was true, not the day when it was filed.',
  },
  'evidence/missing-file': {
    title: 'The file of a piece cannot be found',
    what: 'The piece names under `file` a file that is not there. The path starts from the root of the repository, where coopqual.yaml is; capitals and accents count.',
  },
  'evidence/no-place': {
    title: 'Nothing says where a piece is',
    what: 'A piece stands in one place: a file of the repository (`file`), a web address (`url`) or a place for paper (`location`). This one gives none.',
  },
  'evidence/not-a-file': {
    title: 'A piece leads to something that is no file',
    what: 'What the piece names under `file` is a folder, or cannot be opened. A piece is a single file.',
  },
  'evidence/not-evidence': {
    title: 'The file that is named is no proof',
    what: 'The piece names a file that describes the audit (a commitment, an indicator, a register) or a hidden file, whose name or folder starts with a dot.',
  },
  'evidence/outside-repository': {
    title: 'A piece is outside the repository',
    what: 'The path under `file` leaves the repository: it starts with `/`, `C:` or `..`, or parts its folders by `\\`.',
  },
  'evidence/personal-data': {
    title: 'A piece with personal data will not be handed over',
    what: 'The piece bears `personalData: present`: it never enters the audit pack, which shows only its description and its hash. The warning ceases once `confidentiality: restricted` confirms that this is meant.',
  },
  'evidence/retention-over': {
    title: 'A piece should have been erased',
    what: 'The `retainUntil` date, the last day of retention, is before the audit date, and the piece is still there.',
  },
  'evidence/several-places': {
    title: 'A piece is in several places at once',
    what: 'The piece gives more than one of the keys `file`, `url` and `location`. If the paper and the file are two documents, they are two pieces.',
  },
  'evidence/suspect': {
    title: 'A piece is older than the promise that it proves',
    what: 'The date of the piece is before the day (`since`) on which the commitment took its present form, and nobody has reviewed it since (`reviewed`). Until then it does not count as proof.',
  },
  'evidence/two-validities': {
    title: 'A piece has two ends of validity',
    what: 'The piece gives both `validUntil`, a date, and `validFor`, a duration from its date. One is enough.',
  },
  'evidence/unregistered': {
    title: 'A file in the evidence folder is cited nowhere',
    what: 'A file stands in the evidence folder, but no piece of a commitment or register names it. README files are left aside.',
  },
}
