// Made from the files of this folder by `npm run make`: do not edit.
import cover from './00-cover.ts'
import contents from './01-contents.ts'
import synthesis from './02-synthesis.ts'
import gaps from './03-gaps.ts'
import commitments from './04-commitments.ts'
import indicators from './05-indicators.ts'
import evidence from './06-evidence.ts'
import actions from './07-actions.ts'
import traceability from './08-traceability.ts'
import deadlines from './09-deadlines.ts'
import findings from './10-findings.ts'
import uncovered from './11-uncovered.ts'
import method from './12-method.ts'
import diagnostics from './13-diagnostics.ts'
import glossary from './14-glossary.ts'

export const sections = [
  cover,
  contents,
  synthesis,
  gaps,
  commitments,
  indicators,
  evidence,
  actions,
  traceability,
  deadlines,
  findings,
  uncovered,
  method,
  diagnostics,
  glossary,
]
