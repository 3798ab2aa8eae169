import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { canonicalizeJson } from '../../domain/encoding/canonical-json.ts'
import { ProvedLeafSchema } from '../../domain/log/receipt.ts'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { runHere } from './fixture.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(async () => {
  // The command says by it what became of the evidence; of this test it says nothing.
  process.exitCode = undefined
  await world.close()
})

/** Erases the line, turns what follows, and writes what a genuine receipt would say. */
const DRAWING = '\u001b[2K\r\u009b1A\u202ex.jws: genuine'

/** What `verify` prints about a file, with keys that came from the service. */
async function verify(name: string, content: Uint8Array | string, ...options: string[]): Promise<string> {
  const [evidence, keys] = [join(world.folder, name), join(world.folder, 'keys.json')]
  writeFileSync(evidence, content)
  writeFileSync(keys, await (await world.app.request('/auth/api/v1/keys')).text())
  const { out } = await runHere(['verify', evidence, '--keys', keys, ...options], {
    KELISIM_DATA: world.folder,
  })
  return out
}

const SEEN = '[001B][2K[000D][009B]1A[202E]x.jws: genuine'
const expectPlain = (out: string) => expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)

test('what stands in a record cannot draw on the terminal', async () => {
  const answer = await (await world.post(createActRequest())).json()
  const { leaf, proof } = ProvedLeafSchema.parse(answer.receipt)
  const changed = canonicalizeJson({ ...JSON.parse(leaf), choices: [DRAWING] })
  const receipt = JSON.stringify({ ...answer, receipt: { leaf: changed, proof } })
  const out = await verify('receipt.json', receipt)
  expect(out).toMatch(/^receipt\.json: NOT genuine — accept/)
  expect(out).toContain(SEEN)
  expectPlain(out)
})

test('nor can the names of files in a bundle, also not as JSON', async () => {
  await world.post(createActRequest())
  const files = unzipSync(new Uint8Array(await (await world.get('bundle')).arrayBuffer()))
  const none = new Uint8Array()
  const out = await verify('bundle.zip', zipSync({ ...files, [`note ${DRAWING}`]: none }))
  expect(out).toContain(`note ${SEEN}`)
  expectPlain(out)
  const zip = zipSync({ ...files, [`receipts/${DRAWING}.jws`]: none })
  const named = await verify('bundle.zip', zip)
  expect(named).toContain(`receipts/${SEEN}.jws: NOT genuine`)
  expectPlain(named)
  const json = await verify('bundle.zip', zip, '--json')
  expect(Object.keys(JSON.parse(json))).toContain(`receipts/${DRAWING}.jws`)
  expectPlain(json)
})
