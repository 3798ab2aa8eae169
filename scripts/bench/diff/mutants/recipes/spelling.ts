import type { Recipe } from '../recipe.ts'

/** What a correction may do: letters, signs, space, addresses; and what only the bytes know of. */
export const SPELLING: readonly Recipe[] = [
  {
    kind: 'typing error',
    seen: 'words',
    asks: 'allows',
    pairs: {
      kk: [['Пайдаланушының дректері қорғалады.', 'Пайдаланушының деректері қорғалады.']],
      ru: [
        ['Даные защищаются паролем.', 'Данные защищаются паролем.'],
        ['Администраторр отвечает на письма.', 'Администратор отвечает на письма.'],
      ],
      en: [['The adress is kept in a list.', 'The address is kept in a list.']],
    },
  },
  {
    kind: 'punctuation',
    seen: 'words',
    asks: 'allows',
    pairs: {
      kk: [['Аты-жөні мекенжайы сақталады.', 'Аты-жөні, мекенжайы сақталады.']],
      ru: [
        ['Имя адрес и телефон хранятся.', 'Имя, адрес и телефон хранятся.'],
        ['Данные хранятся;', 'Данные хранятся.'],
      ],
      en: [['The name address and number are kept.', 'The name, address and number are kept.']],
    },
  },
  {
    kind: 'case of a letter',
    seen: 'words',
    asks: 'allows',
    pairs: {
      kk: [['Саясат Пайдаланушыға арналған.', 'Саясат пайдаланушыға арналған.']],
      ru: [['Для пользователя текст бесплатный.', 'Для Пользователя текст бесплатный.']],
      en: [['The user reads the text.', 'The User reads the text.']],
    },
  },
  {
    kind: 'case of a phrase',
    seen: 'words',
    asks: 'allows',
    pairs: {
      kk: [['Мәтін оқылады және түсінікті жазылады.', 'МӘТІН ОҚЫЛАДЫ ЖӘНЕ ТҮСІНІКТІ ЖАЗЫЛАДЫ.']],
      ru: [
        [
          'Сервис предоставляется в том виде, в котором он есть.',
          'СЕРВИС ПРЕДОСТАВЛЯЕТСЯ В ТОМ ВИДЕ, В КОТОРОМ ОН ЕСТЬ.',
        ],
      ],
      en: [['The service comes as it is.', 'THE SERVICE COMES AS IT IS.']],
    },
  },
  {
    kind: 'quotes',
    seen: 'words',
    asks: 'allows',
    pairs: {
      kk: [['Бұдан әрі – "Саясат" деп аталады.', 'Бұдан әрі – «Саясат» деп аталады.']],
      ru: [['Далее – "Политика" в тексте.', 'Далее – «Политика» в тексте.']],
      en: [['Hereinafter "the Policy" in the text.', 'Hereinafter “the Policy” in the text.']],
    },
  },
  {
    kind: 'space before a sign',
    seen: ['space'],
    asks: 'allows',
    pairs: {
      kk: [['Аты-жөні ; мекенжайы бар.', 'Аты-жөні; мекенжайы бар.']],
      ru: [['Имя ; адрес нужны.', 'Имя; адрес нужны.']],
      en: [['The name ; the address.', 'The name; the address.']],
    },
  },
  {
    kind: 'double space',
    seen: ['space', 'source'],
    asks: 'allows',
    pairs: {
      kk: [['Деректер  сақталады осында.', 'Деректер сақталады осында.']],
      ru: [['Данные хранятся здесь.', 'Данные  хранятся здесь.']],
      en: [['Data are kept here.', 'Data are  kept here.']],
    },
  },
  {
    kind: 'no-break space',
    seen: ['space'],
    asks: 'allows',
    pairs: {
      kk: [['Деректер сақталады осында.', 'Деректер\u00a0сақталады осында.']],
      ru: [['Сумма ‹p› 000 тенге.', 'Сумма ‹p›\u00a0000 тенге.']],
      en: [['The sum is ‹p› 000 tenge.', 'The sum is ‹p›\u00a0000 tenge.']],
    },
  },
  {
    kind: 'lines wrapped elsewhere',
    seen: ['space', 'source'],
    asks: 'allows',
    whole: true,
    pairs: {
      kk: [['Деректер сақталады\nосында.', 'Деректер\nсақталады осында.']],
      ru: [['Данные хранятся\nздесь.', 'Данные хранятся здесь.']],
      en: [['Data are kept here.', 'Data are\nkept here.']],
    },
  },
  {
    kind: 'address of a link',
    seen: ['link'],
    asks: 'allows',
    pairs: {
      kk: [
        [
          'Толығырақ [қосымшада](https://5qbe.kz/a‹n›) айтылған.',
          'Толығырақ [қосымшада](https://5qbe.kz/a‹m›) айтылған.',
        ],
      ],
      ru: [
        [
          'Подробнее в [приложении](https://5qbe.kz/a‹n›) к тексту.',
          'Подробнее в [приложении](https://5qbe.kz/a‹m›) к тексту.',
        ],
      ],
      en: [['See the [annex](https://5qbe.kz/a‹n›) to it.', 'See the [annex](https://5qbe.kz/a‹m›) to it.']],
    },
  },
  {
    kind: 'address of a link by its name',
    seen: ['link'],
    asks: 'allows',
    whole: true,
    pairs: {
      kk: [
        [
          'Толығырақ [осында][1] айтылған.\n\n[1]: https://5qbe.kz/a‹n›',
          'Толығырақ [осында][1] айтылған.\n\n[1]: https://5qbe.kz/a‹m›',
        ],
      ],
      ru: [
        [
          'Подробнее [здесь][1] и далее.\n\n[1]: https://5qbe.kz/a‹n›',
          'Подробнее [здесь][1] и далее.\n\n[1]: https://5qbe.kz/a‹m›',
        ],
      ],
      en: [
        [
          'See [here][1] for more.\n\n[1]: https://5qbe.kz/a‹n›',
          'See [here][1] for more.\n\n[1]: https://5qbe.kz/a‹m›',
        ],
      ],
    },
  },
  {
    kind: 'words that became a link',
    seen: ['link'],
    asks: 'either',
    pairs: {
      kk: [['Толығырақ қосымшада айтылған.', 'Толығырақ [қосымшада](https://5qbe.kz/a‹n›) айтылған.']],
      ru: [['Подробнее в [приложении](https://5qbe.kz/a‹n›) к тексту.', 'Подробнее в приложении к тексту.']],
      en: [['See the annex to it.', 'See the [annex](https://5qbe.kz/a‹n›) to it.']],
    },
  },
  {
    kind: 'text of an image',
    seen: ['source', 'link'],
    asks: 'either',
    pairs: {
      kk: [
        ['Таңба ![рұқсат](https://5qbe.kz/a.png) тұрады.', 'Таңба ![тыйым](https://5qbe.kz/a.png) тұрады.'],
      ],
      ru: [['Знак ![можно](https://5qbe.kz/a.png) стоит.', 'Знак ![нельзя](https://5qbe.kz/a.png) стоит.']],
      en: [
        ['The sign ![yes](https://5qbe.kz/a.png) stands.', 'The sign ![no](https://5qbe.kz/a.png) stands.'],
      ],
    },
  },
  {
    kind: 'entity, escape, comment',
    seen: ['source'],
    asks: 'either',
    pairs: {
      kk: [
        ['DAR &amp; Tech серіктестігі.', 'DAR & Tech серіктестігі.'],
        ['Мәтін \\- осында.', 'Мәтін - осында.'],
      ],
      ru: [
        ['Товарищество DAR & Tech.', 'Товарищество DAR &amp; Tech.'],
        ['Текст<!-- было --> здесь.', 'Текст здесь.'],
      ],
      en: [
        ['The firm DAR &#38; Tech.', 'The firm DAR & Tech.'],
        ['A text \\! here.', 'A text ! here.'],
      ],
    },
  },
  {
    kind: 'sign of a bullet',
    seen: ['list', 'source'],
    asks: 'either',
    whole: true,
    pairs: {
      kk: [['- аты-жөні;\n- мекенжайы.', '* аты-жөні;\n* мекенжайы.']],
      ru: [['* имя заявителя;\n* его адрес.', '- имя заявителя;\n- его адрес.']],
      en: [['- the name;\n- the address.', '+ the name;\n+ the address.']],
    },
  },
  {
    kind: 'lookalike letter',
    seen: ['lookalike'],
    named: true,
    asks: 'either',
    pairs: {
      kk: [['Саясат осы күні күшіне енеді.', 'Cаясат осы күні күшіне енеді.']],
      ru: [['Оплата производится сразу.', 'Oплата производится сразу.']],
      en: [['Payment comes at once.', 'Pаyment comes at once.']],
    },
  },
  {
    kind: 'invisible letter',
    seen: ['lookalike', 'space', 'source'],
    named: true,
    asks: 'either',
    pairs: {
      kk: [['Деректер сақталады.', 'Дерек\u00adтер сақталады.']],
      ru: [['Данные хранятся.', 'Дан\u200bные хранятся.']],
      en: [
        ['Data are kept.', 'Data are k\u00adept.'],
        ['Data are sold.', 'Data are s\u200dold.'],
      ],
    },
  },
  {
    kind: 'decomposed letter',
    seen: ['lookalike', 'space', 'source'],
    named: true,
    asks: 'either',
    pairs: {
      kk: [['Мұндай өтініш қаралады.', 'Мұндаи\u0306 өтініш қаралады.']],
      ru: [['Любой вопрос решает суд.', 'Любои\u0306 вопрос решает суд.']],
      en: [['The café keeps data.', 'The cafe\u0301 keeps data.']],
    },
  },
  {
    kind: 'decomposed letter at an edge',
    seen: ['lookalike', 'space', 'source'],
    named: true,
    asks: 'either',
    whole: true,
    pairs: {
      kk: [['Йод туралы ереже осындай', 'И\u0306од туралы ереже осындаи\u0306']],
      ru: [['Йод хранит больной', 'И\u0306од хранит больнои\u0306']],
      en: [['Élan and café', 'E\u0301lan and cafe\u0301']],
    },
  },
]
