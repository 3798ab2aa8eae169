import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LAYOUTS, TestLayout } from '../../src/cli/fixture/layout.ts'
import { TermsSchema } from '../../src/domain/policy/terms.ts'
import { isAllowed, judgeHistory } from '../../src/domain/publication/history/judge-history.ts'
import { listManifestVersions } from '../../src/domain/publication/history/manifest-history.ts'
import type { Manifest } from '../../src/domain/publication/manifest.ts'
import { buildPublication } from '../../src/domain/publication/publication.ts'
import { collectFindings } from '../../src/library/findings-in.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { sayDomainIn } from '../../src/messages/say-domain.ts'
import { refuseAltered } from './last-manifest.ts'

/** A change of everything that binds beside the words: what stands in `version.yaml`, and what then. */
const CHANGES: Record<keyof typeof TermsSchema.shape, [from: RegExp, to: string]> = {
  kind: [/^kind: notice$/m, 'kind: terms'],
  required: [/^required: true$/m, 'required: false'],
  authentic: [/^authentic: kk$/m, 'authentic: ru'],
  operator: [/en: DAR Tech LLP/, 'en: Another LLP'],
  contact: [/^contact: \S+$/m, 'contact: other@5qbe.kz'],
  title: [/en: Data retention rules/, 'en: Data rules'],
  wayOut: [/en: Even if you decline,/, 'en: If you decline,'],
  noticeDays: [/^noticeDays: 10$/m, 'noticeDays: 1'],
  choices: [/^ {2}- id: sms$/m, '  - id: call'],
}
const TERMS = Object.keys(CHANGES) as (keyof typeof CHANGES)[]
const toId = (term: string) => term.toLowerCase()

const buildManifest = (layout: TestLayout): Manifest => {
  const { policies } = readLibrary(layout.policies)
  return buildPublication(policies, { path: 'w', integrity: 'sha384-A', files: [] }, new Date(0), sayDomainIn)
    .manifest
}

describe.each(LAYOUTS)('what binds beside the words, in policies that lie %s,', (_, prefix) => {
  let layout: TestLayout
  let dist: string
  let before: Manifest
  let broken: string[]
  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), 'kelisim-dist-'))
    layout = new TestLayout(prefix, 'small')
    const choice = 'choices:\n  - id: sms\n    title: {kk: SMS, ru: SMS, en: SMS}\n'
    for (const term of TERMS) {
      const folder = `${toId(term)}/1`
      for (const file of ['version.yaml', 'kk.md', 'ru.md', 'en.md'])
        layout.write(`${folder}/${file}`, layout.read(`privacy/1/${file}`))
      layout.edit(`${folder}/version.yaml`, /^asks:/m, `noticeDays: 10\n${choice}asks:`)
      layout.reseal(folder)
    }
    layout.remove('privacy')
    layout.commit('Publish')
    before = buildManifest(layout)
    writeFileSync(join(dist, 'policies.json'), JSON.stringify(before))
    for (const term of TERMS) layout.edit(`${toId(term)}/1/version.yaml`, ...CHANGES[term])
    broken = collectFindings(layout.policies)
      .filter(({ rule }) => rule === 'seal')
      .map(({ file }) => file)
    for (const term of TERMS) layout.reseal(`${toId(term)}/1`)
    layout.git('checkout', '--quiet', '-b', 'change')
    layout.commit()
  })
  afterAll(() => {
    layout.close()
    rmSync(dist, { recursive: true })
  })

  it('is named here one by one', () => {
    expect(TERMS.toSorted()).toEqual(Object.keys(TermsSchema.shape).toSorted())
  })

  it('breaks the seal when it changes, so that check and build refuse it', () => {
    expect(broken.toSorted()).toEqual(TERMS.map((term) => `${toId(term)}/1/version.yaml`).toSorted())
  })

  it('is an error in check --base and in review where the seal was made anew', async () => {
    expect(collectFindings(layout.policies).filter(({ rule }) => rule === 'seal')).toEqual([])
    const said = TERMS.map((term) =>
      expect.stringMatching(`^error ${toId(term)}/1/version.yaml: .*digests were computed anew since`),
    )
    expect(await layout.findWith('check', '--base', 'main')).toEqual(expect.arrayContaining(said))
    expect(await layout.findWith('review', '--print', '--base', 'main')).toEqual(expect.arrayContaining(said))
  })

  it('is refused by the build, held against what the one before it published', async () => {
    const { policies } = readLibrary(layout.policies)
    const refused = await refuseAltered(policies, { dist, last: null }, new Date(), sayDomainIn('en')).catch(
      (error: Error) => error.message,
    )
    for (const term of TERMS) expect(refused).toContain(`${toId(term)}/1/version.yaml:1:1  history`)
  })

  it('is refused by a service that has seen what it was', () => {
    const deeds = judgeHistory(
      listManifestVersions(before),
      listManifestVersions(buildManifest(layout)),
      'any',
    )
    expect(deeds).toHaveLength(TERMS.length)
    expect(deeds.filter(isAllowed)).toEqual([])
  })
})
