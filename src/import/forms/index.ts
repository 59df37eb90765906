// Made from the folder by `npm run make`: add a form as a file, not here.
import type { ImportForm } from '../form.ts'
import actions from './actions.ts'
import evidence from './evidence.ts'
import findings from './findings.ts'
import measures from './measures.ts'
import ratings from './ratings.ts'

export const forms: readonly ImportForm[] = [actions, evidence, findings, measures, ratings]
