import type { DiagnosticCode } from '../model/codes.ts'
import type { Example } from './example.ts'
import { action } from './examples/action.ts'
import { assessment } from './examples/assessment.ts'
import { commitment } from './examples/commitment.ts'
import { evidence } from './examples/evidence.ts'
import { file } from './examples/file.ts'
import { indicator } from './examples/indicator.ts'
import { privacy } from './examples/privacy.ts'
import { reference } from './examples/reference.ts'
import { referential } from './examples/referential.ts'
import { schema } from './examples/schema.ts'
import { settings } from './examples/settings.ts'
import { silence } from './examples/silence.ts'
import { yaml } from './examples/yaml.ts'

/** The example of every diagnostic, by its code. */
export const examples: Readonly<Record<DiagnosticCode, Example>> = {
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
