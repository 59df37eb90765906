import type { Block } from '../../../model/document.ts'
import { chapter, column, heading, paragraph, row, table } from '../../blocks.ts'
import type { MakePage, PublicContext } from '../context.ts'
import { domainBars, pointMatrix } from '../points.ts'
import { standings, standingTones } from '../standings.ts'
import type { PublicReferential } from '../public-audit.ts'

export const overview: MakePage = (context) => {
  const { audit, summary } = context
  const [first] = audit.referentials
  return chapter('overview', summary.overview.title, [
    promiseTable(context),
    heading(3, summary.overview.points, 'points'),
    ...(first === undefined ? [] : pointBlocks(context, first)),
  ])
}

/** How many promises stand where, with what each standing means. */
function promiseTable({ audit, format, summary }: PublicContext): Block {
  const { overview: words } = summary
  const promises = audit.groups.flatMap((group) => group.promises)
  if (promises.length === 0) return paragraph(words.noPromise, 'lead')
  const columns = [column(words.standing, 27), column(words.promises, 12, 'end'), column(words.meaning, 61)]
  const rows = standings.flatMap((standing) => {
    const count = promises.filter((promise) => promise.standing === standing).length
    const { title, meaning } = summary.standings[standing]
    return count === 0
      ? []
      : row(undefined, { text: title, tone: standingTones[standing] }, format.number(count), meaning)
  })
  return table(format.counted(promises.length, words.caption), columns, rows, words.noPromise)
}

function pointBlocks(context: PublicContext, referential: PublicReferential): readonly Block[] {
  const { points: words } = context.summary
  if (referential.score.applicable === 0) return [paragraph(words.nothingApplicable)]
  const matrix = pointMatrix(context, referential)
  return referential.domains.length < 2 ? [matrix] : [matrix, domainBars(context, referential)]
}
