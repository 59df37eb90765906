// Made from src/cli/reports by `npm run make`: add a report as a file, not here.

/** The forms in which diagnostics can be had. */
export const reportNames: readonly string[] = [
  'checkstyle',
  'compact',
  'github',
  'gitlab',
  'json',
  'junit',
  'markdown',
  'pretty',
  'sarif',
]
