import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LAYOUTS, TestLayout } from '../fixture/layout.ts'

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
const moment = (minutes: number) =>
  ago(minutes)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')

/** How many minutes ago a version claims to have been sealed and was committed, and what is said of it. */
const ARRIVALS: Record<string, { sealed: number; committed: number; said: RegExp | null }> = {
  'at-once': { sealed: 300, committed: 299, said: null },
  'within-the-hour': { sealed: 300, committed: 245, said: null },
  'long-after': { sealed: 300, committed: 1, said: /reached the main branch at another time/ },
  'too-soon': { sealed: 100, committed: 200, said: /reached the main branch at another time/ },
  'dated-back': { sealed: 700, committed: 1, said: /published as of .*, but before, made later/ },
  'dated-ahead': { sealed: -60, committed: 1, said: /a moment that has not come yet/ },
}

describe.each(LAYOUTS)('a version sealed on the main branch, with policies that lie %s,', (_, prefix) => {
  let layout: TestLayout
  beforeEach(() => {
    layout = new TestLayout(prefix, 'small')
  })
  afterEach(() => layout.close())

  /** Seals a policy's only version, which is like no other. */
  const seal = (id: string, minutes: number) => {
    for (const file of ['version.yaml', 'kk.md', 'ru.md', 'en.md'])
      layout.write(`${id}/1/${file}`, layout.read(`privacy/2/${file}`))
    layout.edit(`${id}/1/version.yaml`, 'info@5qbe.kz', `${id}@5qbe.kz`)
    layout.seal(`${id}/1`, moment(minutes), '2027-01-01T00:00:00Z')
  }

  it('is in order only when it was sealed at the moment at which it arrived', () => {
    layout.commit('A base', ago(600))
    layout.git('tag', 'before')
    for (const [id, { sealed, committed }] of Object.entries(ARRIVALS)) {
      seal(id, sealed)
      layout.commit('Publish', ago(committed))
    }
    layout.git('checkout', '--quiet', '-b', 'change')
    seal('merged', 300)
    layout.commit('Publish', ago(299))
    layout.git('checkout', '--quiet', 'main')
    layout.git('merge', '--quiet', '--no-ff', '--message=Merge', 'change')
    seal('not-committed', 1)
    seal('not-committed-long-after', 300)

    const late = /reached the main branch at another time/
    const wrong = [
      ...Object.entries(ARRIVALS).flatMap(([id, { said }]): [string, RegExp][] => (said ? [[id, said]] : [])),
      // It was written on its branch hours before the branch was merged: until then nobody had published it.
      ['merged', late] as const,
      ['not-committed-long-after', late] as const,
    ]
    // What a publication would have refused of them besides is told by other rules.
    const found = layout.find('before', new Date()).filter((one) => /@1 /.test(one))
    expect(found).toHaveLength(wrong.length)
    for (const [id, { source }] of wrong)
      expect(found).toContainEqual(
        expect.stringMatching(`^error ${id}/1/version\\.yaml: ${id}@1 .*${source}`),
      )
    // Where nobody may seal, all of them are errors.
    expect(layout.find('before')).toHaveLength(Object.keys(ARRIVALS).length + 3)
  })

  it('is not in order when its commit is dated before the one that it stands upon', () => {
    layout.commit('A base', ago(600))
    layout.git('tag', 'before')
    layout.commit('A draft', ago(10))
    seal('stomped', 300)
    layout.commit('Publish', ago(299))
    expect(layout.find('before', new Date())).toContainEqual(
      expect.stringMatching(/stomped@1 .*reached the main branch at another time/),
    )
  })

  it('is not in order when no publication would have sealed it', () => {
    layout.git('tag', 'before')
    layout.write('privacy/2/en.md', `${layout.read('privacy/2/en.md')}\n9.9. Nobody pays 99 tenge.\n`)
    layout.seal('privacy/2', moment(1), moment(1))
    expect(layout.find('before', new Date()).filter((one) => /^error privacy\/2\//.test(one))).not.toEqual([])
  })

  it('is in order when publish seals it', async () => {
    layout.git('tag', 'before')
    const { status, stderr } = await layout.run('publish', 'privacy', '2', '--yes')
    expect(status, stderr).toBe(0)
    layout.commit()
    const { status: ended, stdout } = await layout.run('check', '--base', 'before', '--sealed')
    expect([ended, stdout]).toEqual([0, ''])
    expect(layout.find('before')).toHaveLength(1)
  })
})
