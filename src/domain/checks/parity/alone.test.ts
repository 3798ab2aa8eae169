import { expect, test } from 'vitest'
import type { ByLocale } from '../../locale.ts'
import { checkLibrary } from '../check.ts'
import { createDraft, createPolicy } from '../fixture.ts'

const CLAUSES: ByLocale<readonly string[]> = {
  kk: [
    'Ереже барлық пайдаланушыға қолданылады.',
    'Әкімші сұрауға жазбаша жауап береді.',
    'Әкімші деректерді үшінші тұлғаларға сатпайды.',
    'Пайдаланушы өз профилін түзете алады.',
    'Дауды сот қарайды.',
  ],
  ru: [
    'Правила применяются ко всем пользователям.',
    'Администратор письменно отвечает на запрос.',
    'Администратор не продаёт данные третьим лицам.',
    'Пользователь может исправить свой профиль.',
    'Спор рассматривает суд.',
  ],
  en: [
    'The rules apply to all users.',
    'The Administrator answers a request in writing.',
    'The Administrator does not sell data to third parties.',
    'The User may correct their profile.',
    'A dispute is heard by a court.',
  ],
}
const write = (title: string, clauses: readonly string[]) =>
  `# ${title}\n\n${clauses.map((clause, index) => `1.${index + 1}. ${clause}`).join('\n\n')}\n`
const texts = (change: Partial<ByLocale<(clauses: string[]) => string[]>> = {}) => ({
  kk: write('Ереже', (change.kk ?? ((all) => all))([...CLAUSES.kk])),
  ru: write('Правила', (change.ru ?? ((all) => all))([...CLAUSES.ru])),
  en: write('Rules', (change.en ?? ((all) => all))([...CLAUSES.en])),
})
const exchange = (one: number) => (all: string[]) =>
  all.toSpliced(one, 2, all[one + 1] as string, all[one] as string)

const check = (change: Parameters<typeof texts>[0]) =>
  checkLibrary([createPolicy([createDraft(1, texts()), createDraft(2, texts(change))])])
    .filter(({ file, rule }) => file.startsWith('privacy/2/') && rule.startsWith('parity'))
    .map(({ file, key }) => `${file.slice('privacy/2/'.length)} ${key}`)

test('nothing is told of what changed in no language', () => expect(check({})).toEqual([]))

test.each([0, 1, 2, 3])('neighbours from the %s. exchanged in one language are told', (one) => {
  const told = check({ ru: exchange(one) })
  expect(told.length).toBeGreaterThan(0)
  expect(told.every((line) => /ru\.md|alone/i.test(line))).toBe(true)
})

test.each([0, 1, 2, 3])('neighbours from the %s. exchanged in all are not', (one) =>
  expect(check({ kk: exchange(one), ru: exchange(one), en: exchange(one) })).toEqual([]),
)

test('a clause reworded in two languages and not in the third is told where it stayed', () => {
  const reword = (from: string, to: string) => (all: string[]) => all.map((one) => one.replace(from, to))
  expect(check({ kk: reword('жазбаша', 'тез'), ru: reword('письменно', 'быстро') })).toEqual([
    'en.md parity.alone',
  ])
})

test.each([
  [
    'a paragraph that came',
    (all: string[]) =>
      all
        .toSpliced(2, 0, '')
        .map((one, n) => (n === 1 ? `${one}\n\nПлату можно изменить.` : one))
        .filter(Boolean),
  ],
  [
    'a quotation that came',
    (all: string[]) => all.map((one, n) => (n === 1 ? `${one}\n\n> Плату можно изменить.` : one)),
  ],
])('%s in one language is told', (_, ru) => {
  expect(check({ ru })).toEqual(['ru.md parity.shape'])
})
