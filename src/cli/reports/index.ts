// Made from the folder by `npm run make`: add a report as a file, not here.
import json from './json.ts'
import pretty from './pretty.ts'
import type { Report } from './report.ts'

export const reports: Readonly<Record<string, Report>> = { json, pretty }
