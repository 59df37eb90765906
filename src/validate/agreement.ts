/** Whether a written value is the computed one, which it may round at its last decimal, up or down. */
export function agrees(value: number, computed: number): boolean {
  const rounding = 0.5 * 10 ** -decimalsOf(value)
  return Math.abs(value - computed) <= rounding + 1e-9 * Math.max(1, Math.abs(computed))
}

/** A computed value as it is to be written in place of another: with as many decimals, and one at least. */
export function roundedLike(value: number, computed: number): number {
  return Number(computed.toFixed(Math.max(1, decimalsOf(value))))
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}
