import { expect, it } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { mapLocales } from '../locale.ts'
import { TERMS } from '../policy/fixture.ts'
import type { Policy, PublishedVersion, Version } from '../policy/policy.ts'
import { computeDigests } from '../policy/seal.ts'
import { buildChangesFragment } from './changes-fragment.ts'

const RIGHTS = 'Сіз деректеріңіздің көшірмесін сұрай аласыз.'
const STORED = 'Біз аты-жөніңізді үш жыл бойы сақтаймыз.'

function version(number: number, clauses: string[]): PublishedVersion {
  const text = clauses.map((clause, index) => `1.${index + 1}. ${clause}\n\n`).join('')
  const texts = mapLocales(() => `# Саясат\n\n${text}`)
  const effectiveAt = `2026-0${number}-01T00:00:00+05:00`
  const dates = { publishedAt: effectiveAt, effectiveAt, digests: computeDigests('', texts) }
  const summary = [{ ...mapLocales((locale) => `${locale} ${number}`), clauses: ['1.1'] }]
  const file = { format: 1 as const, ...TERMS, asks: 'notice' as const, summary, ...dates }
  return { number, source: '', texts, file }
}

const first = version(1, [RIGHTS, STORED, 'Деректер үшінші тұлғаларға беріледі.'])
const second = version(2, [STORED, RIGHTS, 'Деректер үшінші тұлғаларға беріледі.'])
const third = version(3, [STORED, RIGHTS, 'Деректер үшінші тұлғаларға берілмейді.'])
const { publishedAt: _, ...draftFile } = version(4, ['Жоба.']).file
const draft: Version = { ...version(4, ['Жоба.']), file: draftFile }

const policy: Policy = {
  id: 'privacy',
  versions: [first, second, third, draft],
}

it('sums up every version after the first and up to the last, newest first', () => {
  const { summaries, dates } = buildChangesFragment(policy, first, third, sayDomainIn('ru'))
  expect(summaries).toEqual([
    { version: 3, effective: '1 марта 2026 года', points: [{ text: 'ru 3', clauses: ['1.1'] }] },
    { version: 2, effective: '1 февраля 2026 года', points: [{ text: 'ru 2', clauses: ['1.1'] }] },
  ])
  expect(dates.effective).toBe('1 марта 2026 года')
})

it('shows what changed and what moved, and only counts what is the same', () => {
  const { kept, changes } = buildChangesFragment(policy, first, third, sayDomainIn('kk'))
  expect(changes.map(({ kind, moved }) => [kind, moved])).toEqual([
    ['kept', true],
    ['reworded', false],
    ['kept', false],
  ])
  expect(changes[2]?.label).toBe('Сөздерден бөлек мыналар өзгеше')
  expect(changes[1]?.facts).toEqual([['Иә немесе жоқ', 'беріледі', 'берілмейді']])
  expect(kept).toBe(2)
})

it('has nothing to show where no word changed', () => {
  const { kept, changes, summaries } = buildChangesFragment(policy, second, second, sayDomainIn('en'))
  expect([kept, changes, summaries]).toEqual([4, [], []])
})

it('tells first which terms differ, and with a clause what differs beside its words', () => {
  const linked = (href: string) => version(2, [RIGHTS, `[Толығырақ](${href}) осында.`])
  const [from, to] = [linked('/a'), linked('/b')]
  const after = { ...to, file: { ...to.file, contact: 'b@5qbe.kz' } }
  const { changes } = buildChangesFragment(policy, from, after, sayDomainIn('en'))
  expect(changes.map(({ facts }) => facts)).toEqual([
    [[expect.any(String), TERMS.contact, 'b@5qbe.kz']],
    [['Link address', '/a', '/b']],
  ])
})
