import { join } from 'node:path'
import { createActsRecipe, startKelisim } from '../../harness/kelisim.ts'
import { formatPersonId, Writer } from '../../harness/recipe.ts'
import { signSubjectToken } from '../../harness/token.ts'
import { createSigner } from '../service/testbed.ts'
import type { Contender } from './contender.ts'

/** Somebody who is asked, and somebody who has answered everything. */
const [NEWCOMER, UP_TO_DATE] = [1, 2]

/** Kelisim as a product embeds it: the service on another origin than the page, which signs the tokens. */
export interface KelisimTestbed {
  contenders: Contender[]
  stop(): Promise<void>
}

/** Starts the service for pages of an origin. */
export async function startKelisimTestbed(
  dist: string,
  folder: string,
  origin: string,
): Promise<KelisimTestbed> {
  const signer = await createSigner()
  const data = join(folder, 'kelisim')
  const { port, stop } = await startKelisim({ dist, data, database: null, signer, origins: [origin] })
  const writer = new Writer()
  await answer(await writer.write(await createActsRecipe(signer, port), port, [UP_TO_DATE], false), port)

  const service = `http://localhost:${port}/auth`
  const contender = (name: string, person: number): Contender => ({
    name,
    page: `<kelisim-gate service="${service}"></kelisim-gate>
<script type="module" src="${service}/widget.js"></script><script type="module" src="/app.js"></script>`,
    files: {
      'app.js': `document.addEventListener('kelisim:covered', () => { window.covered = true })
document.querySelector('kelisim-gate').token = async () => (await fetch('/token', { method: 'POST' })).text()`,
    },
    answer: (path) => (path === 'token' ? signSubjectToken(signer, formatPersonId(person)) : null),
    button: `document.querySelector('kelisim-gate')?.shadowRoot?.querySelector('[part=answer]')`,
  })
  const newcomer = contender('kelisim, who is asked', NEWCOMER)
  const covered = contender('kelisim, who has answered', UP_TO_DATE)
  return { contenders: [newcomer, { ...covered, nothing: 'window.covered === true' }], stop }
}

async function answer([request = '']: string[], port: number): Promise<void> {
  const [head = '', body = ''] = request.split('\r\n\r\n')
  const [, authorization = ''] = /authorization: (.+)/.exec(head) ?? []
  const headers = { authorization, 'content-type': 'application/json' }
  const response = await fetch(`http://127.0.0.1:${port}/auth/api/v1/acts`, { method: 'POST', headers, body })
  if (response.status !== 201)
    throw new Error(`Kelisim did not record the answer: ${response.status} ${await response.text()}`)
}
