// Made from the files of this folder by `npm run make`: do not edit.
import synthesis from './01-synthesis.ts'
import gaps from './02-gaps.ts'
import priorities from './02-priorities.ts'
import requirements from './03-requirements.ts'
import commitments from './04-commitments.ts'
import indicators from './05-indicators.ts'
import measures from './06-measures.ts'
import series from './06-series.ts'
import evidence from './07-evidence.ts'
import actions from './08-actions.ts'
import traceability from './09-traceability.ts'
import deadlines from './10-deadlines.ts'
import surveys from './10-surveys.ts'
import findings from './11-findings.ts'
import marks from './12-marks.ts'
import ratings from './12-ratings.ts'
import uncovered from './12-uncovered.ts'
import method from './13-method.ts'
import diagnostics from './14-diagnostics.ts'

export const sheets = [
  synthesis,
  gaps,
  priorities,
  requirements,
  commitments,
  indicators,
  measures,
  series,
  evidence,
  actions,
  traceability,
  deadlines,
  surveys,
  findings,
  marks,
  ratings,
  uncovered,
  method,
  diagnostics,
]
