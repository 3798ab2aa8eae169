import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runNonInteractive } from '../fixture/terminal.ts'

/** A library of one's own, still empty. */
let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-first-'))
})
afterEach(() => rmSync(library, { recursive: true, force: true }))

const run = (args: string[], env = { KELISIM_POLICIES: library }) =>
  runNonInteractive(args, { LANG: 'en_US.UTF-8', ...env })
const policy = (args: string) => run(args.split(' '))
const file = (n: number, name = 'version.yaml') => join(library, 'aup', `${n}`, name)
const fill = (n: number, change: (text: string) => string) =>
  writeFileSync(file(n), change(readFileSync(file(n), 'utf8')))

const TITLES = ['--title-kk', 'Ереже', '--title-ru', 'Правила', '--title-en', 'Rules']
const begin = () =>
  run(['new', 'aup', '--policy', '--kind', 'terms', ...TITLES, '--authentic', 'en', '--quiet'])
const POINT = 'summary:\n  - kk: Ереже туралы.\n    ru: О правилах.\n    en: On the rules.'

/** A first version, published. */
async function publishFirst() {
  await begin()
  fill(1, (text) =>
    text
      .replaceAll(/(kk|ru|en): ""/g, '$1: DAR')
      .replace('contact: ""', 'contact: a@example.kz')
      .replace('summary: []', POINT),
  )
  const words = { kk: 'Біз күтеміз.', ru: 'Мы ждём.', en: 'We wait.' }
  for (const [locale, text] of Object.entries(words))
    writeFileSync(file(1, `${locale}.md`), `# ${text}\n\n## 1. ${text}\n\n1.1. ${text}\n`)
  expect(await policy('publish aup --yes')).toMatchObject({ status: 0 })
}

it('a library that is not there is told to be created', async () => {
  const { stderr } = await run(['status'], { KELISIM_POLICIES: join(library, 'none') })
  expect(stderr).toContain('first create the folder; it may be empty')
})

it('an example names a policy that there is, or how to begin the first', async () => {
  expect((await policy('new')).stderr).toContain('-- new privacy --policy\n')
  await begin()
  expect((await policy('new')).stderr).toContain('-- new aup --asks acceptance')
  expect((await policy('publish')).stderr).toContain('-- publish aup --yes\n')
  expect((await policy('diff')).stderr).not.toContain('privacy')
})

it('what is empty in a new policy is said to be empty, and that a summary says what it means', async () => {
  await begin()
  const empty = await policy('check')
  expect(empty.stdout).toContain('wayOut.en is empty: expected some words.')
  expect(empty.stdout).not.toContain('found ""')
  fill(1, (text) =>
    text.replaceAll(/(kk|ru|en): ""/g, '$1: DAR').replace('contact: ""', 'contact: a@example.kz'),
  )
  expect((await policy('check')).stdout).toContain('what the policy means for the')
})

it('a refused draft says nothing of texts that were copied', async () => {
  await publishFirst()
  await policy('new aup --asks acceptance --accept-by at-effect --effective 2099-01-01 --quiet')
  fill(2, (text) => text.replace('summary: []', POINT))
  expect(await policy('publish aup --yes')).toMatchObject({ status: 0 })
  const refused = await policy('new aup --asks notice --replaces 2 --urgent')
  expect(refused).toMatchObject({ status: 2 })
  expect(refused.stderr).not.toContain('The texts are those')
  const begun = await policy('new aup --asks notice --replaces 2')
  expect(begun.stderr).toMatch(/^The texts are those of version 1/)
})

it('who ends a policy is told what to write, and to leave the texts', async () => {
  await publishFirst()
  const { stderr } = await policy('new aup --ends')
  expect(stderr).toContain('Leave the texts as they are')
  expect(stderr).not.toMatch(/Change the texts|30 days/)
  fill(2, (text) => text.replaceAll(/(kk|ru|en): ""/g, '$1: DAR'))
  expect((await policy('check')).stdout).toContain('that the policy ends')
})
