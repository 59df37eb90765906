import { byCodeUnits } from './diagnostic.ts'

/** Compares identifiers as people count: D2 before D10. */
export function byNumbers(a: string, b: string): number {
  const others = partsOf(b)
  for (const [index, part] of partsOf(a).entries()) {
    const other = others[index]
    if (other === undefined) return 1
    const order = byPart(part, other)
    if (order !== 0) return order
  }
  return byCodeUnits(a, b)
}

function partsOf(text: string): readonly string[] {
  return text.match(/\d+|\D+/g) ?? []
}

function byPart(a: string, b: string): number {
  const areNumbers = /^\d/.test(a) && /^\d/.test(b)
  return areNumbers ? Number(a) - Number(b) : byCodeUnits(a, b)
}

/** Compares the names of campaigns, the latest first: by the year that they are named after, then as people count. */
export function byLatestCampaign(a: string, b: string): number {
  return yearOf(b) - yearOf(a) || byNumbers(b, a)
}

/** The year that a campaign is named after: `2026`, `2026-S2`, `Audit blanc 2026`. */
function yearOf(campaign: string): number {
  return Number(/\d{4}/.exec(campaign)?.[0] ?? 0)
}
