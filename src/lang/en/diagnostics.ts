import type { DiagnosticCode } from '../../model/codes.ts'
import type { DiagnosticWords } from '../words.ts'
import { action } from './diagnostics/action.ts'
import { assessment } from './diagnostics/assessment.ts'
import { commitment } from './diagnostics/commitment.ts'
import { evidence } from './diagnostics/evidence.ts'
import { file } from './diagnostics/file.ts'
import { indicator } from './diagnostics/indicator.ts'
import { privacy } from './diagnostics/privacy.ts'
import { reference } from './diagnostics/reference.ts'
import { referential } from './diagnostics/referential.ts'
import { schema } from './diagnostics/schema.ts'
import { settings } from './diagnostics/settings.ts'
import { silence } from './diagnostics/silence.ts'
import { yaml } from './diagnostics/yaml.ts'

/** The words of every diagnostic, by its code. */
export const diagnostics: Readonly<Record<DiagnosticCode, DiagnosticWords>> = {
  ...action,
  ...assessment,
  ...commitment,
  ...evidence,
  ...file,
  ...indicator,
  ...privacy,
  ...reference,
  ...referential,
  ...schema,
  ...settings,
  ...silence,
  ...yaml,
}
