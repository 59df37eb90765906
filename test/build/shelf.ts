/** A piece of the program, in CommonJS. */
export interface Piece {
  readonly name: string
  readonly code: string
}

/** Opening a file takes longer than reading this much of one. In characters. */
const small = 8 * 1024

const shelf = 'shelf.js'

/**
 * The same pieces with the small shared ones together in one file, which makes each when it is first asked for: a start
 * opened two dozen files of one kilobyte, which took a tenth of its time.
 */
export function shelved(pieces: readonly Piece[]): readonly Piece[] {
  const light = pieces.filter(({ name, code }) => isShared(name) && code.length < small)
  const names = new Set(light.map(({ name }) => name))
  const rest = pieces.filter(({ name }) => !names.has(name))
  return [
    ...rest.map(({ name, code }) => ({ name, code: askingShelf(code, names, `require("./${shelf}")`) })),
    { name: shelf, code: shelfOf(light, names) },
  ]
}

/** Only what several others share: the rest is opened by its name, or when it is needed. */
function isShared(name: string): boolean {
  return name.startsWith('chunk-')
}

function askingShelf(code: string, names: ReadonlySet<string>, asked: string): string {
  return code.replaceAll(/require\("\.\/([\w-]+\.js)"\)/g, (whole, name: string) =>
    names.has(name) ? `${asked}("${name}")` : whole,
  )
}

function shelfOf(pieces: readonly Piece[], names: ReadonlySet<string>): string {
  const makers = pieces.map(
    ({ name, code }) => `"${name}":function(module,exports){${askingShelf(code, names, 'take')}}`,
  )
  return `const made={},makers={${makers.join(',')}};
function take(name){const known=made[name];if(known)return known.exports;const module=made[name]={exports:{}};makers[name](module,module.exports);return module.exports}
module.exports=take
`
}
