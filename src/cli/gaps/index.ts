// Made from the folder by `npm run make`: add a view as a file, not here.
import baseline from './baseline.ts'
import csv from './csv.ts'
import json from './json.ts'
import markdown from './markdown.ts'
import table from './table.ts'
import type { GapsView } from './view.ts'

export const views: Readonly<Record<string, GapsView>> = { baseline, csv, json, markdown, table }
