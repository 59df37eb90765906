import { promises } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/** Ends the process without a word at the n-th thing that it does to the disk, before or after that is done. */
const [at, when] = (process.env['KILL_AT'] ?? '').split(' ')
let count = 0

const die = () => process.kill(process.pid, 'SIGKILL')

for (const name of ['open', 'copyFile', 'rename', 'rm', 'mkdir']) {
  const original = promises[name]
  promises[name] = async (...args) => {
    const isNow = (count += 1) === Number(at)
    if (isNow && when === 'before') die()
    const result = await original(...args)
    if (isNow) die()
    return result
  }
}
syncBuiltinESMExports()
