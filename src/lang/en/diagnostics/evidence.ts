import type { WordsOf } from '../../words.ts'
import { contentTypes } from '../content-types.ts'

export const evidence: WordsOf<'evidence'> = {
  'evidence/missing-file': {
    message: 'The file `{file}` does not exist.',
    why: 'To the auditor, a piece that is cited and cannot be found is evidence that does not exist.',
    hints: {
      default: 'Put the file there, or correct the path, which starts at the root of the repository.',
      nearest: 'Did you mean `{nearest}`?',
      trimmed: 'Remove what surrounds the name: write `{nearest}`.',
      url: 'A web address goes under `url`: write `url: {file}`.',
      case: 'The file is called `{nearest}`: use the same capitals.',
      accents:
        'The file has this name, but its accents are encoded in another way (a habit of macOS): rename it without accents, here and on the disk.',
    },
  },
  'evidence/outside-repository': {
    message: '`{file}` is not a path inside the repository.',
    why: 'Only what is in the repository is dated by git and copied into the audit pack.',
    hints: {
      default:
        'Copy the file into the evidence folder, and write its path from the root of the repository: `evidence/reception/charter.pdf`.',
      inside: 'The file is in the repository: write `{write}`.',
      backslash: 'Separate the folders with `/`: write `{write}`.',
    },
  },
  'evidence/not-a-file': {
    message: '`{file}` is not a file that can be read.',
    why: 'A piece that does not open proves nothing.',
    hints: {
      default: 'Check that the file may be read.',
      folder: 'It is a folder: name a file in it, one piece per file.',
    },
  },
  'evidence/no-place': {
    message: 'Nothing says where the piece `{id}` is.',
    why: 'The auditor will ask to see it.',
    hints: {
      default:
        'Add `file` (a file of the repository), `url` (a web address) or `location` (where the paper is kept).',
    },
  },
  'evidence/several-places': {
    message: 'The piece `{id}` is in several places at once: `{keys}`.',
    why: 'If the versions differ, nobody knows which one counts.',
    hints: { default: 'Keep only one of `{keys}`: preferably `file`.' },
  },
  'evidence/two-validities': {
    message:
      'The piece `{id}` has two ends of validity: `validUntil: {validUntil}` and `validFor: {validFor}`.',
    why: 'The two may contradict each other.',
    hints: { default: 'Keep `validUntil` (a date) or `validFor` (a duration), not both.' },
  },
  'evidence/dates-reversed': {
    message: 'For the piece `{id}`, `{key}` is `{later}`, before its date, `{date}`.',
    why: 'The validity of the piece cannot be established.',
    hints: { default: 'Correct `{key}` or `date`.' },
  },
  'evidence/expired': {
    message: 'The piece `{id}` was valid until `{until}` only.',
    why: 'Evidence that is out of date on the audit date does not count.',
    hints: {
      default:
        'Put a more recent piece in its place, and write its date under `date` and its last day under `validUntil`, or its duration under `validFor`.',
    },
  },
  'evidence/expires-soon': {
    message: 'The piece `{id}` will not be valid after `{until}`.',
    why: 'It still counts, but renewing it takes time.',
    hints: {
      default:
        'Ask now for the one that will replace it; when it comes, write the new date and the new validity here.',
    },
  },
  'evidence/suspect': {
    message: 'The piece `{id}` dates from `{found}`, before the promise in its present form, of `{since}`.',
    why: 'It may prove a promise that has changed since.',
    hints: {
      default:
        'Review the piece: if it is still true, add the date of the review, `reviewed: YYYY-MM-DD`; if not, replace it.',
    },
  },
  'evidence/future-date': {
    message: 'For the piece `{id}`, `{key}` is `{found}`, after the date of the audit, `{date}`.',
    why: 'A piece proves only what has already happened.',
    hints: { default: 'Write under `{key}` the day on which what it shows was observed.' },
  },
  'evidence/personal-data': {
    message: 'The piece `{id}` holds personal data: it will not enter the audit pack.',
    why: 'The GDPR asks that only what is necessary be passed on.',
    hints: {
      default:
        'Add a redacted copy and write `personalData: redacted`, or confirm with `confidentiality: restricted` that the piece stays in the organisation.',
    },
  },
  'evidence/retention-over': {
    message: 'The piece `{id}` was to be kept until `{until}` only.',
    why: 'The GDPR asks for the deletion of whatever is past its retention period.',
    hints: {
      default:
        'Remove the piece from the repository, and have it erased from the git history if it holds personal data.',
    },
  },
  'evidence/unregistered': {
    message: 'No piece cites the file `{file}`.',
    why: 'A file that nothing cites does not enter the audit pack.',
    hints: {
      default:
        'If it proves something, cite it under `evidence` in a commitment or a register, with the line `file: {file}`.',
    },
  },
  'evidence/duplicate-file': {
    message: 'The pieces `{first}` and `{id}` are the same file, `{file}`.',
    why: 'The same evidence would count twice.',
    hints: {
      default:
        'Keep a single piece; for it to serve several requirements, put it in a register and name them under `supports`.',
    },
  },
  'evidence/empty-file': {
    message: 'The file `{file}` is empty (0 bytes).',
    why: 'It was probably badly copied, and proves nothing.',
    hints: { default: 'Put the file there again.' },
  },
  'evidence/not-evidence': {
    message: '`{file}` is no piece of evidence.',
    why: 'Copied into the audit pack, it would hand the auditor what is not meant for them, or the same thing twice.',
    hints: {
      default:
        'A name that starts with a dot belongs to the computer: put the evidence into the evidence folder.',
      source: 'This file describes the audit and already enters it: name the evidence itself.',
    },
  },
  'evidence/altered-file': {
    message: 'The file `{file}` no longer has the hash that is written under `sha256`.',
    why: 'It has changed since the hash was taken: nothing says that it still proves the same.',
    hints: {
      default: 'Put back the file as it was; if the change is meant, write `sha256: {found}`.',
    },
  },
  'evidence/broken-file': {
    message: 'The file `{file}` does not open.',
    why: 'The auditor will not be able to read it: the piece does not count.',
    hints: { default: 'Put the file there again, once you have checked that it opens.' },
  },
  'evidence/broken-link': {
    message: '`{file}` goes through a link that leads to `{target}`, where there is nothing.',
    why: 'A link is not the evidence: what it led to was moved, or stayed on another computer.',
    hints: { default: 'Put the file itself in the place of the link.' },
  },
  'evidence/cut-file': {
    message: 'The file `{file}` stops before its end.',
    why: 'A copy or a download that was interrupted leaves incomplete evidence, which does not count.',
    hints: { default: 'Put the whole file there again.' },
  },
  'evidence/encrypted-file': {
    message: 'The file `{file}` opens with a password only.',
    why: 'The auditor will not be able to read it: the piece does not count.',
    hints: {
      default:
        'Put a copy without a password there; if the content has to stay protected, keep it outside the repository and say where under `location`.',
    },
  },
  'evidence/lfs-pointer': {
    message: 'The file `{file}` is only a pointer of Git LFS: the evidence itself is not there.',
    why: 'Git LFS keeps large files apart, and has not brought them to this computer.',
    hints: { default: 'Run `git lfs pull` in the repository, then try again.' },
  },
  'evidence/same-content': {
    message: 'The pieces `{first}` and `{id}` have the same content under two names: `{other}` and `{file}`.',
    why: 'The same evidence would count twice.',
    hints: {
      default:
        'Keep a single piece; if one of the two files was meant to be another, put the right one there.',
    },
  },
  'evidence/unread-text': {
    message: 'The piece `{id}` could not be searched for personal data: {reason}.',
    messages: {
      late: 'The piece `{id}` could not be read in the time that is given: it was not searched to its end for personal data.',
      many: 'Pieces that could not be searched for personal data ({count}), being pictures, scanned pages or in a form that is not read: {ids}{more}.',
    },
    why: 'It goes into the pack as it is: only a person can see what is in it.',
    hints: {
      default:
        'Read it over, then write `personalData: none`, or `personalData: present` for it to stay inside the organisation.',
      late: 'Read it over, then write `personalData: none` or `present`; saved anew, as a PDF for example, it may be read. It is not tried again until then, but with `--no-cache`.',
      many: 'Read them over, then write `personalData: none` in each, or `personalData: present` for it to stay inside the organisation.',
    },
    terms: {
      reason: {
        format: 'this form is not read',
        picture: 'it is a picture',
        scan: 'some pages are but pictures',
        part: 'it could not be read whole',
      },
      more: { all: '', more: ' and others' },
    },
  },
  'evidence/wrong-ending': {
    message: 'The name `{file}` ends with `{ending}`, but the file holds {type}.',
    why: 'At the auditor’s, it will open in the wrong program, or not at all.',
    hints: {
      default: 'Rename the file, here and on the disk, or really save it in that format.',
      write: 'Rename it `{write}`, here and on the disk, or really save it in that format.',
    },
    terms: { type: contentTypes },
  },
}
