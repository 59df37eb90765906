import type { Block } from '../model/document.ts'
import type { Section } from '../model/pack.ts'

/** Chapters that must stand on pages of their own, whatever follows. */
const apart = new Set(['cover', 'contents', 'synthesis'])

/** Lets a chapter of a line or two follow the one before it, rather than take a page of its own. */
export function withoutTinyPages(sections: readonly Section[]): readonly Section[] {
  const merged: Section[] = []
  for (const section of sections) {
    const before = merged.at(-1)
    if (before === undefined || apart.has(before.id) || !isTiny(section)) merged.push(section)
    else merged.splice(-1, 1, { ...before, blocks: [...before.blocks, ...section.blocks] })
  }
  return merged
}

function isTiny({ id, blocks }: Section): boolean {
  return !apart.has(id) && blocks.length <= mostBlocks && blocks.every(isLine)
}

/** A title and two paragraphs. */
const mostBlocks = 3

function isLine({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'paragraph'
}
