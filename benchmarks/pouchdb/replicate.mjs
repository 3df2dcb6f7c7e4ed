// Replicates the same records with PouchDB, LevelDB on every side: `node replicate.mjs RECORDS.json FOLDER`.
// Nothing is sent over a wire and nothing is encrypted, which favours it.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PouchDB from 'pouchdb'

const [records, folder] = process.argv.slice(2)
const texts = JSON.parse(readFileSync(records, 'utf8'))
const open = (name) => new PouchDB(join(folder, name))
const [one, engine, other] = ['one', 'engine', 'other'].map(open)

// As somebody saves them: one by one, a hundred under way at a time.
for (let start = 0; start < texts.length; start += 100) {
  const some = texts.slice(start, start + 100)
  await Promise.all(some.map((text, n) => one.put({ _id: String(start + n).padStart(8, '0'), text })))
}

async function measured(work) {
  const begun = performance.now()
  const used = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(used)
  return { seconds: (performance.now() - begun) / 1000, processor: (user + system) / 1e6 }
}

const options = { batch_size: 1000 }
const push = await measured(() => one.replicate.to(engine, options))
const pull = await measured(() => engine.replicate.to(other, options))
const { doc_count: arrived } = await other.info()
if (arrived !== texts.length) throw new Error(`${arrived} of ${texts.length} arrived`)

const nothing = []
for (let n = 0; n < 20; n += 1) nothing.push((await measured(() => engine.replicate.to(other, options))).seconds)
nothing.sort((a, b) => a - b)

console.log(JSON.stringify({
  push_per_second: texts.length / push.seconds,
  pull_per_second: texts.length / pull.seconds,
  push_per_processor_second: texts.length / push.processor,
  pull_per_processor_second: texts.length / pull.processor,
  nothing_ms: nothing[10] * 1000,
}))
