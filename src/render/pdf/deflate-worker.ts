import { parentPort } from 'node:worker_threads'
import { zlibSync } from 'fflate'
import { buffersOf, deflateOptions } from './deflate.ts'

parentPort?.on('message', (contents: readonly Uint8Array[]) => {
  const packed = contents.map((content) => zlibSync(content, deflateOptions))
  parentPort?.postMessage(packed, buffersOf(packed))
})
