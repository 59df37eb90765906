import type { Pack } from '../../../src/model/pack.ts'
import type { Reading } from '../pdf-reader.ts'
import type { FileSyntax } from './file-syntax.ts'

/**
 * What a PDF must be beyond what outside validators see, each with the fact that it belongs to: 1 marks and parent
 * tree, 2 text, 3 fonts, 4 targets, 5 ink, 6 contrast of the theme, 7 headings, 8 identity, 9 attachments,
 * 10 PDF/A-3a and PDF/UA-1 without their validators, 11 nothing over anything else.
 */
export const codes = {
  'marks/repeated': 1,
  'marks/homeless': 1,
  'marks/missing': 1,
  'marks/shared': 1,
  'marks/parent-tree': 1,
  'annotations/parent-tree': 1,
  'parent-tree/stale': 1,
  'parent-tree/next-key': 1,
  'structure/parent': 1,

  'text/differs': 2,
  'text/alternative': 2,

  'font/no-unicode': 3,
  'font/unicode-value': 3,
  'font/width': 3,
  'font/loca': 3,
  'font/outline': 3,
  'font/not-defined': 3,

  'link/nowhere': 4,
  'link/elsewhere': 4,
  'outline/elsewhere': 4,
  'contents/elsewhere': 4,
  'destination/elsewhere': 4,

  'ink/contrast': 5,
  'ink/hidden': 5,
  'ink/amount': 5,

  'theme/contrast': 6,

  'outline/headings': 7,
  'contents/headings': 7,
  'contents/label': 7,
  'labels/count': 7,

  'identity/title': 8,
  'identity/properties': 8,
  'identity/dates': 8,
  'identity/identifier': 8,
  'identity/other-date': 8,

  'attachment/hash': 9,
  'attachment/size': 9,

  'file/unreadable': 10,
  'file/header': 10,
  'file/identifier': 10,
  'file/encrypted': 10,
  'file/after-end': 10,
  'file/cross-reference': 10,
  'file/hex-string': 10,
  'file/long-name': 10,
  'file/long-string': 10,
  'file/objects': 10,
  'file/stream-length': 10,
  'file/filter': 10,
  'names/order': 10,
  'action/forbidden': 10,
  'action/automatic': 10,
  'form/appearances': 10,
  'form/xfa': 10,
  'annotation/type': 10,
  'annotation/flags': 10,
  'annotation/appearance': 10,
  'annotation/alternative': 10,
  'annotation/home': 10,
  'annotation/tooltip': 10,
  'annotation/tabs': 10,
  'font/not-embedded': 10,
  'font/encoding': 10,
  'font/subset': 10,
  'font/cid-set': 10,
  'font/unicode-blocks': 10,
  'intent/missing': 10,
  'intent/profile': 10,
  'graphics/state': 10,
  'graphics/image': 10,
  'graphics/cmyk': 10,
  'graphics/depth': 10,
  'graphics/balance': 10,
  'layer/name': 10,
  'metadata/missing': 10,
  'metadata/filtered': 10,
  'metadata/claim': 10,
  'metadata/undescribed': 10,
  'metadata/language': 10,
  'attachment/entries': 10,
  'attachment/relation': 10,
  'attachment/type': 10,
  'attachment/unrelated': 10,
  'attachment/unlisted': 10,
  'attachment/no-file': 10,
  'catalog/language': 10,
  'catalog/title-shown': 10,
  'catalog/marked': 10,
  'catalog/suspects': 10,
  'content/untagged': 10,
  'content/nested': 10,
  'role/unknown': 10,
  'role/cycle': 10,
  'role/remapped': 10,
  'nesting/table': 10,
  'nesting/list': 10,
  'nesting/contents': 10,
  'table/caption': 10,
  'table/head': 10,
  'table/width': 10,
  'table/scope': 10,
  'heading/skipped': 10,
  'heading/mixed': 10,
  'figure/alternative': 10,
  'figure/box': 10,
  'note/identifier': 10,

  'layout/outside': 11,
  'layout/overlap': 11,
} as const satisfies Readonly<Record<string, number>>

export type Code = keyof typeof codes

export interface Problem {
  readonly code: Code
  /** Where and what, for whoever reads the failure of a test. */
  readonly detail: string
}

/** A file as the rules see it: its syntax, what it means, and what it was made from when that is known. */
export interface Examined {
  readonly syntax: FileSyntax
  readonly reading: Reading
  readonly source: Pack | undefined
}

/** One rule of the checker: everything that it finds. */
export type Rule = (examined: Examined) => readonly Problem[]

export function problem(code: Code, ...detail: readonly unknown[]): Problem {
  return { code, detail: detail.map(String).join(' ') }
}

/** Index of the first member in which two lists differ, if they do. */
export function firstDifference(wanted: readonly string[], found: readonly string[]): number | undefined {
  const longest = wanted.length > found.length ? wanted : found
  const at = longest.findIndex((_, index) => wanted[index] !== found[index])
  return at < 0 ? undefined : at
}
