/**
 * A text as a message string of SARIF 2.1.0. Every brace is doubled (§3.11.5), for one brace begins a placeholder. A
 * bracket that could begin an embedded link is escaped by a backslash, and the backslashes in front of it are doubled
 * (§3.11.6).
 */
export function messageText(text: string): string {
  const last = text.lastIndexOf('](')
  const escaped = text.replaceAll(/(\\*)\[/g, (whole, slashes: string, index: number) =>
    index < last ? `${slashes}${slashes}${String.raw`\[`}` : whole,
  )
  return withBraces(escaped)
}

/** The same for a text in Markdown, whose links are those of Markdown (§3.11.4, §3.11.6). */
export function withBraces(text: string): string {
  return text.replaceAll(/[{}]/g, '$&$&')
}

/** Signs that a segment of a path may hold as they are (RFC 3986 §3.3): what need not be encoded is not (SARIF §3.10.1). */
const plain = /%(?:24|26|2B|2C|3B|3D|40)/g

/**
 * A path as a relative reference (§3.4.3), with all that is not ASCII in percent-encoded UTF-8 (§3.10.4). A colon is
 * encoded: in the first segment, it would end the name of a scheme (RFC 3986 §4.2).
 */
export function uriOf(path: string): string {
  return path
    .toWellFormed()
    .split('/')
    .map((segment) => encodeURIComponent(segment).replaceAll(plain, decodeURIComponent))
    .join('/')
}
