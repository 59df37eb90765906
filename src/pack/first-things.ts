import { fill } from '../lang/catalogue.ts'
import type { Block, Inline } from '../model/document.ts'
import type { Gap, Priority, ReferentialResult } from '../model/files.ts'
import { paragraph, smallTitle } from './blocks.ts'
import type { PackContext } from './context.ts'
import { joinedRuns, listed, requirementLink } from './links.ts'
import { plain } from './plain.ts'
import { prioritySentences } from './remedy-words.ts'
import { sentence } from './sentence.ts'
import { gradeVerdict } from './verdict.ts'

/** From the lightest to the gravest. */
const grades: readonly Gap['grade'][] = [
  'strength',
  'conforming',
  'improvement',
  'weakness',
  'minor',
  'major',
]

/** How many things to do the synthesis of a referential shows. */
const most = 5

/** What to do first for one referential: of all things to do, those that help it, in their order. */
export function firstThings(context: PackContext, { id }: ReferentialResult): readonly Block[] {
  const { format } = context
  const { gaps, synthesis: words } = context.words
  const own = context.audit.priorities.filter(({ gaps: ids }) =>
    ids.some((gap) => context.find.gaps.get(gap)?.referential === id),
  )
  if (own.length === 0) return [smallTitle(words.firstThingsNone), paragraph(gaps.noPriority)]
  const shown = own.slice(0, most)
  const items = shown.map((priority) => itemOf(context, priority, id))
  return [
    smallTitle(format.counted(shown.length, words.firstThings)),
    { kind: 'list', ordered: true, compact: true, items },
  ]
}

/** The remedy, the requirements of the referential that it helps, the gravest grade, and the date already set. */
function itemOf(context: PackContext, priority: Priority, referential: string): readonly Inline[] {
  const { find, format, words } = context
  const gaps = priority.gaps.flatMap((gap) => find.gaps.get(gap) ?? [])
  const own = gaps.filter((gap) => gap.referential === referential)
  const refs = own.map(({ requirement }) => requirement)
  const [gravest] = own.toSorted((a, b) => grades.indexOf(b.grade) - grades.indexOf(a.grade))
  const grade = gravest === undefined ? undefined : gradeVerdict(context, gravest)
  const { due } = priority
  return sentence(words.synthesis.firstThing, {
    remedy: shortened(context, prioritySentences(context, priority)),
    requirements: listed([...new Set(refs)].map((ref) => requirementLink(context, ref))),
    grade: grade ?? '',
    due: due === undefined ? '' : fill(words.synthesis.firstDue, { date: format.shortDate(due) }),
  })
}

/** About two lines: a longer remedy is told by its first sentences, so that the synthesis keeps to its page. */
const longest = 190

function shortened(
  { format, words }: PackContext,
  sentences: readonly (readonly Inline[])[],
): readonly Inline[] {
  let length = 0
  const kept = sentences.filter((runs, index) => {
    length += plain(runs).length
    return index === 0 || length <= longest
  })
  const left = sentences.length - kept.length
  const told = joinedRuns(kept, ' ')
  return left === 0 ? told : [...told, ` ${format.counted(left, words.synthesis.moreToDo)}`]
}
