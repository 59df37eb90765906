const megabyte = 1024 * 1024

/** What reading one piece may cost; what lies beyond is left unread, and the answer says so. */
export interface ExtractLimits {
  /** Size of the piece; a larger one is not opened. */
  readonly bytes: number
  /** Pages of a PDF, slides of a presentation. */
  readonly pages: number
  /** Files inside a package. */
  readonly entries: number
  /** What is unfolded of one package, and of one that is attached. */
  readonly unfoldedBytes: number
  /** Of all texts together. */
  readonly characters: number
  readonly texts: number
  /** How deep pieces inside pieces are read. */
  readonly attachedDepth: number
  /** Of the clock, from the moment when the reading begins. */
  readonly seconds: number
  /** By how much the memory of the process may grow meanwhile. */
  readonly memoryBytes: number
}

export const usualLimits: ExtractLimits = {
  bytes: 48 * megabyte,
  pages: 2000,
  entries: 10_000,
  unfoldedBytes: 96 * megabyte,
  characters: 16_000_000,
  texts: 200_000,
  attachedDepth: 1,
  seconds: 30,
  memoryBytes: 512 * megabyte,
}

/** A piece that nobody looks after while it is read. Nothing that is so short unfolds to more than a thousand times as much. */
export const aheadLimits: ExtractLimits = {
  ...usualLimits,
  bytes: 256 * 1024,
  unfoldedBytes: 16 * megabyte,
  characters: 400_000,
  texts: 20_000,
}
