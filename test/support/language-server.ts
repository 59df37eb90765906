import { spawn } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const server = path.resolve(
  import.meta.dirname,
  '../../node_modules/yaml-language-server/bin/yaml-language-server',
)

export interface CompletionItem {
  readonly label: string
  readonly insertText?: string
  readonly documentation?: string | { readonly value: string }
}

interface Problem {
  readonly message: string
  readonly range: { readonly start: { readonly line: number } }
}

/** An editor, as far as the server that many of them share can tell. */
export interface Editor {
  /** Opens a text under a path of the repository; resolves to what is underlined in it. */
  readonly open: (file: string, text: string) => Promise<readonly Problem[]>
  /** What is offered at a place, both counted from 0. */
  readonly complete: (file: string, line: number, character: number) => Promise<readonly CompletionItem[]>
  /** What is shown under the pointer. */
  readonly hover: (file: string, line: number, character: number) => Promise<string>
  readonly close: () => Promise<void>
}

/** Starts yaml-language-server as an editor does, with the settings of the repository. */
export async function openEditor(root: string, settings: object): Promise<Editor> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = new Map<number, (result: unknown) => void>()
  const underlined = new Map<string, (problems: readonly Problem[]) => void>()
  let buffer = Buffer.alloc(0)
  let last = 0

  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }
  const ask = (method: string, params: object): Promise<unknown> => {
    last += 1
    const id = last
    return new Promise((resolve) => {
      answers.set(id, resolve)
      send({ id, method, params })
    })
  }
  const receive = (message: {
    readonly id?: number
    readonly method?: string
    readonly params?: {
      readonly uri?: string
      readonly diagnostics?: readonly Problem[]
      readonly items?: readonly { readonly section?: string }[]
    }
    readonly result?: unknown
  }): void => {
    const { id, method, params } = message
    if (method === 'workspace/configuration')
      send({ id, result: params?.items?.map(({ section }) => (section === 'yaml' ? settings : null)) })
    else if (method === 'textDocument/publishDiagnostics')
      underlined.get(params?.uri ?? '')?.(params?.diagnostics ?? [])
    else if (method !== undefined && id !== undefined) send({ id, result: null })
    else if (id !== undefined) answers.get(id)?.(message.result)
  }
  child.stdout.on('data', (part: Buffer) => {
    buffer = Buffer.concat([buffer, part])
    for (;;) {
      const head = /^Content-Length: (\d+)(?:\r\n[^\r\n]+)*\r\n\r\n/i.exec(buffer.toString('latin1'))
      if (head === null) return
      const end = head[0].length + Number(head[1])
      if (buffer.length < end) return
      receive(JSON.parse(buffer.toString('utf8', head[0].length, end)))
      buffer = buffer.subarray(end)
    }
  })

  const uri = (file: string): string => pathToFileURL(path.join(root, file)).href
  const at = (file: string, line: number, character: number): object => ({
    textDocument: { uri: uri(file) },
    position: { line, character },
  })
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'depot' }],
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  })
  send({ method: 'initialized', params: {} })
  send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: settings } } })
  await new Promise((resolve) => setTimeout(resolve, 300))
  return {
    open: (file, text) =>
      new Promise((resolve) => {
        underlined.set(uri(file), resolve)
        last += 1
        const textDocument = { uri: uri(file), languageId: 'yaml', version: last, text }
        send({ method: 'textDocument/didOpen', params: { textDocument } })
      }),
    complete: async (file, line, character) => {
      const found = await ask('textDocument/completion', at(file, line, character))
      return (found as { readonly items: readonly CompletionItem[] }).items
    },
    hover: async (file, line, character) => {
      const found = await ask('textDocument/hover', at(file, line, character))
      return (found as { readonly contents: { readonly value: string } } | null)?.contents.value ?? ''
    },
    close: async () => {
      child.kill()
      await new Promise((resolve) => child.on('exit', resolve))
    },
  }
}
