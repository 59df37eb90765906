import type { Catalogue } from '../fr/index.ts'

export const survey: Catalogue['survey'] = {
  emptyAnswer: 'no answer',
  assumedEncoding:
    'The file is not in UTF-8: it was read as Windows-1252, as Excel writes it in France. Check the accents.',
  rounding: 'The mean of marks is rounded to two decimals, half a hundredth upwards.',
  small:
    'Fewer than {minimum} answers: the pack will mask the result, and the detail of the answers is not written.',
  usage: {
    onlySurvey: '{option} is for surveys alone: add --survey and the file of the answers.',
    notSurvey: '{option} does not go with --survey: a survey is taken over alone, from a file of answers.',
    workbookToo:
      'Two files: the answers given by --survey, and the workbook {found}. Take over the one, then the other.',
    needsPeriod:
      'When was the survey held? Add --period, for instance --period 2026-11 (or 2026, 2026-Q4, 2026-11-30).',
    onePeriod: 'A survey has one period: {found}.',
    notPair: '{option} “{found}”: write {example}.',
    sheetOfText: '--sheet is for workbooks alone: the file of the answers is a CSV text, without sheets.',
    unknownSheet: 'No sheet “{found}” in the workbook. Sheets: {known}.',
    examples: {
      question: '--question "Q3=overall-satisfaction" (the column, then the id of the indicator)',
      filter: '--filter "Branch=Colmar" (the column, then the value)',
      scale: '--scale "4=very satisfied" (what is in the file, then what it means)',
    },
  },
  told: {
    people: {
      one: '{file}: {n} person answered, {period}.',
      other: '{file}: {n} people answered, {period}.',
    },
    filtered: {
      one: '{file}: {n} person kept by the filter, {period}.',
      other: '{file}: {n} people kept by the filter, {period}.',
    },
    unfinished: {
      one: '{n} questionnaire begun and never sent is not counted: its submission date is empty ({column}). To count it, take that column out of the file.',
      other:
        '{n} questionnaires begun and never sent are not counted: their submission date is empty ({column}). To count them, take that column out of the file.',
    },
    sheet: 'Sheet read: “{sheet}”.',
    unread: {
      one: '{n} column is not read: {columns}.',
      other: '{n} columns are not read: {columns}.',
    },
    more: 'and {n} others',
    labels: {
      question: 'question',
      result: 'result',
      answers: 'answers',
      margin: 'margin of error',
      distribution: 'detail',
      file: 'file',
    },
    heading: '{title} ({indicator})',
    column: 'column {letter}, “{title}”',
    untitled: 'column {letter}',
    ratio: '{value} ({numerator} of {denominator})',
    answers: { one: '{n} answer', other: '{n} answers' },
    silent: { one: '{n} person without an answer', other: '{n} people without an answer' },
    rate: '{rate} of the {contacted} people asked',
    margin: '± {points}, at 95%',
    noMargin: 'cannot be computed: too few answers',
    manyMarks: '{n} different marks',
    noEvidence:
      'Without a piece: “--evidence”, followed by the id of the report, would say where these results come from.',
    states: {
      added: '{file}: added',
      completed: '{file}: completed ({parts})',
      replaced: '{file}: replaced ({parts})',
      unchanged: '{file}: written already, nothing to change',
      conflict: '{file}: something else is written there',
    },
    keys: {
      result: 'result',
      size: 'number of answers',
      contacted: 'people asked',
      population: 'population',
      mode: 'mode',
      distribution: 'detail of the answers',
      evidence: 'piece',
    },
    conflict: '{indicator}, {period} ({file})',
    difference: '{part}: the file says {from}, the survey gives {to}',
    conflicts: {
      one: '{n} result is written for this period already, and says something else. To replace it, run again with --replace:',
      other:
        '{n} results are written for this period already, and say something else. To replace them, run again with --replace:',
    },
    problems: { one: '{n} point to settle:', other: '{n} points to settle:' },
    hint: '→ {hint}',
    unchanged: 'Nothing to take over: the files say the same already.',
    written: {
      one: '{n} result taken over in {files}. Read it again (in a git repository, “git diff” shows it), then run “coopqual validate”.',
      other:
        '{n} results taken over in {files}. Read them again (in a git repository, “git diff” shows them), then run “coopqual validate”.',
    },
    dry: {
      one: '{n} result would be taken over in {files}. Nothing was written (--dry-run).',
      other: '{n} results would be taken over in {files}. Nothing was written (--dry-run).',
    },
  },
  problems: {
    'csv/broken-quote': {
      message: 'On line {line}, a quotation mark is not closed, or out of place.',
      hints: {
        default: 'Save the file again from the spreadsheet; inside a text, a quotation mark is doubled.',
      },
    },
    'csv/empty': { message: 'The file is empty.', hints: { default: 'Export the answers again.' } },
    'csv/not-text': {
      message: 'The file is no text.',
      hints: { default: 'From the spreadsheet, save it as “CSV UTF-8”.' },
    },
    'csv/ragged-row': {
      message: 'Line {line} has {found} cells, not {expected} as the others.',
      hints: {
        default:
          'Check the separator and the quotation marks of that line, or save the file again from the spreadsheet.',
      },
    },
    'csv/too-large': {
      message: 'The file has {size} MB, over the limit of {limit} MB.',
      hints: { default: 'Export only the columns of the questions to be taken over.' },
    },
    'csv/too-many-columns': {
      message: 'The file has {found} columns, over the limit of {limit}.',
      hints: { default: 'Export only the columns of the questions to be taken over.' },
    },
    'csv/too-many-rows': {
      message: 'The file has more than {limit} rows of answers.',
      hints: { default: 'Check that the file has one row per person.' },
    },
    'survey/ambiguous-column': {
      message: 'Several columns go by the name `{name}`: {columns}.',
      hints: { default: 'Name the column by its letter.' },
    },
    'survey/ambiguous-indicator': {
      message: 'The title of column {column}, `{title}`, is that of several indicators: {indicators}.',
      hints: { default: 'Say which: `--question "{column}=id"`.' },
    },
    'survey/codes-without-scale': {
      message:
        'Column {column}, `{title}`: numbers (`{found}` in row {row}; {count} in all), while the indicator `{indicator}` is a percentage of satisfied people.',
      hints: {
        default:
          'Say what each number means: `--scale "4=very satisfied,3=fairly satisfied,2=fairly dissatisfied,1=very dissatisfied"`; or match the question with an indicator that is a mark out of 10.',
      },
    },
    'survey/contacted-below-answers': {
      message:
        'The number of people asked, {contacted}, is smaller than that of people who answered, {respondents}.',
      hints: { default: 'Correct the number of people asked, or filter the answers.' },
    },
    'survey/empty-filter': {
      message: 'No row has `{value}` in column {column}, `{title}`.',
      hints: { default: 'Write the value as in the file; accents and capitals do not matter.' },
    },
    'survey/free-text': {
      message:
        'Column {column}, `{title}`: free texts, or what could tell who answered ({count} rows, from row {row}). Nothing is taken from it.',
      hints: { default: 'Name the column of a question with closed answers.' },
    },
    'survey/indicator-not-up': {
      message:
        'The indicator `{indicator}` is a percentage that is not meant to rise (`direction: {direction}`): which answers it counts is unknown.',
      hints: { default: 'Choose an indicator of satisfaction, or write the result into it by hand.' },
    },
    'survey/indicator-taken': {
      message: 'Several columns give the indicator `{indicator}`: {columns}.',
      hints: { default: 'Name only one of them.' },
    },
    'survey/labels-for-marks': {
      message:
        'Column {column}, `{title}`: `{found}` in row {row}, while the indicator `{indicator}` is a mark out of 10.',
      hints: { default: 'Match the question with an indicator in percent: an answer in words is no mark.' },
    },
    'survey/mark-not-out-of-ten': {
      message: 'Column {column}, `{title}`: `{found}` in row {row} is no mark out of 10 ({count} in all).',
      hints: { default: 'Bring the marks to 10 in the file, or correct those that are wrong.' },
    },
    'survey/marks-out-of-five': {
      message:
        'Column {column}, `{title}`: no mark is above 5 (the highest is `{found}`). Are they out of 10?',
      hints: {
        default:
          'If they are out of 5, bring them to 10 in the file; if they really are out of 10, say so with `--out-of-ten`.',
      },
    },
    'survey/mixed-column': {
      message:
        'Column {column}, `{title}`: words and numbers, `{found}` in row {row} ({count} in all) and elsewhere `{other}`.',
      hints: {
        default: 'Keep the one or the other, or say what each number means: `--scale "4=very satisfied"`.',
      },
    },
    'survey/mixed-scales': {
      message:
        'Column {column}, `{title}`: two scales, `{found}` in row {row} ({count} in all) and elsewhere `{other}`.',
      hints: { default: 'Check that the column holds one question only.' },
    },
    'survey/no-answer': {
      message: 'Column {column}, `{title}`: nobody answered.',
      hints: { default: 'Name another column, or leave the question out.' },
    },
    'survey/no-question': {
      message: 'No column bears the name of an indicator. Columns of the file: {columns}.',
      hints: {
        default:
          'Say which column answers for which indicator: `--question "Q3=overall-satisfaction"`. Indicators to choose from: {known}.',
      },
    },
    'survey/no-respondent': {
      message: 'The file has no row of answers.',
      hints: { default: 'The first row bears the titles; each row after it is a person.' },
    },
    'survey/not-a-count': {
      message: 'For {name}, `{found}` is no whole number of people.',
      hints: { default: 'Write a whole number, at least 1.' },
      terms: { name: { population: 'the population', contacted: 'the people asked' } },
    },
    'survey/not-a-period': {
      message: '`{found}` is no period.',
      hints: {
        default: 'Write a year (`2026`), a quarter (`2026-Q3`), a month (`2026-09`) or a day (`2026-09-30`).',
      },
    },
    'survey/population-below-contacted': {
      message: 'The population, {population}, is smaller than the number of people asked, {contacted}.',
      hints: {
        default: 'Correct one of the two numbers.',
        answers: 'Correct the population: {contacted} people answered.',
      },
    },
    'survey/scale-without-level': {
      message: '`{found}={answer}`: `{answer}` is no known answer.',
      hints: {
        default:
          'Write an answer of the usual scales (`very satisfied`, `yes`, `agree`), a mark, or `not applicable`.',
      },
    },
    'survey/unknown-answer': {
      message: 'Column {column}, `{title}`: `{found}` is no expected answer ({count}×, first in row {row}).',
      hints: {
        default: 'Expected: {expected}; or say what `{found}` means: `--scale "{found}=not applicable"`.',
      },
      terms: {
        expected: {
          labels:
            'from “very satisfied” to “very dissatisfied”, from “strongly agree” to “strongly disagree”, “yes” or “no”, “don’t know”',
          marks: 'a mark from 0 to 10 with at most two decimals, or “don’t know”',
        },
      },
    },
    'survey/unknown-column': {
      message: 'No column is called `{name}`. Columns of the file: {columns}.',
      hints: { default: 'Write the title of the column, its beginning, or its letter.' },
    },
    'survey/unknown-indicator': {
      message: 'There is no indicator `{indicator}`.',
      hints: { default: 'Indicators in percent or in marks out of 10: {known}.' },
    },
    'survey/wrong-unit': {
      message: 'The indicator `{indicator}` is neither a percentage nor a mark out of 10 (`unit: {unit}`).',
      hints: { default: 'A survey’s question gives a percentage or a mark: choose another indicator.' },
    },
  },
}
