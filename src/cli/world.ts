/** The part of the process that the command line uses: a test passes its own. */
export interface World {
  readonly stdout: Stream
  readonly stderr: Stream
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: () => string
  readonly once: (signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown
  readonly off: (signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown
}

interface Stream {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean
  readonly columns?: number
  readonly on?: (event: 'error', listener: (error: Error) => void) => unknown
}
