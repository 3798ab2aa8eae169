import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isError } from '../../domain/checks/finding.ts'
import { LOCALES } from '../../domain/locale.ts'
import { buildPublication } from '../../domain/publication/publication.ts'
import { collectFindings } from '../../library/findings-in.ts'
import { readLibrary } from '../../library/read-library.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { writeSummary } from '../fixture/draft-summary.ts'
import { runNonInteractive } from '../fixture/terminal.ts'

const shipped = new URL('../../../policies', import.meta.url).pathname
const NOW = new Date('2026-12-01T15:00:00+05:00')
/** The first midnight after which ten days lie behind the first of December. */
const EARLIEST = { en: '12 December 2026', ru: '12 декабря 2026 года', kk: '2026 жылғы 12 желтоқсан' }

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-life-'))
  cpSync(join(shipped, 'privacy'), join(library, 'privacy'), { recursive: true })
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(library, { recursive: true })
})

const policyIn = (locale: string, args: string) =>
  runNonInteractive(args.split(' '), { KELISIM_POLICIES: library, LANG: `${locale}_KZ.UTF-8` })
const policy = (args: string) => policyIn('en', args)
const read = (file: string) => readFileSync(join(library, 'privacy', file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(library, 'privacy', file), text)

const WORDS = { kk: 'Мерзім өзгерді.', ru: 'Изменён срок.', en: 'The term has changed.' }
const REASON = { kk: 'Себебі бар.', ru: 'Есть причина.', en: 'There is a reason.' }

/** Changes a period in all languages, and says so in the summary. */
function changeTerm(n: number, days: [kk: string, ru: string, en: string]) {
  LOCALES.forEach((locale, at) => {
    const period = { kk: /10 \(он\) күнтізбелік/, ru: /10 \(десяти\) календарных/, en: /10 \(ten\) calendar/ }
    write(`${n}/${locale}.md`, read(`${n}/${locale}.md`).replace(period[locale], days[at] ?? ''))
  })
  summarise(n, ['8.2'])
}
const FIFTEEN: [string, string, string] = [
  '15 (он бес) күнтізбелік',
  '15 (пятнадцати) календарных',
  '15 (fifteen) calendar',
]

function summarise(n: number, clauses: string[] = []) {
  write(`${n}/version.yaml`, writeSummary(read(`${n}/version.yaml`), WORDS, clauses))
}

/** Fills in the reasons that a draft was begun with. */
function giveReasons(n: number) {
  const filled = LOCALES.reduce(
    (text, locale) => text.replaceAll(`  ${locale}: ""\n`, `  ${locale}: ${REASON[locale]}\n`),
    read(`${n}/version.yaml`),
  )
  write(`${n}/version.yaml`, filled)
}

const errors = () => collectFindings(library).filter(isError)
const manifest = () =>
  buildPublication(
    readLibrary(library).policies,
    { path: 'widget.js', integrity: 'sha384-x', files: [] },
    new Date(),
    sayDomainIn,
  ).manifest.policies[0]?.versions.map(({ number, effectiveAt, replaces, ends, urgent, reason }) => ({
    number,
    effectiveAt: effectiveAt.slice(0, 10),
    ...(replaces && { replaces }),
    ...(ends && { ends }),
    ...(urgent && { urgent }),
    ...(reason && { reason }),
  }))
const publish = (args: string) => policy(`publish privacy --yes ${args}`.trim())

/** Version 3, announced for a later day. */
async function announce(day = '2027-03-01') {
  await policy(`new privacy --asks acceptance --accept-by at-effect --effective ${day} --quiet`)
  changeTerm(3, FIFTEEN)
  expect(await publish('--quiet')).toMatchObject({ status: 0 })
}

describe('one life at the command line', () => {
  it('announced, replaced in an emergency, announced again, ended: status, check and manifest agree', async () => {
    await announce()
    expect((await policy('status privacy')).stdout).toMatch(
      /Announced +version 3, takes effect on 1 March 2027\n/,
    )

    const emergency = await policy(
      'new privacy --asks acceptance --accept-by at-effect --replaces 3 --urgent',
    )
    expect(emergency).toMatchObject({ status: 0 })
    expect(emergency.stderr).toMatch(/^The texts are those of version 2, which is in force\./)
    expect(emergency.stderr).toMatch(/give the reason in three languages; people see it: urgent\n/)
    expect(read('4/kk.md')).toBe(read('2/kk.md'))
    expect(read('4/version.yaml')).toContain('replaces: [3]\nurgent:\n  kk: ""\n  ru: ""\n  en: ""\n')
    changeTerm(4, ['11 (он бір) күнтізбелік', '11 (одиннадцати) календарных', '11 (eleven) calendar'])
    const unwritten = await publish('')
    expect([unwritten.status, unwritten.stderr]).toEqual([1, expect.stringMatching(/urgent\.kk/)])
    giveReasons(4)
    const published = await publish('')
    expect(published.status).toBe(0)
    for (const words of [
      'Takes effect: at once',
      'Takes the place of version 3, which never takes effect',
      'The time that version 2 promises before the effect (10 days) is not kept. By it, the earliest day is 12 December 2026.',
      'Why it takes effect before the usual time: There is a reason.',
      'Clauses changed since version 2:',
    ])
      expect(published.stderr).toContain(words)
    expect(errors()).toEqual([])
    expect((await policy('status privacy')).stdout).toMatch(
      /In force +version 4, since 1 December 2026\n +Replaced +version 3: never takes effect, version 4 has taken its place\n +Next +if published today, takes effect on 12 December 2026 at the earliest/,
    )

    await policy('new privacy --asks acceptance --accept-by at-effect --from 3 --effective 2027-03-01')
    expect(read('5/kk.md')).toBe(read('3/kk.md'))
    summarise(5, ['8.2'])
    expect(await publish('')).toMatchObject({ status: 0 })
    expect((await policy('diff privacy')).stdout).toContain('[-11')
    expect(errors()).toEqual([])

    await policy('new privacy --ends --effective 2027-06-01')
    expect(read('6/version.yaml')).toMatch(/^asks: nothing\n.*\nends: true\nreason:\n {2}kk: ""\n/m)
    expect(read('6/kk.md')).toBe(read('5/kk.md'))
    summarise(6)
    expect(errors().map(({ rule }) => rule)).toContain('schema')
    giveReasons(6)
    const ended = await publish('')
    expect(ended.status).toBe(0)
    expect(ended.stderr).toContain('The policy ends: nobody is asked for anything any more; a consent given')
    expect(ended.stderr).toContain('Why it ends: There is a reason.')
    expect(ended.stderr).toContain('promises before the effect (10 days) is kept.')
    expect(errors()).toEqual([])
    const { stdout } = await policy('status privacy')
    expect(stdout).toMatch(/Announced +version 5.*\n +Announced +version 6.*\n +Replaced +version 3:/)
    expect(stdout).toMatch(/\n +Ends +by version 6, on 1 June 2027$/m)
    expect(stdout).not.toContain('Next')

    vi.setSystemTime(new Date('2027-06-01T00:00:00+05:00'))
    expect((await policy('status privacy')).stdout).toMatch(
      /\n +Ended +by version 6, on 1 June 2027\. Nobody/,
    )
    const urgent = REASON
    expect(manifest()?.slice(2)).toEqual([
      { number: 3, effectiveAt: '2027-03-01' },
      { number: 4, effectiveAt: '2026-12-01', replaces: [3], urgent },
      { number: 5, effectiveAt: '2027-03-01' },
      { number: 6, effectiveAt: '2027-06-01', ends: true, reason: REASON },
    ])
  }, 60_000)
})

describe('new', () => {
  const begin = 'new privacy --asks acceptance --accept-by at-effect'

  it('says when what is published today may take effect, and leaves the day open', async () => {
    const { status, stderr } = await policy(begin)
    expect(status).toBe(0)
    expect(stderr).toMatch(/\n {2}By version 2, at least 10 days .* the earliest day is 12 December 2026\.\n/)
    expect(read('3/version.yaml')).not.toContain('effectiveAt')
  })

  it.each([
    ['--effective 2026-12-11', /at least 10 days .* 12 December 2026\.\n.* add --urgent/],
    ['--effective at-publication', /at least 10 days/],
    ['--ends --effective at-publication', /at least 10 days|--ends and --asks/],
    ['--replaces 2', /--replaces is "2"; expected the number .*\nSuch versions: –/],
    ['--replaces x', /--replaces is "x"/],
    ['--ends', /--ends and --asks acceptance do not go together/],
  ])('refuses %s as wrong use', async (options, why) => {
    const { status, stderr } = await policy(`${begin} ${options}`)
    expect([status, stderr]).toEqual([2, expect.stringMatching(why)])
    expect(() => read('3/version.yaml')).toThrow()
  })

  it.each([
    ['2026-12-12', ''],
    ['2026-12-05', ' --urgent'],
  ])('takes an effect on %s%s', async (day, urgent) => {
    expect((await policy(`${begin} --effective ${day}${urgent}`)).status).toBe(0)
    expect(read('3/version.yaml').includes('urgent:')).toBe(urgent !== '')
  })

  it('refuses --urgent where nothing is promised, and what only later versions can be', async () => {
    cpSync(join(shipped, 'mailings'), join(library, 'mailings'), { recursive: true })
    const idle = await policy('new mailings --asks nothing --urgent')
    expect([idle.status, idle.stderr]).toEqual([2, expect.stringMatching(/promises no time/)])
    const titles = '--title-kk А --title-ru Б --title-en C'
    const first = await policy(`new rules --policy --kind terms ${titles} --ends`)
    expect([first.status, first.stderr]).toEqual([2, expect.stringMatching(/are for later versions/)])
  })

  it('demands to be told what becomes of an announced version before which it takes effect', async () => {
    await announce()
    const { status, stderr } = await policy(`${begin} --effective 2027-01-01`)
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/cannot take effect before version 3, .* 1 March 2027\.\n.* add --replaces 3:/),
    ])
    expect((await policy(`${begin} --effective 2027-01-01 --replaces 3`)).status).toBe(0)
    expect(read('4/version.yaml')).toMatch(/^effectiveAt: 2027-01-01.*\nreplaces: \[3\]\nsummary/m)
    expect((await policy('diff privacy')).stdout, 'compared with version 2').toBe('(no change)\n')
  })
})

describe('publish', () => {
  it.each(LOCALES)(
    'refuses to cut short what is promised, and names the earliest day, in %s',
    async (locale) => {
      await policy('new privacy --asks acceptance --accept-by at-effect --quiet')
      changeTerm(3, FIFTEEN)
      const { status, stderr } = await policyIn(locale, 'publish privacy --yes')
      expect(status).toBe(1)
      expect(stderr.replace(/\s+/g, ' ')).toContain(EARLIEST[locale])
      expect(stderr).toMatch(/ --effective 2026-12-12\n$/)
    },
  )
})
