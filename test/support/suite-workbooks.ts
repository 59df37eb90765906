import path from 'node:path'
import type { Audit, Language } from '../../src/model/files.ts'
import type { Pack } from '../../src/model/pack.ts'
import { makeWorkbook } from '../../src/pack/pack.ts'
import { indicatorTemplate } from '../../src/pack/templates/indicators.ts'
import { auditOf } from '../../src/pipeline.ts'
import { checkedAtOnce } from './checked.ts'
import { sampleAudit } from './sample-audit.ts'
import { sampleWorkbook } from './sample-workbook.ts'

const examples = path.resolve(import.meta.dirname, '../../examples')

function audited(name: string): Audit {
  const checked = checkedAtOnce(path.join(examples, name), { today: '2026-11-23' })
  if (checked.repository === undefined) throw new Error(`${name} has no usable coopqual.yaml`)
  return auditOf(checked, checked.repository, { hasProvenance: false })
}

/** Every kind of workbook that the tool writes, by a name for its file: from nothing at all to what is hostile. */
export function suiteWorkbooks(): Readonly<Record<string, Pack>> {
  const model = audited('cooperative-modele')
  const told = (language: Language): Pack => makeWorkbook({ ...model, language })
  return {
    'model-fr': told('fr'),
    'model-en': told('en'),
    second: makeWorkbook(audited('atelier-coop')),
    template: indicatorTemplate(model),
    sample: makeWorkbook(sampleAudit),
    hostile: sampleWorkbook,
    empty: makeWorkbook(emptyAudit),
  }
}

/** Of an organisation that has written nothing down yet. */
const emptyAudit: Audit = {
  ...sampleAudit,
  referentials: [],
  commitments: [],
  indicators: [],
  evidence: [],
  actions: [],
  gaps: [],
  priorities: [],
  deadlines: [],
  surveys: [],
  findings: [],
  ratings: [],
  marks: [],
}
