import type { Phrase } from '../phrase.ts'

/** What is said where the three languages differ. */
export const PARITY = {
  extra: {
    kk: [
      '{clause} тек осында бар, мына мәтіндерде жоқ: {others}.',
      'Оны алып тастаңыз немесе басқа тілдерге де қосыңыз.',
    ],
    ru: [
      '{clause} есть только здесь, а в этих текстах нет: {others}.',
      'Удалите его или добавьте и на других языках.',
    ],
    en: ['{clause} is only here, and not in {others}.', 'Remove it, or add it in the other languages, too.'],
  },
  missing: {
    kk: [
      '{clause} мұнда жоқ, ал мына мәтіндерде бар: {others}.',
      'Оны аударып, мынаның соңынан қосыңыз: {before}.',
    ],
    ru: [
      '{clause} отсутствует, а в этих текстах есть: {others}.',
      'Переведите и добавьте сюда; он стоит после: {before}.',
    ],
    en: ['{clause} is missing; it is in {others}.', 'Translate it, and add it after: {before}.'],
  },
  shape: {
    kk: [
      '{clause}: құрылымы басқа мәтіндердегіден өзгеше. Мұнда {here}; {there}.',
      'Тізімді, кестені және тақырып белгілерін барлық тілде бірдей етіңіз.',
    ],
    ru: [
      '{clause}: структура не такая, как в других текстах. Здесь {here}; {there}.',
      'Сделайте списки, таблицы и знаки заголовков на всех языках одинаковыми.',
    ],
    en: [
      '{clause}: built otherwise than in the other texts. Here {here}; {there}.',
      'Give lists, tables and headings the same size and marks in every language.',
    ],
  },
  figures: {
    kk: ['{clause}: мәтіндердегі сандар әртүрлі. Мұнда {here}; {there}.', 'Салыстырып, қатесін түзетіңіз.'],
    ru: ['{clause}: в текстах разные числа. Здесь {here}; {there}.', 'Сравните и исправьте ошибку.'],
    en: [
      '{clause}: the texts have different numbers. Here {here}; {there}.',
      'Compare them, and mend the one that is wrong.',
    ],
  },
  units: {
    kk: [
      '{clause}: сан бірдей, бірақ өлшем бірлігі әртүрлі. Мұнда {here}; {there}.',
      'Күн, ай, жұмыс күні немесе ақша бірлігін салыстырып, қатесін түзетіңіз.',
    ],
    ru: [
      '{clause}: число одно и то же, а единица разная. Здесь {here}; {there}.',
      'Сравните дни, месяцы, рабочие дни или валюту и исправьте ошибку.',
    ],
    en: [
      '{clause}: the number is the same, but it counts different things. Here {here}; {there}.',
      'Compare days, months, working days or currencies, and mend the one that is wrong.',
    ],
  },
  references: {
    kk: [
      '{clause}: мәтіндер әртүрлі тармаққа сілтейді. Мұнда {here}; {there}.',
      'Барлық тілде бір тармаққа сілтеңіз.',
    ],
    ru: [
      '{clause}: тексты ссылаются на разные пункты. Здесь {here}; {there}.',
      'Сошлитесь на всех языках на один пункт.',
    ],
    en: [
      '{clause}: the texts refer to different clauses. Here {here}; {there}.',
      'Refer to the same clause in every language.',
    ],
  },
  links: {
    kk: [
      '{clause}: мәтіндердегі адрестер әртүрлі. Мұнда {here}; {there}.',
      'Барлық тілде бір адресті жазыңыз.',
    ],
    ru: ['{clause}: в текстах разные адреса. Здесь {here}; {there}.', 'Напишите на всех языках один адрес.'],
    en: [
      '{clause}: the texts have different addresses. Here {here}; {there}.',
      'Write the same address in every language.',
    ],
  },
  negation: {
    kk: [
      '{clause}: болымсыз мағына барлық мәтінде бірдей болмауы мүмкін. Мұнда {here}; {there}.',
      'Тыйым не шарт барлық тілде бір мағынада ма, соны қараңыз.',
    ],
    ru: [
      '{clause}: возможно, отрицание есть не во всех текстах. Здесь {here}; {there}.',
      'Проверьте, одинаков ли на всех языках смысл запрета или условия.',
    ],
    en: [
      '{clause}: a negation may be missing in one of the texts. Here {here}; {there}.',
      'Look whether the ban or the condition means the same in every language.',
    ],
  },
  duty: {
    kk: [
      '{clause}: құқық пен міндет барлық мәтінде бірдей болмауы мүмкін. Мұнда {here}; {there}.',
      'Кімге не рұқсат, кімге не міндет екені барлық тілде бірдей ме, соны қараңыз.',
    ],
    ru: [
      '{clause}: возможно, права и обязанности в текстах различаются. Здесь {here}; {there}.',
      'Проверьте, одинаково ли на всех языках, кто что может и кто что обязан.',
    ],
    en: [
      '{clause}: a right or a duty may differ between the texts. Here {here}; {there}.',
      'Look whether what someone may or must do is the same in every language.',
    ],
  },
  points: {
    kk: ['{part}: сөйлемдер саны тілдерде әртүрлі ({counts}).', 'Барлық тілде бірдей нәрсені айтыңыз.'],
    ru: [
      '{part}: число предложений на разных языках не совпадает ({counts}).',
      'Скажите на всех языках одно и то же.',
    ],
    en: [
      '{part}: the languages have different numbers of points ({counts}).',
      'Say the same points in every language.',
    ],
  },
  contradiction: {
    kk: [
      'Сан мен оның сөзбен жазылуы сәйкес емес: {figure} және «{words}».',
      'Қайсысы дұрыс екенін анықтап, екіншісін түзетіңіз.',
    ],
    ru: [
      'Число и его запись словами расходятся: {figure} и «{words}».',
      'Уточните, что верно, и исправьте другое.',
    ],
    en: [
      'The number and its words say different things: {figure} and "{words}".',
      'Find out which is right, and mend the other.',
    ],
  },
  needless: {
    kk: [
      'exceptions тізіміндегі {clause} нөмірлі тармақ мәтінде жоқ.',
      'Нөмірін түзетіңіз немесе осы жолды алып тастаңыз.',
    ],
    ru: ['Пункта {clause} из списка exceptions в тексте нет.', 'Исправьте номер или удалите эту запись.'],
    en: [
      'Clause {clause} of the list exceptions is not in the text.',
      'Correct the number, or remove the entry.',
    ],
  },
} satisfies Record<string, Phrase>
