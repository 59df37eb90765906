import { isRecord } from '../model/record.ts'

/** The folders of a repository, from its root. */
export interface Folders {
  readonly commitments: string
  readonly indicators: string
  readonly evidence: string
  readonly assessments: string
  readonly referentials: string
}

const usual: Folders = {
  commitments: 'commitments',
  indicators: 'indicators',
  evidence: 'evidence',
  assessments: 'assessments',
  referentials: 'referentials',
}

/** The folders that coopqual.yaml names, or the usual ones; a folder that would leave the repository is not obeyed. */
export function readFolders(settings: unknown): Folders {
  const paths = isRecord(settings) && isRecord(settings['paths']) ? settings['paths'] : {}
  const chosen = (name: keyof Folders): string => {
    const value = paths[name]
    return typeof value === 'string' && isInside(value) ? value.replace(/\/+$/, '') : usual[name]
  }
  return {
    commitments: chosen('commitments'),
    indicators: chosen('indicators'),
    evidence: chosen('evidence'),
    assessments: chosen('assessments'),
    referentials: chosen('referentials'),
  }
}

function isInside(folder: string): boolean {
  return /^[^/\\:]/.test(folder) && !/[\\:]/.test(folder) && !folder.split('/').includes('..')
}
