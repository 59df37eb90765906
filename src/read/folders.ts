import { plainPath } from '../model/plain-path.ts'
import { isRecord } from '../model/record.ts'
import type { Folders, SourceProblem } from '../model/source.ts'

const usual: Folders = {
  commitments: 'commitments',
  indicators: 'indicators',
  evidence: 'evidence',
  assessments: 'assessments',
  referentials: 'referentials',
}

/** The folders that coopqual.yaml names, or the usual ones; a folder that would leave the repository is not obeyed. */
export function readFolders(settings: unknown): Folders {
  const chosen = (name: keyof Folders): string => chosenIn(settings, name) ?? usual[name]
  return {
    commitments: chosen('commitments'),
    indicators: chosen('indicators'),
    evidence: chosen('evidence'),
    assessments: chosen('assessments'),
    referentials: chosen('referentials'),
  }
}

function chosenIn(settings: unknown, name: keyof Folders): string | undefined {
  const paths = isRecord(settings) && isRecord(settings['paths']) ? settings['paths'] : {}
  const value = paths[name]
  return typeof value === 'string' && isInside(value) ? plainPath(value) : undefined
}

function isInside(folder: string): boolean {
  const plain = plainPath(folder)
  return plain !== '' && !/[\\:]|^\/|(?:^|\/)\./.test(plain)
}

/** The folders of which one holds the other, each with the mistake: what they hold could be read in two ways. */
export function overlaps(folders: Folders, settings: unknown): ReadonlyMap<string, SourceProblem> {
  const names = Object.keys(usual).filter((name): name is keyof Folders => name in usual)
  const found = new Map<string, SourceProblem>()
  for (const [index, name] of names.entries()) {
    const other = names.slice(0, index).find((one) => isNested(folders[one], folders[name]))
    if (other === undefined) continue
    const [key, against] = chosenIn(settings, name) === undefined ? [other, name] : [name, other]
    const problem = {
      code: 'settings/overlapping-paths',
      at: { file: 'coopqual.yaml', pointer: `/paths/${key}` },
      args: { folder: folders[key], other: folders[against], key, against },
    } as const
    for (const one of [name, other]) if (!found.has(one)) found.set(one, problem)
  }
  return found
}

function isNested(a: string, b: string): boolean {
  return `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`)
}
