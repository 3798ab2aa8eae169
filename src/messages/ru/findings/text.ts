import type * as kazakh from '../../kk/findings/text.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** Words in another language than their place says. */
export const language = {
  wholeText: {
    message: 'Текст {{found}} языке, а имя файла обозначает другой язык.',
    advice: 'Поместите сюда текст на нужном языке.',
  },
  clause: {
    message: 'Пункт написан {{found}} языке.',
    advice: 'Переведите его на язык этого текста.',
  },
  point: {
    message: '{{part}}: предложение написано {{found}} языке.',
    advice: 'Напишите его на своём языке.',
  },
  repeated: {
    message: 'Слова на языке {{locale}} дословно те же, что на языке {{other}}.',
    advice: 'Напишите перевод.',
  },
} as const satisfies Translation<typeof kazakh.language, Forms>

/** Letters of the wrong alphabet. */
export const letters = {
  latinInCyrillic: {
    message: 'В слове «{{word}}» есть латинские буквы: {{letters}}.',
    advice: 'Наберите слово целиком кириллицей; чужая буква выглядит так же, но слово не найти поиском.',
  },
  cyrillicInLatin: {
    message: 'В слове «{{word}}» есть кириллические буквы: {{letters}}.',
    advice: 'Наберите слово целиком латиницей; чужая буква выглядит так же, но слово не найти поиском.',
  },
  inAddress: {
    message: 'В части «{{word}}» адреса смешаны буквы двух алфавитов: {{letters}}.',
    advice: 'Наберите адрес заново латиницей: из-за одной чужой буквы он ведёт в другое место.',
  },
  inName: {
    message: 'В части «{{word}}» кода или названия смешаны буквы двух алфавитов: {{letters}}.',
    advice: 'Проверьте, так ли он пишется; --fix его не меняет.',
  },
  latinTwin: {
    message: 'Слово «{{word}}» набрано латиницей, а в другом месте текста такое же слово набрано кириллицей.',
    advice: 'Посмотрите, какое имелось в виду: выглядят они одинаково, но поиском такое слово не найти.',
  },
  cyrillicTwin: {
    message: 'Слово «{{word}}» набрано кириллицей, а в другом месте текста такое же слово набрано латиницей.',
    advice: 'Посмотрите, какое имелось в виду: выглядят они одинаково, но поиском такое слово не найти.',
  },
} as const satisfies Translation<typeof kazakh.letters, Forms>

/** Markdown that readers would not see. */
export const markup = {
  html: {
    message: 'HTML не публикуется, найдено: {{found}}.',
    advice: 'Напишите это обычным текстом или разметкой markdown.',
  },
  picture: {
    message: 'Картинка не публикуется, найдено: {{found}}.',
    advice: 'Скажите словами то, что на ней показано.',
  },
  footnote: {
    message: 'Сноска не публикуется, найдено: {{found}}.',
    advice: 'Внесите её слова в сам пункт.',
  },
  strikeThrough: {
    message: 'Зачёркнутый текст не публикуется, найдено: {{found}}.',
    advice: 'Уберите слова, которые отменены, а если они действуют, уберите знаки ~~.',
  },
  tickBox: {
    message: 'Поле для галочки не публикуется, найдено: {{found}}.',
    advice: 'Скажите словами то, что оно отмечает.',
  },
  address: {
    message: 'Ссылка на такой адрес не публикуется, найдено: {{found}}.',
    advice: 'Укажите адрес https, http, mailto или tel.',
  },
  noScheme: {
    message: 'У адреса нет начала, найдено: {{found}}.',
    advice: 'Напишите адрес целиком, https://…; адрес на этом сайте начинается с одного знака / или #.',
  },
  hiddenHost: {
    message: 'То, что стоит в адресе перед @, похоже на сайт, но им не является, найдено: {{found}}.',
    advice: 'Напишите адрес без того, что стоит перед @.',
  },
  lookalike: {
    message: 'В имени сайта есть буквы, которые лишь похожи на другие, найдено: {{found}}.',
    advice: 'Наберите адрес заново буквами одного алфавита.',
  },
  otherAddress: {
    message: 'Ссылка показывает один адрес, а ведёт на другой, найдено: {{found}}.',
    advice: 'Пусть ссылка ведёт туда, куда написано, или скажите словами, куда она ведёт.',
  },
  recipients: {
    message: 'Письмо по этой ссылке ушло бы не только на один адрес, найдено: {{found}}.',
    advice: 'Оставьте после mailto: один адрес; за ним могут стоять только subject и body.',
  },
  answer: {
    message: 'Ссылка ведёт на страницу, где люди дают ответ, найдено: {{found}}.',
    advice: 'Уберите ссылку: текст не просит ответа; на эту страницу ведут сами платформы.',
  },
  tooltip: {
    message: 'Всплывающая подпись ссылки не публикуется, найдено: {{found}}.',
    advice: 'Перенесите её слова в текст или удалите их.',
  },
} as const satisfies Translation<typeof kazakh.markup, Forms>

/** Dashes, apostrophes and quotation marks. */
export const typography = {
  dashes: {
    message: 'Тире в тексте разные: здесь {{found}}, в других местах {{main}}{{all}}.',
    advice: 'Ставьте везде один и тот же знак.',
  },
  apostrophes: {
    message: 'Апострофы в тексте разные: здесь {{found}}, в других местах {{main}}{{all}}.',
    advice: 'Ставьте везде один и тот же знак.',
  },
  quotes: {
    message: 'Кавычки в тексте разные: здесь {{found}}, в других местах {{main}}{{all}}.',
    advice: 'Ставьте везде одинаковые кавычки.',
  },
  unclosed: {
    message: 'У кавычки нет пары: {{found}}{{all}}.',
    advice: 'Закройте открытую кавычку.',
  },
} as const satisfies Translation<typeof kazakh.typography, Forms>
