import type { Sources } from '../../../model/source.ts'
import { fold } from '../../closest.ts'
import { plainPath } from '../../../model/plain-path.ts'
import type { Rule } from '../../rule.ts'

export default {
  code: 'file/unsafe-name',
  severity: 'warning',

  *check({ sources }) {
    const firsts = new Map<string, string>()
    for (const path of pathsOf(sources)) {
      const name = path.slice(path.lastIndexOf('/') + 1)
      const twin = firsts.get(fold(path))
      firsts.set(fold(path), twin ?? path)
      const hint = twin === undefined ? weaknessOf(name) : 'twin'
      if (hint === undefined) continue
      const at = { file: path, pointer: '' }
      yield { at, args: { name: visible(name), other: twin ?? '', signs: signsIn(name) }, hint }
    }
  },
} satisfies Rule

/** Every file that may enter the pack, and every folder on its way, once each and sorted. */
function pathsOf({ files, facts, evidenceFiles }: Sources): readonly string[] {
  const pieces = [...facts].filter(([, { kind }]) => kind === 'file').map(([file]) => plainPath(file))
  const all = [...files.map(({ file }) => file), ...evidenceFiles, ...pieces]
  const paths = new Set(all)
  for (const file of all) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end)
      if (paths.has(folder)) break
      paths.add(folder)
    }
  }
  return [...paths].toSorted()
}

const devices = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i
const refused = /[%:?*"<>|\\]/g
const control = /\p{Cc}/gu

function weaknessOf(name: string): string | undefined {
  if (name.search(control) >= 0) return 'control'
  if (name.search(refused) >= 0) return 'signs'
  if (/[. ]$/.test(name)) return 'ending'
  return devices.test(name) ? 'device' : undefined
}

function signsIn(name: string): string {
  return [...new Set(name.match(refused))].join(' ')
}

function visible(name: string): string {
  return name.replaceAll(control, '\uFFFD')
}
