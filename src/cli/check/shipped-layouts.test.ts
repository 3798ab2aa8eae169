import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LAYOUTS, TestLayout } from '../fixture/layout.ts'
import { runStep } from '../fixture/workflow-step.ts'

const OF_PULL_REQUESTS = 'Leave what is published as it is, and publish nothing by a merge'
const OF_MAIN = 'Leave what is published as it is, and publish only at its own moment'

/** What CI runs, as the program that editors run, over the shipped policies. */
describe.each(LAYOUTS)('CI, where the shipped policies lie %s,', (_, prefix) => {
  let layout: TestLayout
  beforeEach(() => {
    layout = new TestLayout(prefix, 'shipped')
    layout.git('checkout', '--quiet', '-b', 'change')
  })
  afterEach(() => layout.close())

  const merge = () => {
    layout.commit()
    layout.git('checkout', '--quiet', 'main')
    layout.git('merge', '--quiet', '--no-ff', '--message=Merge', 'change')
  }
  const run = (step: string) =>
    runStep({
      workflow: 'ci',
      step,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? '',
        LANG: 'en_US.UTF-8',
        KELISIM_POLICIES: layout.policies,
        BEFORE: layout.git('rev-parse', 'HEAD^1'),
      },
    })

  it('finds nothing where nothing that is published was touched', async () => {
    layout.write('README.md', '# Policies\n')
    merge()
    expect(await run(OF_MAIN)).toEqual({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^No errors in the policies\.\nCompared with .* \w{40}: 4\.\n$/),
    })
  })

  it('refuses a version that is removed, one that is sealed anew, and one that a merge would publish', async () => {
    layout.git('rm', '--quiet', '-r', prefix === '' ? 'privacy/2' : `${prefix}/privacy/2`)
    layout.edit('privacy/1/ru.md', 'персональных данных', 'персональных  данных')
    layout.reseal('privacy/1')
    layout.move('advertising', 'banners')
    layout.edit('banners/1/version.yaml', /^contact: .*$/m, 'contact: other@5qbe.kz')
    layout.seal('banners/1', '2026-11-23T00:00:00+05:00')
    merge()
    // A whole program takes its time: both steps where policies are shipped, one of them elsewhere.
    for (const step of prefix === 'policies' ? [OF_PULL_REQUESTS, OF_MAIN] : [OF_PULL_REQUESTS]) {
      const { status, stdout } = await run(step)
      const said = stdout.replace(/\n +/g, ' ')
      expect([status, said.match(/error {2}history/g)?.length]).toEqual([1, 5])
      expect(said).toMatch(/privacy@2, published in \S+, is gone\./)
      expect(said).toMatch(/privacy@1 was published in \S+, and its digests were computed anew since\./)
      expect(said).toMatch(/advertising@1, published in \S+, is gone together with its whole policy\./)
      expect(said).toMatch(
        step === OF_MAIN
          ? /banners@1 is published as of 2026-11-23T00:00:00\+05:00, but/
          : /banners@1 is not published in HEAD\^1, and stands here as published\./,
      )
    }
  })
})
