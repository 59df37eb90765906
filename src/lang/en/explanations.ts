import type { DiagnosticCode } from '../../model/codes.ts'
import type { ExplanationCatalogue } from '../fr/explanations.ts'
import type { ExplanationWords } from '../words.ts'
import { action } from './explanations/action.ts'
import { assessment } from './explanations/assessment.ts'
import { commitment } from './explanations/commitment.ts'
import { evidence } from './explanations/evidence.ts'
import { file } from './explanations/file.ts'
import { indicator } from './explanations/indicator.ts'
import { privacy } from './explanations/privacy.ts'
import { reference } from './explanations/reference.ts'
import { referential } from './explanations/referential.ts'
import { schema } from './explanations/schema.ts'
import { settings } from './explanations/settings.ts'
import { silence } from './explanations/silence.ts'
import { yaml } from './explanations/yaml.ts'

const codes: Readonly<Record<DiagnosticCode, ExplanationWords>> = {
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

/** The pages that explain the diagnostic codes; nothing but these pages loads them. */
export const explanations: ExplanationCatalogue = {
  codes,
  subjects: {
    action: 'The action plan',
    assessment: 'Assessments and audit findings',
    commitment: 'Commitments',
    evidence: 'Pieces of evidence',
    file: 'Files and folders',
    indicator: 'Indicators',
    privacy: 'Personal data',
    reference: 'References from one file to another',
    referential: 'The repository’s own referentials',
    schema: 'The form of the files',
    settings: 'The settings in coopqual.yaml',
    silence: 'Remarks set aside',
    yaml: 'Writing YAML',
  },
  page: {
    why: 'Why it matters for the audit',
    wrong: 'What is wrong',
    right: 'What to write',
    inFile: '{heading}, in {file}',
    said: 'coopqual says:',
    advice: 'In other cases',
    severity: 'Severity',
    severities: {
      error: 'Error: no audit pack can be made as long as it is there.',
      warning: 'Warning: the audit pack can be made, and shows the remark.',
      info: 'Information: good to know, with nothing to mend at once.',
    },
    fix: '`coopqual validate --fix` takes care of it.',
    silence: 'If it is meant',
    silenceHere:
      'Put a comment that gives the reason at the end of the line, or alone on the line above: `# coopqual-ignore {code}: the reason`.',
    silenceEverywhere: 'For the whole repository, write under `severities`, in coopqual.yaml: `{code}: off`.',
    silenceListed: 'The audit pack lists these choices.',
  },
  list: {
    legend:
      '✗ error   ! warning   i information. “coopqual explain”, followed by a code, explains it and gives an example.',
  },
  index: {
    title: 'The diagnostics of coopqual',
    lead: 'All that `coopqual validate` can say of a repository: {n} codes. “coopqual explain”, followed by a code, shows the same page in the terminal.',
    columns: ['Code', 'Severity', 'What it means'],
  },
}
