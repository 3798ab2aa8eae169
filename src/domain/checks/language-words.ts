import type { Phrase } from './phrase.ts'

/** What is said where words are in another language than their place says. */
export const LANGUAGE = {
  wholeText: {
    kk: ['Мәтін {found} жазылған, ал файлдың атауы басқа тілді білдіреді.', 'Осы тілдегі мәтінді қойыңыз.'],
    ru: ['Текст {found} языке, а имя файла обозначает другой язык.', 'Поместите сюда текст на нужном языке.'],
    en: [
      'The text is in {found}, but the name of the file says another language.',
      'Put the text in its own language here.',
    ],
  },
  clause: {
    kk: ['Тармақ {found} жазылған.', 'Оны осы мәтіннің тіліне аударыңыз.'],
    ru: ['Пункт написан {found} языке.', 'Переведите его на язык этого текста.'],
    en: ['The clause is in {found}.', 'Translate it into the language of this text.'],
  },
  point: {
    kk: ['{part}: сөйлем {found} жазылған.', 'Оны өз тілінде жазыңыз.'],
    ru: ['{part}: предложение написано {found} языке.', 'Напишите его на своём языке.'],
    en: ['{part}: the sentence is in {found}.', 'Write it in its own language.'],
  },
  repeated: {
    kk: ['{locale} тіліндегі сөздер {other} тіліндегімен сөзбе-сөз бірдей.', 'Аудармасын жазыңыз.'],
    ru: ['Слова на языке {locale} дословно те же, что на языке {other}.', 'Напишите перевод.'],
    en: ['The words in {locale} are the same as those in {other}.', 'Write the translation.'],
  },
} satisfies Record<string, Phrase>
