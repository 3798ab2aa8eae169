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
    ['with a Cyrillic letter, in Punycode', '[сайт](https://xn--5qb-tdd.kz/)', 'lookalike'],
    ['of what is no Punycode', '[сайт](https://xn--99999999999.kz/)', 'lookalike'],
    ['of empty Punycode', '[сайт](https://xn--.kz/)', 'lookalike'],
    ['that reads as another one, with a middle dot', '[5qbe\u00b7kz](https://evil.kz)', 'otherAddress'],
    ['that reads as another one, in brackets', '[5qbe[.]kz](https://evil.kz)', 'otherAddress'],
    ['wholly of letters that look Latin', '[сайт](https://\u0430\u0440\u0440\u04cf\u0435.com/)', 'lookalike'],
    ['of Latin letters among Cyrillic names', '[сайт](https://copa.рф/)', 'lookalike'],
    ['of an e-mail whose name has a Cyrillic letter', '[почта](mailto:inf\u043e@5qbe.kz)', 'lookalike'],
    ['without strokes', '[сайт](https:evil.kz)', 'noScheme'],
    ['with one stroke', '[сайт](https:/evil.kz)', 'noScheme'],
    ['with three strokes', '[сайт](https:///evil.kz)', 'noScheme'],
    ['with a site before @, written as %', '[сайт](https://5qbe.kz%40evil.example/)', 'hiddenHost'],
    ['of a number in hex', '[сайт](http://0x7f000001/)', 'address'],
    ['of one number', '[сайт](http://2130706433/)', 'address'],
    ['of a number in octal', '[сайт](http://0177.0.0.1:80/)', 'address'],
    ['of a short number', '[сайт](http://127.1)', 'address'],
    ['that reads as another one, with another dot', '[5qbe\u2024kz](https://evil.kz)', 'otherAddress'],
    ['that reads as another one, with a full dot', '[5qbe\u3002kz](https://evil.kz)', 'otherAddress'],
    ['that reads as another one, with a wide dot', '[5qbe\uff0ekz](https://evil.kz)', 'otherAddress'],
    ['that reads as another one, with a half dot', '[5qbe\uff61kz](https://evil.kz)', 'otherAddress'],
    ['that reads as another one, in wide letters', '[\uff48ttps://5qbe.kz](https://evil.kz)', 'otherAddress'],
    ['that reads as another one, in Cyrillic', '[на 5qb\u0435.\u043az](https://evil.kz)', 'otherAddress'],
    ['with another one among words', '[Go to 5qbe.kz now](https://evil.kz)', 'otherAddress'],
    ['with another one among words, national', '[сайт қазпошта.қаз здесь](https://evil.kz)', 'otherAddress'],
    ['with another e-mail among words', '[на info@5qbe.kz пишите](mailto:evil@x.kz)', 'otherAddress'],
    ['with the right one and another', '[evil.kz и 5qbe.kz](https://evil.kz)', 'otherAddress'],
    ['by a definition', '[5qbe.kz][a]\n\n[a]: https://evil.kz', 'otherAddress'],
    ['by a definition of its own name', '[5qbe.kz]\n\n[5qbe.kz]: https://evil.kz', 'otherAddress'],
    ['that reads as another number', '[+7 727 111 22 33](tel:+79001112233)', 'otherAddress'],
    ['with another number among words', '[звоните: 8 (727) 111-22-33](tel:+79001112233)', 'otherAddress'],
    ['that reads as another short number', '[1414](tel:+79001112233)', 'otherAddress'],
    ['that reads as another e-mail, spelled', '[info (at) 5qbe.kz](mailto:evil@x.kz)', 'otherAddress'],
    ['that reads as another page', '[https://5qbe.kz/privacy](https://5qbe.kz/terms)', 'otherAddress'],
    ['that reads as another question', '[5qbe.kz/a?b=1](https://5qbe.kz/a?b=2)', 'otherAddress'],
    ['of an e-mail with a hidden copy', '[почта](mailto:info@5qbe.kz?bcc=evil@x.kz)', 'recipients'],
    ['of an e-mail with a copy', '[почта](mailto:info@5qbe.kz?subject=a&%63c=evil@x.kz)', 'recipients'],
    ['of an e-mail to two', '[почта](mailto:info@5qbe.kz,evil@x.kz)', 'recipients'],
    ['of an e-mail to two, written as %', '[почта](mailto:info@5qbe.kz%2Cevil@x.kz)', 'recipients'],
    [
      'of an e-mail with a line of its own',
      '[почта](mailto:info@5qbe.kz?subject=a%0D%0Abcc:e@x.kz)',
      'recipients',
    ],
    ['of an e-mail to nobody', '[почта](mailto:?to=evil@x.kz)', 'recipients'],
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
    '[5qbe.kz](https://www.5qbe.kz/auth/)',
    '[5qbe.kz/auth](https://5qbe.kz/auth/)',
    '[5qbe.kz/auth.](https://5qbe.kz/auth) и [(см. 5qbe.kz/auth)](https://5qbe.kz/auth)',
    '[на сайте 5qbe.kz](https://5qbe.kz/) и [www.5qbe.kz](https://5qbe.kz)',
    '[5qbe.kz/a](https://5qbe.kz/a?b=1#c)',
    '[adilet.zan.kz/rus/…](https://adilet.zan.kz/rus/docs/K940001000_)',
    '[info@5qbe.kz](mailto:info@5qbe.kz?subject=Вопрос&body=a)',
    '[info (at) 5qbe.kz](mailto:info@5qbe.kz)',
    `[қазпошта.қаз](${new URL('https://қазпошта.қаз/').href})`,
    '[+7 (727) 111-22-33](tel:+77271112233) и [8 727 111 22 33](tel:+77271112233)',
    '[727 111 22 33](tel:+77271112233), [1414](tel:1414), [с 9:00 до 18:00](tel:+77271112233)',
    '[политика 5qbe.kz](../privacy/)',
    '[policy.pdf](https://5qbe.kz/files/1) и [файл policy.pdf](https://5qbe.kz/policy.pdf)',
    '[г. Алматы, ул.Абая, т.е. офис](https://5qbe.kz/) и [ТОО «А».Закон](https://adilet.zan.kz/)',
    '[5qbe.kz][a] и [сайт][a]\n\n[a]: https://5qbe.kz/',
    '[сайт](http://192.168.0.1/) и [сайт](https://xn--e1afmkfd.xn--p1ai/)',
  ])('%s', (words) => {
    expect(tell(words)).toEqual([])
  })
})
