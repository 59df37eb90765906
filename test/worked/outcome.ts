import type { Assessment } from '../../src/model/assessment.ts'
import type { Score } from '../../src/model/files.ts'
import { cell, tableOf, type Row } from './tables.ts'
import type { Expected } from './worked.ts'

type Cells = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** The rows that an assessment makes of each section. */
const sections: Readonly<Record<keyof Expected, (assessment: Assessment) => readonly Cells[]>> = {
  verdicts: (assessment) =>
    assessment.referentials.flatMap(({ domains }) =>
      domains.flatMap(({ requirements }) =>
        requirements.map(({ ref, said, done, quadrant, grade, inapplicable }) => ({
          requirement: ref,
          said,
          done,
          quadrant,
          grade,
          why: inapplicable,
        })),
      ),
    ),
  scores: (assessment) =>
    assessment.referentials.flatMap(({ id, score, matrix, domains }) => [
      {
        of: id,
        ...scoreCells(score),
        undeclared: matrix.undeclared,
        unproven: matrix.unproven,
        absent: matrix.absent,
      },
      ...domains.map((domain) => ({
        of: `${id}/${domain.id}`,
        ...scoreCells(domain.score),
        undeclared: domain.matrix.undeclared,
        unproven: domain.matrix.unproven,
        absent: domain.matrix.absent,
        cumulated: domain.cumulatedMajors,
      })),
    ]),
  weighted: (assessment) =>
    assessment.referentials.map(({ id, weighted }) => ({
      of: id,
      rate: weighted?.rate,
      weights: weighted?.weights,
      measured: weighted?.rateMeasured,
      weightsMeasured: weighted?.weightsMeasured,
    })),
  gaps: ({ gaps }) =>
    gaps.map(({ id, grade, requirement, check }) => ({ grade, requirement, checks: check.id, id })),
  priorities: ({ priorities }) =>
    priorities.map(({ item, gaps, lifts, grade, criticality, due }) => ({
      item,
      gaps,
      lifts,
      grade,
      criticality,
      due,
    })),
  checks: (assessment) =>
    assessment.referentials.flatMap(({ domains }) =>
      domains.flatMap(({ requirements }) =>
        requirements.flatMap(({ ref, checks }) =>
          checks.map(({ id, status, found, needed }) => ({ check: `${ref}#${id}`, status, found, needed })),
        ),
      ),
    ),
  pieces: ({ evidence }) => evidence.map(({ id, state }) => ({ id, state })),
  indicators: ({ indicators }) =>
    indicators.map(({ id, latest, status }) => ({ id, value: latest?.value, status })),
  surveys: ({ surveys }) =>
    surveys.map(({ requirement, audience, last, source, due, daysLeft, state, homes }) => ({
      requirement,
      audience,
      last,
      source,
      due,
      daysLeft,
      state,
      homes,
    })),
  ratings: ({ ratings }) =>
    ratings.map(({ campaign, requirement, mark, comparison }) => ({
      campaign,
      requirement,
      mark,
      comparison,
    })),
  marks: ({ marks }) =>
    marks.map(({ campaign, referential, domain, mark, rated, of }) => ({
      campaign,
      of: domain === undefined ? referential : `${referential}/${domain}`,
      mark,
      rated,
      among: of,
    })),
  crosswalk: (assessment) =>
    assessment.referentials.flatMap(({ domains }) =>
      domains.flatMap(({ requirements }) =>
        requirements.flatMap(({ ref, crosswalk }) =>
          crosswalk.map(({ from, commitments, indicators, evidence }) => ({
            requirement: ref,
            from,
            commitments,
            indicators,
            pieces: evidence,
          })),
        ),
      ),
    ),
  selection: ({ referentials }) =>
    referentials.flatMap(({ id, selection }) =>
      selection === undefined
        ? []
        : [{ referential: id, chosen: selection.chosen, atLeast: selection.atLeast, among: selection.of }],
    ),
  deadlines: ({ deadlines }) =>
    deadlines.map(({ on, kind, id, daysLeft, workingDaysLeft }) => ({
      on,
      kind,
      id,
      daysLeft,
      workingDaysLeft,
    })),
}

function scoreCells({ rate, rateMeasured, rateHighest, ...counts }: Score): Cells {
  return { ...counts, rate, measured: rateMeasured, highest: rateHighest }
}

/** Sections that show only what they name, by the heading that names it. */
const partial: Partial<Record<keyof Expected, string>> = {
  checks: 'check',
  pieces: 'id',
  indicators: 'id',
  deadlines: 'id',
}

/** Both sides of a section as lines under the same headings: what was worked out by hand, and what came out. */
export function compared(
  section: keyof Expected,
  text: string,
  assessment: Assessment,
): { readonly byHand: readonly string[]; readonly found: readonly string[] } {
  const { headings, rows } = tableOf(text)
  const found = sections[section](assessment)
  const key = partial[section]
  const named = new Set(key === undefined ? [] : rows.map((row) => row[key]))
  const shown = key === undefined ? found : found.filter((cells) => named.has(textOf(cells[key])))
  const known = new Set(found.flatMap((cells) => Object.keys(cells)))
  const stray = headings.find((heading) => known.size > 0 && !known.has(heading))
  if (stray !== undefined) throw new Error(`No ${section} have ${stray}`)
  const columns = headings.length > 0 ? headings : [...known]
  const all = shown.map((cells) => lineOf(columns.map((heading) => textOf(cells[heading]))))
  const byHand = rows.flatMap((row) => expectedRows(section, row)).map((row) => byHandLine(columns, row))
  const inOrder = (lines: readonly string[]) => {
    if (key !== undefined) return lines.toSorted()
    return section === 'priorities' ? settled(lines, columns) : lines
  }
  return { byHand: [lineOf(columns), ...inOrder(byHand)], found: [lineOf(columns), ...inOrder(all)] }
}

/** A row of gaps names all the gaps of one requirement. */
function expectedRows(section: keyof Expected, row: Row): readonly Row[] {
  if (section !== 'gaps') return [row]
  return cell(row, 'checks')
    .split(', ')
    .map((checks) => ({ ...row, checks }))
}

function byHandLine(columns: readonly string[], row: Row): string {
  return lineOf(columns.map((heading) => resultOf(row[heading] ?? '–')))
}

/** What a cell comes to: «3 ÷ 8 = 0.375» is 0.375, once the division has been checked. */
function resultOf(text: string): string {
  const [, dividend, divisor, quotient] = /^(\S+) ÷ (\S+) = (\S+)$/.exec(text) ?? []
  if (quotient === undefined) return text
  const computed = Number((Number(dividend) / Number(divisor)).toFixed(6))
  if (computed !== Number(quotient)) throw new Error(`${text}: no, ${computed}`)
  return quotient
}

function textOf(value: Cells[string]): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '–'
  return Array.isArray(value) ? value.join(' ') : String(value)
}

function lineOf(cells: readonly string[]): string {
  return cells.join(' | ')
}

/**
 * Priorities of the same grade, criticality, number of requirements lifted and date rank as they like: those that follow
 * one another are put in the order of their texts.
 */
function settled(lines: readonly string[], columns: readonly string[]): readonly string[] {
  const keyOf = (line: string) => {
    const cells = line.split(' | ')
    const part = (heading: string) => cells[columns.indexOf(heading)] ?? ''
    const lifts = part('lifts') === '–' ? 0 : part('lifts').split(' ').length
    return [part('grade'), part('criticality'), lifts, part('due')].join(' ')
  }
  const groups: string[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(line)) last.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => group.toSorted())
}
