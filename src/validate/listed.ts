/** Names as a message shows them: each between backticks, which the template puts around the whole. */
export function listed(names: readonly string[]): string {
  return names.join('`, `')
}
