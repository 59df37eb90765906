import type { Run } from './command.ts'

export interface Progress {
  /** Names the step under way. */
  readonly step: (name: string) => void
  /** Names a step of so many parts, and returns what to call after each part. */
  readonly counter: (name: string, total: number) => () => void
  /** Clears the line. */
  readonly done: () => void
}

const barLength = 24

/** One line on stderr that tells how far a long run is; silent when stderr is no terminal. */
export function progressOf({ progress }: Run): Progress {
  return {
    step: (name) => progress(name),
    counter: (name, total) => {
      let count = 0
      let shown = -1
      const draw = (): void => {
        const full = total === 0 ? barLength : Math.floor((count / total) * barLength)
        if (full === shown) return
        shown = full
        progress(`${'█'.repeat(full)}${'░'.repeat(barLength - full)} ${name} ${count}/${total}`)
      }
      draw()
      return () => {
        count += 1
        draw()
      }
    },
    done: () => progress(''),
  }
}
