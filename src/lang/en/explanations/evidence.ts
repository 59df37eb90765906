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
    what: 'The date of the piece, of its review or of its capture (`capturedOn`) falls after the audit date. A piece’s date is the day when what it shows was true, not the day when it was filed.',
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
  'evidence/altered-file': {
    title: 'A file is no longer the one whose hash was taken',
    what: 'The piece gives the hash of its file under `sha256`, and the file has another: at least one byte has changed. The key is optional; whoever writes it asks that the file change no more.',
  },
  'evidence/broken-file': {
    title: 'The file of a piece does not open',
    what: 'The content is not that of a file of this name (a PDF begins with `%PDF`, a Word document is a ZIP package), or it is damaged. The piece does not count as evidence, and the file does not enter the audit pack.',
  },
  'evidence/broken-link': {
    title: 'A piece goes through a link that leads nowhere',
    what: 'The path under `file` is a symbolic link, or goes through a folder that is one, and what it leads to does not exist here.',
  },
  'evidence/cut-file': {
    title: 'The file of a piece is not whole',
    what: 'The end of the file is missing: a JPEG photo without its end mark, a PNG picture without its last chunk, a PDF or a ZIP package without its table. The piece does not count as evidence, and the file does not enter the audit pack.',
  },
  'evidence/encrypted-file': {
    title: 'The file of a piece asks for a password',
    what: 'The PDF, the document or the ZIP package is encrypted. A PDF that opens without a password, and where only printing or copying is forbidden, is not meant. The piece does not count as evidence, and the file does not enter the audit pack.',
  },
  'evidence/lfs-pointer': {
    title: 'In the place of the file, there is only a pointer of Git LFS',
    what: 'Git LFS puts a pointer of a few lines in the place of a large file, and fetches the file when it is asked to. Here, it has not done so yet.',
  },
  'evidence/same-content': {
    title: 'Two files that are cited have the same content',
    what: 'The files of two pieces are the same, byte for byte, under two names. It is often a copy, or a file that was put in the place of another.',
  },
  'evidence/unread-text': {
    title: 'The text of a piece could not be read',
    what: 'Pictures, scanned PDFs without text, old `.doc`, `.xls` and `.msg` files, and files that take too long: they are not searched for personal data. One remark names them all; a piece that writes `personalData` was read over and is not reported.',
  },
  'evidence/wrong-ending': {
    title: 'The end of the name does not say what the file holds',
    what: 'The content of the file is known by its first bytes, whatever its name: a Word document named `.pdf`, a web page named `.xls`. The piece counts all the same.',
  },
}
