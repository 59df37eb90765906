// Made from the folder by `npm run make`: add a rule as a file, not here.
import commitmentUnknownIndicator from './commitment/unknown-indicator.ts'
import evidenceMissingFile from './evidence/missing-file.ts'

export const rules = [commitmentUnknownIndicator, evidenceMissingFile] as const
