import { fill } from '../lang/catalogue.ts'
import type { ReferentialResult } from '../model/files.ts'
import type { PackContext } from './context.ts'

type Named = Pick<ReferentialResult, 'title' | 'publisher' | 'version' | 'official'>

/** The title without the mention of its status, for where that status is printed beside it. */
export function shortTitle({ title, official }: Named): string {
  return official ? title : withoutStatus(title)
}

/** Title, version, publisher and, once, the status of a text that is not the label body's own. */
export function referentialText({ words }: PackContext, referential: Named): string {
  const { official, publisher, version } = referential
  const text = fill(words.cover.referential, {
    title: shortTitle(referential),
    version,
    publisher: official ? publisher : withoutStatus(publisher),
  })
  return official ? text : fill(words.cover.unofficial, { text })
}

/** A text without its last words between brackets or after a comma when they say that it is unofficial. */
function withoutStatus(text: string): string {
  const bare = text
    .replace(/\s*\([^()]*(?:non officiel|unofficial)[^()]*\)/i, '')
    .replace(/\s*,[^,]*(?:non officiel|unofficial)[^,]*$/i, '')
    .trim()
  return bare === '' ? text : bare
}
