import type { Catalogue } from '../fr/index.ts'

/** What “coopqual import” says of a workbook that was filled in. */
export const importing: Catalogue['importing'] = {
  problems: {
    ambiguousNumber:
      '“{found}” can be read in two ways: write the number without thousands separators, or with two decimals',
    badChoice: '“{found}” is not in the list: choose among {known}',
    badDate: '“{found}” is not a date: write dd/mm/yyyy, for instance 30/09/2026',
    badNumber: '“{found}” is not a number: write figures alone, for instance 91.4',
    badPeriod: '“{found}” is not a period: write 2026, 2026-Q3, 2026-09 or 30/09/2026',
    boolean: 'TRUE and FALSE are not taken over: write a text, a number or a date',
    computedValue: '{subject}: this result is computed; correct the numerator, the denominator or the delays',
    duplicateColumn: 'there are two columns “{column}”: keep one',
    duplicateRow: '{subject} is already on the row of {first}, with other values: keep one of them',
    error: 'the cell holds the error {found}: correct the formula, or type the value',
    fixedCampaign: '{subject}: a recorded finding does not change campaign; move it in the files',
    masked:
      '{subject}: this result comes from too small a sample and is not in the workbook; correct it in its file',
    merged: 'the cell is merged with others: unmerge them, so that each row bears its own value',
    missingField: '{subject}: “{column}” is missing',
    mixedRow:
      'the row says “{found}”, but its identifier is “{id}”: mend one or the other; if part of the table was sorted, undo the sort',
    noKey: 'this row is filled in but lacks “{column}”',
    notWhole: '“{found}” must be a whole number',
    numberAsDate: '“{found}” is a number: type a date, for instance 30/09/2026',
    percentUnit: '“{found}” is a percentage, but the unit of the row is not',
    shortYear: '“{found}”: write the year with its four figures',
    uncomputed: 'the cell holds a formula without a result: open the workbook and save it, or type the value',
    unknownAction: 'no action “{found}”: an action is added in the file of its commitment',
    unknownIndicator:
      'no indicator “{found}”: mend the identifier, or make the indicator first (“coopqual new indicator”)',
    unknownPiece:
      'no piece “{found}”: choose a number or an identifier of the evidence sheet; in a workbook without that sheet, only the identifier can be read',
    unknownRequirement: 'no requirement “{found}” in the referentials in force',
    wrongScale: '“{found}” is not a level of this referential’s scale: choose among {known}',
  },
  notices: {
    missingSheet: 'Sheet “{sheet}” is missing, or lacks its row of titles: nothing is taken from it.',
    renamedSheet: 'Sheet “{found}” has the columns of “{sheet}” and is read in its place.',
    shownChanged: {
      one: '{sheet}!{cells}: this cell of “{column}” has changed, but only the columns marked with a pencil are taken over. Change it in {files}.',
      other:
        '{sheet}: {n} cells of “{column}” have changed ({cells}), but only the columns marked with a pencil are taken over. Change them in {files}.',
    },
    missingColumn: 'Sheet “{sheet}”: the column “{column}” is gone, nothing is taken from it.',
    missingRows: {
      one: 'Sheet “{sheet}”: {n} row was removed from the workbook. Nothing is removed from the files.',
      other: 'Sheet “{sheet}”: {n} rows were removed from the workbook. Nothing is removed from the files.',
    },
  },
  books: {
    foreign:
      '{file} does not come from coopqual: import a workbook that “coopqual audit” or “coopqual import --template” made, with its hidden sheet.',
    newer: '{file} comes from a later version of coopqual: update coopqual.',
  },
  /** The mark that a program leaves beside a workbook while it is open. */
  lockFile:
    '{file} is only the mark of a workbook that is open: save and close the workbook, then give its own name, without “~$”.',
  refused: '{file}: {reason}',
  maybeSurvey: 'If these are the answers of a survey: coopqual import --survey {file} --period …',
  nothing: '(empty)',
  changed: '{sheet}  {subject}  ({file})',
  change: '{address}  {title}: {from} → {to}',
  conflict: '{place}  {subject} – {title}: the workbook says {to}, {file} says {from}; both said {base}',
  problem: '{place}  {text}',
  conflicts: {
    one: '{n} value changed both in the workbook and in the files. Make them agree, on one side or the other, and run again:',
    other:
      '{n} values changed both in the workbook and in the files. Make them agree, on one side or the other, and run again:',
  },
  problemsFound: {
    one: '{n} cell to correct in the workbook:',
    other: '{n} cells to correct in the workbook:',
  },
  errors: 'The files would no longer be valid afterwards:',
  /** Before errors that are told by the cells that they come from. */
  cellErrors: 'To mend in the workbook, so that the files stay valid:',
  /** How a column is named in a sentence, and what it says. */
  columns: { named: '“{title}”', said: '“{title}: {value}”' },
  uneditable: {
    shared:
      '{file}: {path} is shared (YAML anchor, alias or merge), changing it would change something else. Change it by hand.',
    other: '{file}: {path} cannot be changed without touching the rest of the file. Change it by hand.',
  },
  none: 'Nothing was written.',
  unchanged: 'Nothing to take over: the workbook and the files say the same.',
  unchangedElse: 'Nothing else to take over.',
  /** Said in place of the further problems of one kind. */
  moreProblems: {
    one: '… and {n} other cell, for the same reason',
    other: '… and {n} other cells, for the same reason',
  },
  already: { one: '{n} value was in the files already.', other: '{n} values were in the files already.' },
  written: {
    one: '{n} value taken over in {files}. Read it again (in a git repository, “git diff” shows it), then run “coopqual validate”.',
    other:
      '{n} values taken over in {files}. Read them again (in a git repository, “git diff” shows them), then run “coopqual validate”.',
  },
  dry: {
    one: '{n} value would be taken over in {files}. Nothing was written (--dry-run).',
    other: '{n} values would be taken over in {files}. Nothing was written (--dry-run).',
  },
  files: { one: '{n} file', other: '{n} files' },
  brokenRepository: 'Nothing was taken over: correct the errors above first.',
  template: {
    unknown: 'No template “{found}”. Templates: {known}.',
    badPeriod: '“{found}” is not a period: write 2026, 2026-Q3, 2026-09 or 2026-09-30.',
    file: 'indicators-to-fill-in-{date}.xlsx',
    rows: {
      one: '{n} result to fill in, then to take over with “coopqual import”:',
      other: '{n} results to fill in, then to take over with “coopqual import”:',
    },
    exists: '{file} exists already: choose another name with --out.',
  },
  needsWorkbook: 'Which workbook is to be taken over? coopqual import audit-…/audit.xlsx',
}
