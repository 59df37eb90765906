import { chapter, column, paragraph, row, table } from '../blocks.ts'
import { placeRun } from '../links.ts'
import { capital, coded } from '../sentence.ts'
import type { MakeSection } from '../section.ts'
import { setAsideCount } from '../set-aside.ts'
import { tones } from '../tones.ts'

const diagnostics: MakeSection = (context) => {
  const { audit, format, terms } = context
  const { diagnostics: words, labels } = context.words
  const hidden = setAsideCount(context)
  const aside = hidden === 0 ? [] : [paragraph(format.counted(hidden, words.setAside))]
  if (audit.diagnostics.length === 0) {
    const none = hidden === 0 ? words.none : words.noOther
    return chapter('diagnostics', words.title, [paragraph(none), ...aside])
  }
  const columns = [column(labels.severity, 16), column(words.where, 30), column(words.what, 54)]
  const rows = audit.diagnostics.map(({ code, file, hint, line, message, severity }) =>
    row(
      undefined,
      { text: capital(terms.severity[severity]), tone: tones.severity[severity] },
      placeRun(context, { file, line }),
      [...coded(message), ' ', ...coded(hint), ' ', { text: code, style: 'muted' }],
    ),
  )
  return chapter('diagnostics', words.title, [
    paragraph(words.lead, 'lead'),
    ...aside,
    table(format.counted(rows.length, words.count), columns, rows, words.none),
  ])
}

export default diagnostics
