import type { Folders } from '../model/source.ts'
import { keyMeant } from './aliases.ts'
import { closest, fold } from './closest.ts'

/** What a file or folder outside the usual places may have been meant as. */
type Look = keyof Folders | 'settings'

/** The usual folders as people name them in French, folded. */
const names: Readonly<Record<keyof Folders, readonly string[]>> = {
  commitments: ['engagement', 'engagements'],
  indicators: ['indicateur', 'indicateurs'],
  evidence: ['preuve', 'preuves', 'justificatifs', 'evidences', 'proofs'],
  assessments: ['evaluation', 'evaluations', 'autoevaluation', 'auto-evaluation', 'auto-evaluations'],
  referentials: ['referentiel', 'referentiels', 'referential'],
}

/** What a folder of the root was meant to hold, by its name: a French one, or a usual one mistyped. */
export function folderNamed(folder: string): keyof Folders | undefined {
  const folded = fold(folder).replaceAll(/[_ ]/g, '-')
  const usual = Object.keys(names).filter((name): name is keyof Folders => name in names)
  const [nearest] = folded.length < 5 ? [] : closest(folded, usual)
  return usual.find((name) => names[name].includes(folded) || name === nearest)
}

/** The keys by which each kind of file is known; three of them make one. */
const keys: Readonly<Record<Look, readonly string[]>> = {
  commitments: [
    'id',
    'title',
    'statement',
    'satisfies',
    'owner',
    'status',
    'indicators',
    'evidence',
    'audience',
    'since',
  ],
  indicators: ['id', 'title', 'definition', 'unit', 'direction', 'frequency', 'series', 'target', 'owner'],
  evidence: [],
  assessments: ['campaign', 'referential', 'ratings', 'findings'],
  referentials: ['id', 'extends', 'title', 'publisher', 'official', 'scale', 'domains'],
  settings: ['organisation', 'referentials', 'audit', 'notApplicable'],
}

/** Keys that no file of another trade is likely to have. */
const telling = [
  'statement',
  'satisfies',
  'definition',
  'series',
  'direction',
  'ratings',
  'domains',
  'organisation',
]

/** What a file is by its outermost keys, in English or French; nothing for a file of another trade. */
export function lookOf(found: readonly string[]): Look | undefined {
  const counts = Object.entries(keys).map(([look, known]) => {
    const meant = new Set(found.map((key) => (known.includes(key) ? key : keyMeant(key, known))))
    meant.delete(undefined)
    return { look, count: meant.size, isTelling: telling.some((key) => meant.has(key)) }
  })
  const [best] = counts.toSorted((a, b) => b.count - a.count)
  const isSure = best !== undefined && best.isTelling && best.count >= (best.look === 'settings' ? 2 : 3)
  return isSure && isLook(best.look) ? best.look : undefined
}

function isLook(name: string): name is Look {
  return name in keys
}
