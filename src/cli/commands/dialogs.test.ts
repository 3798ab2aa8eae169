import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { computeNoticeEnd } from '../../domain/policy/notice.ts'
import { formatLocalTime } from '../../domain/time/date.ts'
import { DAY } from '../../domain/time/day.ts'
import { writeSummary } from '../fixture/draft-summary.ts'
import { type Answer, KEYS, runInteractive } from '../fixture/terminal.ts'

const { enter, down, up, interrupt } = KEYS
const shipped = new URL('../../../policies', import.meta.url).pathname

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-dialogs-'))
  for (const policy of ['privacy', 'mailings'])
    cpSync(join(shipped, policy), join(library, policy), { recursive: true })
})
afterEach(() => rmSync(library, { recursive: true }))

const read = (file: string) => readFileSync(join(library, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(library, file), text)
const policy = (args: string, ...answers: Answer[]) =>
  runInteractive(args.split(' '), { KELISIM_POLICIES: library, LANG: 'en_US.UTF-8' }, answers)
const type = (text: string) => `${text}${enter}`

const SUMMARIES = { kk: 'Мерзім өзгерді.', ru: 'Изменён срок.', en: 'The term has changed.' }

/** A draft of privacy@3 with a change in all languages: in the time before effect, unless it is another. */
async function draft(
  terms = '--asks acceptance --accept-by 2999-12-31 --effective 2999-12-01',
  changes = [
    ['kk', '10 (он) күнтізбелік', '15 (он бес) күнтізбелік'],
    ['ru', '10 (десяти) календарных', '15 (пятнадцати) календарных'],
    ['en', '10 (ten) calendar', '15 (fifteen) calendar'],
  ],
) {
  await policy(`new privacy ${terms} --quiet`)
  for (const [locale, from = '', to = ''] of changes)
    write(`privacy/3/${locale}.md`, read(`privacy/3/${locale}.md`).replace(from, to))
  write('privacy/3/version.yaml', writeSummary(read('privacy/3/version.yaml'), SUMMARIES))
}

describe('new asks in plain words', () => {
  it('for what the version asks, when it takes effect, and until when the old acceptance holds', async () => {
    const { status, stdout, said } = await policy(
      'new privacy',
      ['What does the new version ask', enter],
      ['When does it take effect?', down, enter],
      ['On which day?', type('1.12.2999')],
      ['Until when does the earlier acceptance hold?', down, enter],
      ['Write it?', enter],
    )
    expect([status, stdout]).toEqual([0, `${join(library, 'privacy/3')}\n`])
    expect(said).toContain('30 days longer: the last day is 30 December 2999')
    expect(said).toContain('Takes effect: 1 December 2999')
    const facts = read('privacy/3/version.yaml')
    expect(facts.slice(facts.indexOf('asks:'))).toBe(
      'asks: acceptance\nacceptBy: 2999-12-31T00:00:00+05:00\neffectiveAt: 2999-12-01T00:00:00+05:00\nsummary: []\n',
    )
    // What binds beside the words goes on as it is, until somebody changes it.
    expect(facts.slice(0, facts.indexOf('asks:'))).toBe(
      read('privacy/2/version.yaml').slice(0, read('privacy/2/version.yaml').indexOf('asks:')),
    )
  })

  it('shows every file before it writes any', async () => {
    const { said } = await policy(
      'new privacy',
      ['What does the new version ask', down, enter],
      ['When does it take effect?', enter],
      ['Write it?', down, enter],
    )
    expect(said).toMatch(/Everyone is told; nobody has to accept again/)
    expect(said).toMatch(/asks: notice/)
    expect(said).toMatch(/kk\.md, a copy of version 2/)
    expect(existsSync(join(library, 'privacy/3'))).toBe(false)
  })

  it.each([
    ['Escape', KEYS.escape],
    ['Ctrl-C', interrupt],
  ])('and writes nothing when it is left with %s', async (_, key) => {
    const { status, stdout, said } = await policy('new privacy', ['What does the new version ask', key])
    expect([status, stdout]).toEqual([1, ''])
    expect(said).toContain('Cancelled: nothing was written.')
    expect(existsSync(join(library, 'privacy/3'))).toBe(false)
  })

  it('again for a day that there is not, and for one that is over', async () => {
    const { said } = await policy(
      'new privacy',
      ['What does the new version ask', enter],
      ['When does it take effect?', down, enter],
      ['On which day?', type('31.2.2999')],
      ['There is no such day.', type(`${'\b'.repeat(9)}1.1.2020`)],
      ['That is too early.', type(`${'\b'.repeat(8)}2999-12-01`)],
      ['Until when does the earlier', enter],
      ['Write it?', enter],
    )
    expect(said).toContain('Takes effect: 1 December 2999')
    expect(read('privacy/3/version.yaml')).toContain('acceptBy: at-effect\n')
  })

  it('for the last day of the old acceptance, which ends with that day', async () => {
    await policy(
      'new privacy --effective 2999-12-01',
      ['What does the new version ask', enter],
      ['Until when does the earlier', up, enter],
      ['Which is the last day', type('31 December 2999')],
      ['Write it?', enter],
    )
    expect(read('privacy/3/version.yaml')).toContain('acceptBy: 3000-01-01T00:00:00+05:00\n')
  })

  it('a consent neither for a notice nor for a time in which an older one holds', async () => {
    const { said } = await policy(
      'new mailings',
      ['What does the new version ask', enter],
      ['When does it take effect?', enter],
      ['Write it?', enter],
    )
    expect(said).not.toContain('Everyone is told')
    expect(read('mailings/2/version.yaml')).toMatch(
      /^asks: acceptance\nacceptBy: at-effect\nsummary: \[\]\n$/m,
    )
  })

  it('which text to start from, while a published one is not in force yet', async () => {
    await draft()
    await policy('publish privacy --yes --quiet')
    const { said } = await policy(
      'new privacy',
      ['Which text do you start from?', enter],
      ['What does the new version ask', down, down, enter],
      ['When does it take effect?', enter],
      ['Write it?', enter],
    )
    expect(said).toContain('Version 2: in force now; the changes of later ones will be undone')
    expect(read('privacy/4/kk.md')).toBe(read('privacy/3/kk.md'))
  })

  it('which policy, when none is named', async () => {
    await policy(
      'new',
      ['Which policy?', down, enter],
      ['What does the new version ask', down, down, enter],
      ['When does it take effect?', enter],
      ['Write it?', enter],
    )
    expect(existsSync(join(library, 'privacy/3/version.yaml'))).toBe(true)
  })
})

describe('new asks of the life of a version where it matters', () => {
  const effectOf = (n: number) => /^effectiveAt: (.*)$/m.exec(read(`privacy/${n}/version.yaml`))?.[1]

  it('offers the earliest day that keeps what is promised', async () => {
    const { said } = await policy(
      'new privacy',
      ['What does the new version ask', down, enter],
      ['When does it take effect?', enter],
      ['Write it?', enter],
    )
    expect(said).toContain('On the earliest day, if it is published today: ')
    expect(effectOf(3)).toBe(computeNoticeEnd(new Date().toISOString(), 10))
  })

  it('takes no earlier day, unless it cannot wait', async () => {
    const today = formatLocalTime(new Date(Date.now() + DAY)).slice(0, 10)
    const { said } = await policy(
      'new privacy',
      ['What does the new version ask', down, enter],
      ['When does it take effect?', down, enter],
      ['On which day?', type(today)],
      ['That is too early', KEYS.escape],
    )
    expect(said).toContain('Cancelled')
    const { said: urgent } = await policy(
      'new privacy',
      ['What does the new version ask', down, enter],
      ['When does it take effect?', up, enter],
      ['When it is published', enter],
      ['Write it?', enter],
    )
    expect(urgent).toContain('Why it takes effect before the usual time: …')
    expect(effectOf(3)).toBeUndefined()
    expect(read('privacy/3/version.yaml')).toContain('urgent:\n  kk: ""\n')
  })

  it('leaves the day to the publication', async () => {
    await policy(
      'new privacy',
      ['What does the new version ask', down, enter],
      ['When does it take effect?', down, down, enter],
      ['Write it?', enter],
    )
    expect(effectOf(3)).toBeUndefined()
    expect(read('privacy/3/version.yaml')).not.toContain('urgent')
  })

  it('what becomes of an announced version, when the effect comes before it', async () => {
    await draft()
    await policy('publish privacy --yes --quiet')
    const { said } = await policy(
      'new privacy',
      ['Which text do you start from?', down, enter],
      ['What does the new version ask', down, enter],
      ['When does it take effect?', down, enter],
      ['On which day?', type('1.6.2999')],
      ['Version 3 is announced for 1 December 2999', enter],
      ['When does it take effect?', down, enter],
      ['On which day?', type('1.7.2999')],
      ['Version 3 is announced for 1 December 2999', down, enter],
      ['Write it?', enter],
    )
    expect(said).toContain('Takes the place of version 3, which never takes effect')
    expect(read('privacy/4/version.yaml')).toMatch(/^effectiveAt: 2999-07-01.*\nreplaces: \[3\]$/m)
  })

  it('nothing of it where nothing is promised and nothing announced', async () => {
    const { said } = await policy(
      'new mailings',
      ['What does the new version ask', enter],
      ['When does it take effect?', enter],
      ['Write it?', enter],
    )
    expect(said).not.toMatch(/earliest day|announced/)
  })

  it('nothing of what an ending asks: nobody is asked anything', async () => {
    const { said } = await policy(
      'new privacy --ends',
      ['When does it take effect?', enter],
      ['Write it?', enter],
    )
    expect(said).toContain('Ends the policy: nobody is asked for anything any more')
    expect(read('privacy/3/version.yaml')).toContain('ends: true\nreason:\n  kk: ""\n')
  })
})

describe('a new policy', () => {
  it('is begun from its kind and its titles; what is the same for the operator is taken over', async () => {
    const { status } = await policy(
      'new refunds',
      ['There is no policy "refunds". Begin a new one', down, enter],
      ['What kind of policy is it?', down, enter],
      ['Its title, in Kazakh', type('Қайтару ережелері')],
      ['Its title, in Russian', type('Правила возврата')],
      ['Its title, in English', type('Refund rules')],
      ['which language prevails?', enter],
      ['When does it take effect?', enter],
      ['Write it?', enter],
    )
    expect(status).toBe(0)
    expect(read('refunds/1/version.yaml')).toMatch(
      /^format: 1\nkind: terms\nrequired: true\nauthentic: kk\noperator:\n {2}name:\n {4}kk: «DAR Tech» ЖШС/,
    )
    expect(read('refunds/1/version.yaml')).toContain('wayOut:\n  kk: ""\n')
    expect(read('refunds/1/ru.md')).toBe('# Правила возврата\n\n## 1. Общие положения\n\n1.1. …\n')
  })

  it('is not begun by a slip of the pen', async () => {
    const { status } = await policy('new privcy', ['There is no policy "privcy"', enter])
    expect([status, existsSync(join(library, 'privcy'))]).toEqual([1, false])
  })

  it('asks for another id until it can be one', async () => {
    const { said } = await policy(
      'new',
      ['Which policy?', up, enter],
      ['The id of the policy', type('api')],
      ['"api" is not a valid id.', type(`${'\b'.repeat(3)}privacy`)],
      ['The policy privacy already exists', type(`${'\b'.repeat(7)}rules`)],
      ['What kind of policy is it?', KEYS.escape],
    )
    expect(said).toContain('Cancelled: nothing was written.')
  })
})

describe('publish', () => {
  it('shows what will happen, and seals after a yes', async () => {
    await draft()
    const { status, stdout, said } = await policy('publish', ['Publish it?', down, enter])
    expect([status, stdout]).toEqual([0, `${join(library, 'privacy/3/version.yaml')}\n`])
    for (const words of [
      'Privacy policy, version 3',
      'Takes effect: 1 December 2999, 00:00 (Almaty)',
      'Until then version 2 is in force.',
      'Everyone who accepted an earlier version must accept this one.',
      'The earlier acceptance holds until the end of 31 December 2999.',
      'In short, as people will read it (en):',
      '– The term has changed. [8.2]',
      'Clauses changed since version 2:',
      'kk  changed 1, facts to note 1',
      '8.2  Period: 10 (ten) calendar days → 15 (fifteen) calendar days',
      '/auth/privacy/3/            the text',
      '/auth/privacy/changes/2-3/  the changes since version 2',
    ])
      expect(said).toContain(words)
    expect(read('privacy/3/version.yaml')).toMatch(/^publishedAt: /m)
  })

  it.each([
    ['no, which is offered', [enter]],
    ['no, although Enter was pressed too often', [enter, enter, enter]],
    ['Escape', [KEYS.escape]],
  ])('seals nothing after %s', async (_, keys) => {
    await draft()
    const before = read('privacy/3/version.yaml')
    const { status, stdout } = await policy('publish privacy', ['Publish it?', ...keys])
    expect([status, stdout, read('privacy/3/version.yaml')]).toEqual([1, '', before])
  })

  it('says who is not asked', async () => {
    await draft('--asks nothing --effective 2999-12-01', [
      ['kk', 'желілік адресі бойынша', 'желілік мекенжайы бойынша'],
      ['ru', 'по сетевому адресу', 'по адресу в сети'],
      ['en', 'at the network address', 'at the web address'],
    ])
    const file = 'privacy/3/version.yaml'
    write(
      file,
      read(file).replace(
        'asks: nothing\n',
        '$&reason:\n  kk: Сол мекенжайдың басқа сөзі.\n  ru: Другое слово для того же адреса.\n  en: Another word for the same address.\n',
      ),
    )
    const { said } = await policy('publish privacy', ['Publish it?', enter])
    expect(said).toContain('The time that version 2 promises before the effect (10 days) is kept.')
    expect(said).toContain('Why nobody is asked: Another word for the same address.')
    expect(said).toContain('Nobody is asked for anything.')
  })
})

it.each([
  ['kk', 'Жаңа редакция адамдардан нені сұрайды?', 'Тоқтатылды: ештеңе жазылған жоқ.'],
  ['ru', 'Что новая редакция потребует от людей?', 'Отменено: ничего не записано.'],
  ['en', 'What does the new version ask of people?', 'Cancelled: nothing was written.'],
])('speaks %s', async (locale, question, left) => {
  const { said } = await policy(`new privacy --locale ${locale}`, [question, KEYS.escape])
  expect(said).toContain(left)
})
