/** What is printed for a character that the typeface lacks: its number, `⟨U+1F600⟩`. */
export function visibleEscape(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0
  return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
