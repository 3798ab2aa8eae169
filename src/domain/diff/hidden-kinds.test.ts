import { describe, expect, test } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { formatDiff } from '../changes/spoken-diff.ts'
import { diffTexts } from './diff.ts'

const say = (locale: string, before: string, after: string) =>
  formatDiff(diffTexts(`${before}\n`, `${after}\n`, locale), sayDomainIn('en'))

describe('words beside an address that stands bare', () => {
  test.each([
    ['ru', '1.1. Сайт «www.a.kz» хранит данные 30 дней.', '30 дней', '90 дней', '[-30-]{+90+}'],
    ['ru', '1.1. [Адрес: https://a.kz]. Мы не продаём данные.', 'не продаём', 'продаём', '[-не-]'],
    ['en', 'Write to [s@a.kz]; you pay 5 now.', 'pay 5', 'pay 900', '[-5-]{+900+}'],
    ['en', '_2 Harrison St., legal@a.kz_', '_2', '_7', '[-2-]{+7+}'],
    ['kk', '1.1. «www.kelisim.kz» деректерді сатпайды.', 'сатпайды', 'сатады', '[-сатпайды-]{+сатады+}'],
    ['kk', '1.1. info@5qbe.kz электрондық пошта.', 'kz эле', 'kzэле', '{+info@5qbe.kzэлектрондық+}'],
  ])('%s: %s', (locale, before, from, to, marked) => {
    expect(say(locale, before, before.replace(from, to))).toContain(marked)
  })
})

describe('signs within a word', () => {
  test.each([
    ['The fee is 1~~0~~ EUR.', 'The fee is 10 EUR.', 'struck through → plain'],
    ['These are **un**lawful acts.', 'These are unlawful acts.', 'bold → plain'],
  ])('%s', (before, after, told) => {
    expect(say('en', before, after)).toContain(told)
  })
})

describe('words that signs alone part from each other', () => {
  test.each([
    ['en', 'We are **not** able to pay.', '** able', '**able', '[-not able-]{+notable+}'],
    ['en', 'We are **not**able to pay.', '**able', '** able', '[-notable-]{+not able+}'],
    ['en', 'We are [not](/a) able to pay.', ') able', ')able', '[-not able-]{+notable+}'],
    ['ru', 'Пишите на a@5qbe.kz по делу.', 'kz по', 'kzпо', '[-a@5qbe.kz по-]{+a@5qbe.kzпо+}'],
    ['kk', 'Біз деректерді **жария** етпейміз.', '** ет', '**ет', '[-жария етпейміз-]{+жарияетпейміз+}'],
  ])('%s: %s', (locale, before, from, to, marked) => {
    expect(say(locale, before, before.replace(from, to))).toContain(marked)
  })
})

describe('where a link leads', () => {
  test.each([
    ['See [rules](/a/rules).', 'See [rules](/b/rules).', '/a/rules → /b/rules'],
    ['See a.org today.', 'See [a.org](https://a.org) today.', '– → https://a.org'],
    [
      '[s]: https://a.kz\n\n# T\n\nSee [s] now.',
      '[s]: https://b.kz\n\n# T\n\nSee [s] now.',
      'https://a.kz → https://b.kz',
    ],
  ])('%s', (before, after, told) => {
    expect(say('en', before, after)).toContain(`Link address: ${told}`)
  })

  test('of two definitions the first one counts', () => {
    const [one, two] = ['[r]: https://a.kz', '[r]: https://b.kz']
    expect(say('en', `See [r].\n\n${one}\n${two}`, `See [r].\n\n${two}\n${one}`)).toContain(
      'https://a.kz → https://b.kz',
    )
  })
})

describe('of equal clauses', () => {
  test.each([
    ['numbered', (n: number, words: string) => `1.${n}. ${words}`],
    ['in a list', (_: number, words: string) => `- ${words}`],
  ])('the one that was edited is changed in its place, %s', (_, write) => {
    const words = (edited: number) =>
      [1, 2, 3, 4]
        .map((n) => write(n, n === edited ? 'You may sell data.' : 'You may not sell data.'))
        .join('\n\n')
    for (const edited of [1, 2, 3, 4]) {
      const { changes } = diffTexts(words(0), words(edited), 'en')
      expect(changes.map(({ kind, moved }) => (moved ? 'moved' : kind))).toEqual(
        [1, 2, 3, 4].map((n) => (n === edited ? 'reworded' : 'kept')),
      )
    }
  })
})

test('a paragraph that went and an unrelated one that came have not moved', () => {
  const diff = say(
    'en',
    'Alpha says fees are paid.\n\nBeta.\n\nGamma here.',
    'Beta.\n\nGamma here.\n\nCookies expire.',
  )
  expect(diff).not.toMatch(/(?<!re)moved/)
})

test('a reference to a law that follows a clause of our own by chance is another reference', () => {
  const text = (number: number, law: number, more = '') =>
    `# П\n\n${more}## Статья ${number}. Данные\n\nДанные хранятся по статье ${law} закона о данных.`
  const added = '## Статья 5. Новое\n\nСовсем новый текст о другом.\n\n'
  expect(say('ru', text(5, 5), text(6, 6, added))).toContain('статье [-5-]{+6+} закона')
})
