/** A value as the message shows it: on one line, and short. */
export function shown(value: unknown): string {
  const line = spelled(value).replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** What cannot be counted is spelled as YAML does: JSON has no word for it. */
function spelled(value: unknown): string {
  if (typeof value === 'string') return value
  if (Number.isNaN(value)) return '.nan'
  if (value === Infinity || value === -Infinity) return value > 0 ? '.inf' : '-.inf'
  return JSON.stringify(value) ?? ''
}
