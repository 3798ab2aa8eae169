import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { writeSummary } from '../fixture/draft-summary.ts'
import { RunningService } from '../fixture/living-service.ts'
import { computeSealedDigest } from '../fixture/sealed-digest.ts'
import { runStep } from '../fixture/workflow-step.ts'
import { TestRepository } from '../fixture/workshop.ts'

const BRANCH = 'policy/privacy-3'
const DRAFT = 'policies/privacy/3'

/** The whole way of a text, each step taking up where the last one stopped. */
describe('from a sentence to a published version', () => {
  let desk: TestRepository
  let service: RunningService
  beforeAll(async () => {
    desk = await TestRepository.open()
    service = await RunningService.open()
    await service.recordAnswers(5, { act: 'accept' }, 'yes')
    await service.recordAnswers(2, { act: 'decline' }, 'no')
  })
  afterAll(async () => {
    await desk.close()
    await service.close()
  })
  afterEach(() => {
    // Every request of every command, held against GitHub's published description; and our answers, too.
    expect(desk.github.invalid).toEqual([])
    expect(desk.github.unpromised).toEqual([])
  })

  const github = () => desk.github.state
  const comment = () => github().comments[0]?.body ?? ''
  const edit = (file: string, from: string, to: string) => {
    const text = desk.read(`${DRAFT}/${file}`)
    expect(text).toContain(from)
    desk.write(`${DRAFT}/${file}`, text.replace(from, to))
  }
  const review = async (...more: string[]) => {
    const token = await service.world.mintServiceToken({ scope: 'report' })
    const settings = { KELISIM_SERVICE: service.address, KELISIM_SERVICE_TOKEN: token }
    return desk.run(['review', '--pr', '1', '--locale', 'ru', ...more], settings)
  }

  test('the button makes a branch with the next version and a draft pull request', async () => {
    const pressed = {
      POLICY: 'privacy',
      ASKS: 'acceptance – барлығы қабылдайды · все принимают · everyone accepts',
      UNTIL: '2099-03-31',
      INTO: 'main',
      LOCALE: 'kk',
    }
    const env = { ...desk.environment, ...pressed }
    const { status, stdout } = await runStep({ workflow: 'propose', step: 'Propose', env })
    expect([status, stdout]).toEqual([0, `${desk.github.url}/owner/policies/pull/1\n`])
    const [pull] = github().pulls
    expect(pull).toMatchObject({ from: BRANCH, into: 'main', draft: true })
    expect(pull?.title).toBe('privacy@3 · Құпиялылық саясаты · Политика конфиденциальности · Privacy policy')
    expect(pull?.body).toContain('- Последний день прежнего принятия: 31 марта 2099 года\n')
    expect(pull?.body).toContain('- [ ] Мәтін үш тілде бірдей')
    desk.checkOutBranch(BRANCH)
    expect(desk.runGit('diff', '--name-status', 'origin/main').split('\n')).toEqual([
      `A\t${DRAFT}/en.md`,
      `A\t${DRAFT}/kk.md`,
      `A\t${DRAFT}/ru.md`,
      `A\t${DRAFT}/version.yaml`,
    ])
    expect(desk.read(`${DRAFT}/kk.md`)).toBe(desk.read('policies/privacy/2/kk.md'))
    expect(desk.read(`${DRAFT}/version.yaml`)).toMatch(
      /^format: 1\n[\s\S]*\nasks: acceptance\nacceptBy: 2099-04-01T00:00:00\+05:00\n/,
    )
  })

  test('pressed again, the button changes nothing and says where to go on', async () => {
    desk.runGit('checkout', '--quiet', 'main')
    const before = desk.github.visible
    const { status, stdout, stderr } = await desk.run(['propose', 'privacy'])
    expect([status, stdout]).toEqual([0, `${desk.github.url}/owner/policies/pull/1\n`])
    expect(stderr).toContain('privacy@3 has already been begun')
    expect(desk.github.visible).toEqual(before)
  })

  test('an edit is reviewed in one comment: changes, languages side by side, people, findings', async () => {
    desk.checkOutBranch(BRANCH)
    edit('kk.md', '10 (он) күнтізбелік', '15 (он бес) күнтізбелік')
    edit('ru.md', '10 (десяти) календарных', '15 (пятнадцати) календарных')
    desk.commitAndPush(BRANCH)
    expect(await review()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Проверено\. Ошибок: \d+/),
    })

    expect(github().comments).toHaveLength(1)
    expect(comment()).toContain('## Политика конфиденциальности, редакция 3 (проект) · `privacy@3`')
    expect(comment()).toContain('<del>10 (десяти)</del> <ins>15 (пятнадцати)</ins> календарных дней')
    expect(comment()).toContain(
      '⚑ Срок: <del>10 (десяти) календарных дней</del> → <ins>15 (пятнадцати) календарных дней</ins>',
    )
    expect(comment()).toContain('<b>Қазақша</b> · изменений: 1')
    expect(comment()).toContain('<b>English</b> · изменений: 0')
    expect(comment()).toContain('| ⚠️ 8.2 | ✎ | ✎ | · |')
    expect(comment()).toContain(
      '| Спросят снова | Только уведомят | Ни о чём не спросят | Всего отвечали раньше |\n|--:|--:|--:|--:|\n| 7 | 0 | 0 | 7 |',
    )
    expect(comment()).toContain('`privacy/3/version.yaml`:22](https://github.example/owner/policies/blob/')
    expect(comment()).toContain('summary: ожидалось')
    // The languages stand beside each other, with what to do where it is meant.
    expect(comment()).toMatch(
      /\n {2}\| kk \| ru \| en \|\n.*\n {2}\| .*<b>15 \(он бес\) күнтізбелік.*<b>15 \(пятнадцати\) календарных.*<b>10 \(ten\) calendar/,
    )
    expect(comment()).toContain('check --accept privacy/3 --clause "8.2" --rule parity-figures --reason "…"')
  })

  test('published too early, it is refused, and the page of the run says why in the language of its editors', async () => {
    const before = desk.github.visible
    const page = join(desk.folder, 'run.md')
    const args = ['release', 'privacy', '--yes', '--locale', 'kk']
    const { status, stdout, stderr } = await desk.run(args, { GITHUB_STEP_SUMMARY: page })
    expect([status, stdout]).toEqual([1, ''])
    expect(desk.readAnywhere(page)).toBe(`~~~text\n${stderr}~~~\n`)
    expect(stderr).toMatch(
      /^privacy\/3\/en\.md\n[\s\S]*\n\nprivacy@3 жарияланбады, ештеңе жазылған жоқ\.\nЖоғарыдағы/,
    )
    expect(desk.github.visible).toEqual(before)
  })

  test('findings stand on their lines in a check of the commit', () => {
    const [check] = github().checks
    expect(check).toMatchObject({ name: 'Kelisim', status: 'completed', conclusion: 'failure' })
    expect(check?.commit).toBe(desk.runGit('rev-parse', 'HEAD'))
    expect(check?.annotations).toMatchObject([
      {
        path: `${DRAFT}/en.md`,
        message: expect.stringMatching(
          /^Пункт 8\.2: в текстах разные числа\..*\nkk: .*▸15 .*\nru: .*▸15 .*\nen: .*▸10 .*\n→ .*\n→ Если так задумано: npm run policy -- check --accept privacy\/3 --clause "8\.2" --rule parity-figures --reason "…"$/,
        ),
      },
      {
        path: `${DRAFT}/version.yaml`,
        start_line: 22,
        annotation_level: 'failure',
        message: expect.stringMatching(/^summary: ожидалось .*\n→ /),
      },
    ])
  })

  test('a newer state is told in the same comment, and a preview is linked when there is one', async () => {
    edit('en.md', '10 (ten) calendar', '15 (fifteen) calendar')
    const words = {
      kk: 'Жаңа редакция 15 күннен кейін күшіне енеді.',
      ru: 'Новая редакция вступает в силу через 15 дней.',
      en: 'A new version takes effect after 15 days.',
    }
    edit('version.yaml', 'summary: []\n', writeSummary('summary: []\n', words))
    desk.commitAndPush(BRANCH)
    const token = await service.world.mintServiceToken({ scope: 'report' })
    const { status, stdout } = await desk.run(['review', '--pr', '1', '--locale', 'kk'], {
      KELISIM_SERVICE: service.address,
      KELISIM_SERVICE_TOKEN: token,
      PREVIEW_URL: 'https://preview.example/1/auth/',
    })
    expect([status, stdout]).toEqual([0, `${desk.github.url}/owner/policies/pull/1#issuecomment-1000\n`])
    expect(github().comments).toHaveLength(1)
    expect(comment()).toContain('## Құпиялылық саясаты, 3-редакция (жоба)')
    expect(comment()).toContain('✅ Үш тілде бірдей тармақтар өзгерген.')
    expect(comment()).toContain('✅ Ескертпе жоқ.')
    expect(comment()).toContain('[Русский](https://preview.example/1/auth/ru/privacy/changes/2-3/)')
    expect(github().checks.at(-1)).toMatchObject({ conclusion: 'success', title: 'Қате жоқ' })
  })

  test('however many findings there are, each stands on its line', async () => {
    const text = desk.read(`${DRAFT}/ru.md`)
    const lines = Array.from({ length: 120 }, () => '5.5. Пункт.\n').join('\n')
    desk.write(`${DRAFT}/ru.md`, `# Политика\n\n${lines}`)
    desk.commitAndPush(BRANCH)
    const asked = desk.github.asked.length
    expect((await review()).status).toBe(1)
    const { annotations, conclusion } = github().checks.at(-1) ?? { annotations: [] }
    expect(conclusion).toBe('failure')
    expect(annotations.length).toBeGreaterThan(120)
    expect(new Set(annotations.map(({ start_line }) => start_line)).size).toBeGreaterThan(100)
    // 50 in a request is the most that the description allows.
    expect(desk.github.asked.slice(asked).filter((id) => id.startsWith('checks/'))).toHaveLength(
      Math.ceil(annotations.length / 50),
    )
    desk.write(`${DRAFT}/ru.md`, text)
    desk.commitAndPush(BRANCH)
  })

  test('the same state again leaves the comment as it is', async () => {
    await review()
    const before = github().comments.map(({ body }) => body)
    const asked = desk.github.asked.length
    await review()
    expect(github().comments.map(({ body }) => body)).toEqual(before)
    expect(desk.github.asked.slice(asked)).toEqual(['pulls/get', 'issues/list-comments', 'checks/create'])
  })

  test('a comment of somebody else with our mark stays theirs', async () => {
    github().comments.unshift({ id: 7, pull: 1, author: 'stranger', body: comment() })
    const stranger = structuredClone(github().comments[0])
    edit('version.yaml', 'вступает', 'вступит')
    desk.commitAndPush(BRANCH)
    expect((await review()).status).toBe(0)
    expect(github().comments).toHaveLength(2)
    expect(github().comments[0]).toEqual(stranger)
    github().comments.shift()
  })

  test('without the secret of the service the findings are there, the numbers not, and it says so', async () => {
    const summary = join(desk.folder, 'summary.md')
    edit('ru.md', '# ', '')
    const settings = { GITHUB_TOKEN: '', GITHUB_STEP_SUMMARY: summary }
    const before = desk.github.visible
    const { status, stdout } = await desk.run(
      ['review', '--print', '--base', 'origin/main', '--locale', 'en'],
      settings,
    )
    desk.runGit('checkout', '--quiet', '.')
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^::error file=policies\/privacy\/3\/ru\.md,line=1,title=Title of the text::The text has no title/m,
    )
    const printed = desk.readAnywhere(summary)
    expect(printed).toContain('How many people are asked again is not shown here')
    expect(printed).toContain('| 8.2 | ✎ | ✎ | ✎ |')
    expect(desk.github.visible).toEqual(before)
  })

  /** What the job that plans hands to the one that seals. */
  const planned = { version: '', commit: '', digest: '', effective: '' }

  test('merged, a plan shows on the page of the run what is approved: dates, summary, changes, people, digests', async () => {
    desk.runGit('push', '--quiet', 'origin', `${BRANCH}:main`)
    desk.checkOutBranch('main')
    const page = join(desk.folder, 'plan.md')
    const output = join(desk.folder, 'plan-output')
    const pressed = { POLICY: 'privacy', EFFECTIVE: '2099-03-01', LOCALE: 'en' }
    const token = await service.world.mintServiceToken({ scope: 'report' })
    const files = { GITHUB_STEP_SUMMARY: page, GITHUB_OUTPUT: output }
    const reports = { KELISIM_SERVICE: service.address, KELISIM_SERVICE_TOKEN: token }
    const env = { ...desk.environment, ...pressed, ...files, ...reports }
    const before = desk.github.visible
    const { status, stderr } = await runStep({ workflow: 'release', step: 'Plan', env })
    expect([status, stderr]).toEqual([0, ''])
    expect(desk.github.visible).toEqual(before)

    for (const line of desk.readAnywhere(output).trim().split('\n')) {
      const [name = '', value = ''] = line.split('=')
      Object.assign(planned, { [name]: value })
    }
    const { commit, digest } = planned
    expect(planned).toMatchObject({ version: '3', effective: '2099-03-01T00:00:00+05:00' })
    expect(commit).toBe(desk.runGit('rev-parse', 'HEAD'))
    const plan = desk.readAnywhere(page)
    expect(plan).toContain('## Publication plan: Privacy policy, version 3 · `privacy@3`')
    for (const exact of [commit, digest, planned.effective]) expect(plan).toContain(`| \`${exact}\` |`)
    expect(plan).toContain('- The time that version 2 promises before the effect (10 days) is kept.')
    expect(plan).toContain('- To keep the promised time, publish before: 2099-02-19 00:00:00 (UTC+5)')
    expect(plan).toContain('| 7 | 0 | 0 | 7 |')
    expect(plan).toContain('- Жаңа редакция 15 күннен кейін күшіне енеді.')
    expect(plan).toContain('- A new version takes effect after 15 days.')
    expect(plan).toContain('| 8.2 | Period | 10 (ten) calendar days | 15 (fifteen) calendar days |')
    const [, command = ''] = /```sh\n(.+)\n```/.exec(plan) ?? []
    const repeated = execFileSync('sh', ['-c', command], {
      cwd: join(desk.checkout, DRAFT),
      encoding: 'utf8',
    })
    expect(repeated.slice(0, 64)).toBe(digest)
  })

  test('approved, it is sealed, tagged and released with texts, digests and the state of the log', async () => {
    writeFileSync(join(desk.folder, 'reasons.docx'), 'a table with reasons')
    const output = join(desk.folder, 'output')
    const args = [
      ...['release', 'privacy', '3', '--yes', '--effective', planned.effective],
      ...['--commit', planned.commit, '--draft-digest', planned.digest],
      ...['--attach', join(desk.folder, 'reasons.docx')],
    ]
    const { status, stdout, stderr } = await desk.run(args, {
      KELISIM_SERVICE: service.address,
      GITHUB_OUTPUT: output,
    })
    expect([status, stdout], stderr).toEqual([
      0,
      `${desk.github.url}/owner/policies/releases/tag/privacy@3\n`,
    ])

    desk.checkOutBranch('main')
    const { 'refs/heads/main': main, 'refs/tags/privacy@3': tag } = desk.github.git.listRefs()
    expect(tag).toBe(main)
    expect(desk.readAnywhere(output)).toBe(`commit=${main}\ntag=privacy@3\n`)
    expect(desk.runGit('show', '--stat', '--format=%s', 'HEAD')).toMatch(
      /^Publish privacy@3\n[\s\S]*\n 1 file changed/,
    )
    expect((await desk.run(['check'])).status).toBe(0)

    const [release] = github().releases
    expect(release).toMatchObject({ tag: 'privacy@3', name: 'privacy@3 · Құпиялылық саясаты', draft: false })
    expect(release?.body).toContain('Күшіне енуі: 2099 жылғы 1 наурыз<br>')
    expect(release?.body).toContain(`effectiveAt: ${planned.effective} | \`${planned.digest}\` |`)
    expect(release?.assets.map(({ name }) => name)).toEqual([
      'kk.md',
      'ru.md',
      'en.md',
      'version.yaml',
      'privacy-2-3-kk.docx',
      'privacy-2-3-ru.docx',
      'privacy-2-3-en.docx',
      'reasons.docx',
      'log-checkpoint.txt',
      'SHA256SUMS',
    ])
  })

  test('whoever downloads the release can check every digest', () => {
    const [release] = github().releases
    const files = new Map(release?.assets.map(({ name, content }) => [name, Buffer.from(content, 'base64')]))
    for (const line of String(files.get('SHA256SUMS')).trim().split('\n')) {
      const [sum, name = ''] = line.split('  ')
      expect(
        createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex'),
      ).toBe(sum)
    }
    for (const [name, content] of files) writeFileSync(join(desk.folder, name), content)
    expect(release?.body).toContain(computeSealedDigest(desk.folder))
    expect(String(files.get('log-checkpoint.txt'))).toMatch(/^localhost:4321\/auth\n\d+\n/)
  })

  test.each([
    ['where it was planned', () => planned.commit],
    ['where it is sealed', () => desk.runGit('rev-parse', 'origin/main')],
  ])('released again %s, nothing is repeated', async (_, commit) => {
    desk.runGit('checkout', '--quiet', commit())
    const before = desk.github.visible
    const pressed = {
      POLICY: 'privacy',
      VERSION: planned.version,
      COMMIT: commit(),
      DIGEST: planned.digest,
      EFFECTIVE: planned.effective,
      INTO: 'main',
      LOCALE: 'en',
      KELISIM_SERVICE: '',
    }
    const output = join(desk.folder, 'output-2')
    rmSync(output, { force: true })
    const env = { ...desk.environment, ...pressed, GITHUB_OUTPUT: output }
    const { status, stderr } = await runStep({ workflow: 'release', step: 'Release', env })
    expect([status, stderr]).toEqual([0, expect.stringContaining('privacy@3 has already been released.')])
    expect(desk.readAnywhere(output)).toBe(desk.readAnywhere(join(desk.folder, 'output')))
    expect(desk.github.visible).toEqual(before)
  })
})
