/** Whether a value comes back from JSON as it was: YAML also has infinite numbers, and numbers that are none. */
export function isFaithful(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
    case 'object':
      if (value === null) return true
      if (Array.isArray(value)) return value.every(isFaithful)
      return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isFaithful)
    default:
      return false
  }
}
