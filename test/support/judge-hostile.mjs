// Verifies each pack that it is given and tells what was found, in what time, and how far the memory grew in all.
import { verifyPack } from '../../dist/verify-pack.js'

// What a sound pack takes is no fault of the others.
const [sound, ...packs] = process.argv.slice(2)
await verifyPack(sound)
const before = process.resourceUsage().maxRSS
const found = []
for (const pack of packs) {
  // What one has left behind is not what the next one takes.
  globalThis.gc()
  const { user, system } = process.cpuUsage()
  const { doubts } = await verifyPack(pack)
  const after = process.cpuUsage()
  found.push({
    pack,
    seconds: (after.user + after.system - user - system) / 1e6,
    megabytes: Math.round((process.resourceUsage().maxRSS - before) / 1024),
    codes: [...new Set(doubts.map(({ code, file }) => `${code} ${file ?? ''}`.trim()))].slice(0, 8),
  })
}
console.log(JSON.stringify(found))
