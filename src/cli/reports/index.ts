// Made from the folder by `npm run make`: add a report as a file, not here.
import checkstyle from './checkstyle.ts'
import compact from './compact.ts'
import github from './github.ts'
import gitlab from './gitlab.ts'
import json from './json.ts'
import junit from './junit.ts'
import markdown from './markdown.ts'
import pretty from './pretty.ts'
import type { Report } from './report.ts'
import sarif from './sarif.ts'

export const reports: Readonly<Record<string, Report>> = {
  checkstyle,
  compact,
  github,
  gitlab,
  json,
  junit,
  markdown,
  pretty,
  sarif,
}
