// Made from the folder by `npm run make`: add a view as a file, not here.
import json from './json.ts'
import table from './table.ts'
import type { GapsView } from './view.ts'

export const views: Readonly<Record<string, GapsView>> = { json, table }
