/** What bag-info.txt tells of a bag; what is not known is said to be unknown, or left out. */
export interface BagInfo {
  /** Name of the pack, which its folder or its ZIP bears. */
  readonly name: string
  readonly organisation: string
  readonly siren?: string | undefined
  /** The audit's date, YYYY-MM-DD. */
  readonly date: string
  readonly description: string
  readonly generator: { readonly name: string; readonly version: string }
  /** The git commit that the files were read at. */
  readonly commit?: string | undefined
  /** Whether a file that was read differs from that commit. */
  readonly isDirty?: boolean | undefined
  readonly referentials: readonly { readonly id: string; readonly version: string }[]
}

interface Sized {
  readonly size: number
}

/** The lines of bag-info.txt, under the labels that RFC 8493 reserves and some of ours. */
export function infoLines(
  payload: readonly Sized[],
  tagFiles: readonly (Sized | { readonly bytes: Uint8Array })[],
  info: BagInfo,
): readonly string[] {
  const { name, organisation, siren, date, description, generator, commit, isDirty, referentials } = info
  const octets = payload.reduce((total, { size }) => total + size, 0)
  const beside = tagFiles.reduce(
    (total, file) => total + ('bytes' in file ? file.bytes.length : file.size),
    0,
  )
  const lines: readonly (readonly [label: string, value: string])[] = [
    ['Source-Organization', organisation],
    ['External-Identifier', name],
    ['External-Description', description],
    ['Bagging-Date', date],
    ['Bag-Size', approximate(octets + beside)],
    ['Payload-Oxum', `${octets}.${payload.length}`],
    ['Bag-Software-Agent', `${generator.name} ${generator.version}`],
    ['Coopqual-Version', generator.version],
    ['Coopqual-Git-Commit', commit ?? 'unknown'],
    ['Coopqual-Git-Dirty', String(commit === undefined ? 'unknown' : (isDirty ?? 'unknown'))],
    ...referentials.map(({ id, version }) => ['Coopqual-Referential', `${id} ${version}`] as const),
    ...(siren === undefined ? [] : [['Coopqual-Siren', siren] as const]),
  ]
  return lines.map(([label, value]) => `${label}: ${oneLine(value)}`)
}

/** A size as a person tells it, in the units that RFC 8493 names. */
function approximate(octets: number): string {
  const units = ['KB', 'MB', 'GB', 'TB']
  let value = octets / 1000
  while (value >= 999.95 && units.length > 1) {
    value /= 1000
    units.shift()
  }
  return `${value.toFixed(1)} ${units[0]}`
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
}
