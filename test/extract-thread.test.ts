import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { usualLimits } from '../src/extract/limits.ts'
import { newReadingThread } from '../src/extract/thread.ts'
import { handZip } from './support/hand-zip.ts'
import { samplePiece, told } from './support/pieces.ts'
import { emptyFolder } from './support/run.ts'

const dist = path.resolve(import.meta.dirname, '../dist')

/** The published program of the thread. */
const bundled = pathToFileURL(path.join(dist, 'bundle/extract-thread.js'))

/** A thread that does something else than to read, when it gets the bytes of a word. */
function threadOf(program: string): URL {
  const file = path.join(emptyFolder(), 'thread.mjs')
  const start = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ bytes }) => {
      const word = Buffer.from(bytes).toString()
      ${program}
    })`
  writeFileSync(file, start)
  return pathToFileURL(file)
}

const piece = (word: string, limits = {}) =>
  ({ bytes: new TextEncoder().encode(word), type: 'text', limits: { ...usualLimits, ...limits } }) as const

const unread = { texts: [], metadata: [], isPartial: true }

describe('the thread that reads', () => {
  const good = `parentPort.postMessage({ texts: [{ text: word, at: { in: 'line', line: 1 } }], metadata: [], isPartial: false })`

  test.each([
    ['never ends', 'for (;;) {}', /time/],
    [
      'takes all the memory',
      'globalThis.all = []; for (;;) globalThis.all.push(new Uint8Array(16 << 20).fill(1))',
      /memory/,
    ],
    [
      'fills its heap',
      'globalThis.all = []; for (;;) globalThis.all.push({ a: [1, 2, 3] })',
      /memory|failure|time/,
    ],
    ['fails', `throw new Error('ours')`, /failure/],
    ['ends', 'process.exit(3)', /failure/],
  ])('%s: the piece is known to be unread, and the next one is read', async (_name, harm, cause) => {
    const thread = newReadingThread(threadOf(`if (word === 'bad') { ${harm} } else ${good}`))
    const limits = { seconds: harm.startsWith('for') ? 0.3 : 20, memoryBytes: 100_000_000 }
    const [first, second, third] = await Promise.all(
      ['one', 'bad', 'two'].map((word) => thread.read(piece(word, limits))),
    )
    expect(told(first ?? unread)).toEqual(['line 1: one'])
    expect(second).toEqual({ ...unread, cutShort: expect.stringMatching(cause) })
    expect(told(third ?? unread)).toEqual(['line 1: two'])
  })

  test.each([
    ['fails', `throw new Error('late')`],
    ['ends', 'process.exit(3)'],
  ])('%s once it has answered: the next piece is read all the same', async (_name, harm) => {
    const thread = newReadingThread(
      threadOf(`${good}; if (word === 'bad') setTimeout(() => { ${harm} }, 20)`),
    )
    const limits = { seconds: 20 }
    expect(told(await thread.read(piece('bad', limits)))).toEqual(['line 1: bad'])
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(told(await thread.read(piece('two', limits)))).toEqual(['line 1: two'])
  })

  test('reads what it was handed while the other thread is busy, and blames no piece for that', async () => {
    const thread = newReadingThread(
      threadOf(`Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10); ${good}`),
    )
    const limits = { seconds: 0.3, memoryBytes: 1_000_000_000 }
    await thread.read(piece('zero', { seconds: 20 }))
    const began = performance.now()
    const found = ['one', 'two', 'three'].map((word) => thread.read(piece(word, limits)))
    while (performance.now() - began < 600);
    const blocked = performance.now()
    expect((await Promise.all(found)).flatMap(told)).toEqual(['line 1: one', 'line 1: two', 'line 1: three'])
    // They were there already.
    expect(performance.now() - blocked).toBeLessThan(250)
  })

  test('blames no piece for the one before, whose answer came when the thread was being ended for it', async () => {
    const wait = `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, word === 'late' ? 1050 : 300)`
    const thread = newReadingThread(threadOf(`if (word !== 'zero') ${wait}; ${good}`))
    await thread.read(piece('zero', { seconds: 20 }))
    const began = performance.now()
    const found = ['late', 'next'].map((word) => thread.read(piece(word, { seconds: 1 })))
    // For so short a time that the clock goes on, the answer waits.
    setTimeout(() => {
      // Clocks are looked at before messages then.
      setImmediate(() => {
        while (performance.now() - began < 1120);
      })
    }, 980)
    const [late = unread, next = unread] = await Promise.all(found)
    expect(told(late)).toEqual(['line 1: late'])
    expect(told(next)).toEqual(['line 1: next'])
  })

  test('that cannot be started fails, and gives no answer to another piece later', async () => {
    const module = new URL('http://nowhere.example')
    const thread = newReadingThread(module)
    await expect(thread.read(piece('one'))).rejects.toThrow('file')
    module.href = threadOf(`if (word === 'bad') process.exit(3); else ${good}`).href
    expect(told(await thread.read(piece('two')))).toEqual(['line 1: two'])
    const found = ['bad', 'three'].map((word) => thread.read(piece(word)))
    module.href = 'http://nowhere.example'
    expect(await Promise.all(found)).toEqual([
      { ...unread, cutShort: 'failure' },
      { ...unread, cutShort: 'failure' },
    ])
  })

  test('leaves the bytes to their owner', async () => {
    const thread = newReadingThread(threadOf(good))
    const task = piece('one')
    await thread.read(task)
    expect(new TextDecoder().decode(task.bytes)).toBe('one')
  })
})

describe('the published bundle', () => {
  test('reads every format in its thread, all in a row', async () => {
    const thread = newReadingThread(bundled)
    const limits = usualLimits
    for (const [name, type] of [
      ['courrier.docx', 'docx'],
      ['courrier.odt', 'odt'],
      ['courrier.rtf', 'rtf'],
      ['courrier.pdf', 'pdf'],
      ['reunion.pptx', 'pptx'],
      ['courrier.pdf', 'pdf'],
    ] as const) {
      const found = await thread.read({ bytes: samplePiece(name), type, limits })
      expect(told(found).join('\n'), name).toContain('06 12 34 56 78')
      expect(found.isPartial, name).toBe(false)
    }
  })

  test('makes no code from texts, prints nothing, loads nothing that was compiled, and lets the process end', () => {
    const script = `
      import { readFileSync } from 'node:fs'
      import { newReadingThread } from ${JSON.stringify(pathToFileURL(path.join(dist, 'extract/thread.js')))}
      const thread = newReadingThread(new URL(${JSON.stringify(bundled)}))
      const limits = ${JSON.stringify(usualLimits)}
      for (const [name, type] of [['courrier.pdf', 'pdf'], ['courrier.docx', 'docx']]) {
        const bytes = new Uint8Array(readFileSync(process.argv[1] + '/' + name))
        const { texts } = await thread.read({ bytes, type, limits })
        console.log(type, texts.length)
      }`
    const began = performance.now()
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [
        '--disallow-code-generation-from-strings',
        '--input-type=module',
        '-e',
        script,
        path.join(import.meta.dirname, 'pieces'),
      ],
      { encoding: 'utf8', timeout: 60_000 },
    )
    expect({ stdout, stderr, status }).toEqual({ stdout: 'pdf 2\ndocx 12\n', stderr: '', status: 0 })
    expect(performance.now() - began).toBeLessThan(30_000)
  })

  test('holds the licences of what it reads with, and nothing that was compiled', () => {
    const files = readdirSync(path.join(dist, 'bundle'))
    expect(files.filter((name) => /\.(?:node|wasm)$/.test(name))).toEqual([])
    const notices = readFileSync(path.join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
    for (const name of ['exifreader', 'pdfjs-dist', 'postal-mime', 'saxes'])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
    expect(notices).not.toMatch(/canvas|xmldom/)
  })
})

test('a bomb is put out by its limits, in the thread', async () => {
  const thread = newReadingThread(bundled)
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const bomb = handZip([
    {
      name: 'word/document.xml',
      text: `<w:document xmlns:w="${word}">${' '.repeat(300_000_000)}</w:document>`,
    },
  ])
  const before = process.memoryUsage.rss()
  const found = await thread.read({ bytes: bomb, type: 'docx', limits: usualLimits })
  expect(found).toMatchObject({ texts: [], isPartial: true })
  expect(process.memoryUsage.rss() - before).toBeLessThan(300_000_000)
})
