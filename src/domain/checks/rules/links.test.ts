import { describe, expect, test } from 'vitest'
import { checkLooseText } from '../check-version.ts'
import { TextView } from '../text-view.ts'

const tell = (words: string) =>
  checkLooseText('ru.md', new TextView('ru', `# Правила\n\n${words}\n`), true)
    .map(({ key }) => key)
    .filter((key) => key.startsWith('markup.'))

describe('a link that leads elsewhere than people think is found', () => {
  test.each<[string, string, string]>([
    ['without its beginning', '[сайт](//evil.example/a)', 'noScheme'],
    ['with a stroke that browsers turn', '[сайт](</\\evil.example>)', 'address'],
    ['with a site before @', '[сайт](https://5qbe.kz@evil.example/)', 'hiddenHost'],
    ['with a site before @, bare', 'см. <https://5qbe.kz@evil.example/>', 'hiddenHost'],
    ['that runs', '[сайт](javascript:alert)', 'address'],
    ['that runs, behind a sign that is dropped', '[сайт](&#1;javascript:alert)', 'address'],
    ['that holds its page', '[сайт](data:text/html;base64,AAAA)', 'address'],
    ['with a Cyrillic letter', '[сайт](https://5qb\u0435.kz/)', 'lookalike'],
    ['with a Cyrillic letter, written as %', '[сайт](https://5qb%D0%B5.kz/)', 'lookalike'],
    ['of Cyrillic letters that look Latin', '[сайт](https://\u0430\u0440\u0440.com/)', 'lookalike'],
    ['with a Greek letter', '[сайт](https://g\u03bf\u03bfgle.com/)', 'lookalike'],
    ['of an e-mail with a Cyrillic letter', '[почта](mailto:info@5qb\u0435.kz)', 'lookalike'],
    ['that reads as another one', '[https://5qbe.kz](https://evil.example)', 'otherAddress'],
    ['that reads as another site', '[5qbe.kz](https://evil.example/5qbe.kz)', 'otherAddress'],
    ['that reads as another site, in bold', '[**5qbe.kz/auth**](https://evil.example)', 'otherAddress'],
    ['that reads as a site and stays here', '[5qbe.kz](/accept-nothing)', 'otherAddress'],
    ['that reads as another e-mail', '[info@5qbe.kz](mailto:info@evil.example)', 'otherAddress'],
    ['to the page of answers', '[сайт](/auth/accept/#return=https://evil.example)', 'answer'],
    ['to the page of answers, of any site', '[сайт](https://5qbe.kz/auth/ru/accept/?return=a)', 'answer'],
    ['to the page of answers, by a definition', '[сайт][a]\n\n[a]: ../accept/', 'answer'],
  ])('%s', (_, words, key) => {
    expect(tell(words)).toEqual([`markup.${key}`])
  })
})

describe('a link that leads where it says is none of it', () => {
  test.each([
    '[info@5qbe.kz](mailto:info@5qbe.kz)',
    '[напишите нам](mailto:info@5qbe.kz?subject=Вопрос)',
    'info@5qbe.kz и https://5qbe.kz/auth/',
    '[https://5qbe.kz](https://5qbe.kz/auth/)',
    '[www.5qbe.kz](https://5qbe.kz/)',
    '[5qbe.kz/auth](https://www.5qbe.kz/auth/)',
    '[другой документ](../mailings/)',
    '[раздел 8](#8) и [прежняя редакция](/auth/ru/privacy/1/)',
    '[позвонить](tel:+77270000000)',
    '[сайт](https://қазпошта.қаз/) и [сайт](https://қазпошта.kz/)',
    '[закон](https://adilet.zan.kz/rus/docs/K940001000_#z5)',
    '[порт](https://5qbe.kz:8443/a@b)',
    '[ст. 8.2](https://adilet.zan.kz/)',
  ])('%s', (words) => {
    expect(tell(words)).toEqual([])
  })
})
