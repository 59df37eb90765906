import { attribute, visitPart, type Package } from './package.ts'

/** What a part of an Office document leads to. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `comments`, `hyperlink`. */
  readonly kind: string
  /** The path of a part, or the address of a link that leads out. */
  readonly target: string
  readonly isOut: boolean
}

const namespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/package/2006/relationships',
])

/** The relations of a part. */
export function relationsOf(pack: Package, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const relations: Relation[] = []
  visitPart(pack, `${folder}_rels/${part.slice(folder.length)}.rels`, namespaces, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return undefined
      const isOut = attribute(attributes, 'TargetMode') === 'External'
      const target = attribute(attributes, 'Target') ?? ''
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        kind: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        target: isOut ? target : pathFrom(folder, target),
        isOut,
      })
      return undefined
    },
  })
  return relations
}

/** The address that a link leads to, when it is one of a person: an e-mail or a phone. */
export function addressBehind({ target, isOut }: Relation): string | undefined {
  const address = isOut ? /^(?:mailto|tel):([^?]+)/i.exec(target)?.[1] : undefined
  return address?.replaceAll('%40', '@')
}

function pathFrom(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
