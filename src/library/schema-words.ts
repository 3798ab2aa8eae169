import type { Phrase } from '../domain/checks/phrase.ts'
import type { ByLocale } from '../domain/locale.ts'

/** What is said of a value that a file may not hold. */
export const SCHEMA = {
  unknownKey: {
    kk: ['{place}: {key} деген кілт жоқ.', 'Кілтті алып тастаңыз немесе жазылуын түзетіңіз.'],
    ru: ['{place}: ключа {key} не существует.', 'Удалите ключ или исправьте его написание.'],
    en: ['{place}: there is no key {key}.', 'Remove the key, or mend its spelling.'],
  },
  misspelt: {
    kk: [
      '{place}: {key} деген кілт жоқ; {meant} деп жазбақ болған сияқтысыз.',
      'Кілттің жазылуын түзетіңіз: {meant}.',
    ],
    ru: [
      '{place}: ключа {key} не существует; по-видимому, имелся в виду {meant}.',
      'Исправьте написание ключа: {meant}.',
    ],
    en: [
      '{place}: there is no key {key}; {meant} seems to be meant.',
      'Mend the spelling of the key: {meant}.',
    ],
  },
  colon: {
    kk: [
      '{place}: сөйлемнің ішіндегі қос нүкте мен бос орын оны екіге бөліп жіберген.',
      'Сөйлемді тырнақшаға алыңыз: "…".',
    ],
    ru: [
      '{place}: двоеточие с пробелом внутри предложения разделило его надвое.',
      'Возьмите предложение в кавычки: "…".',
    ],
    en: [
      '{place}: a colon followed by a space has cut the sentence in two.',
      'Put the sentence in quotes: "…".',
    ],
  },
  missing: {
    kk: ['{place} жазылмаған: {expected}.', 'Осы жолды қосыңыз.'],
    ru: ['Нет {place}: {expected}.', 'Добавьте эту строку.'],
    en: ['{place} is missing: {expected}.', 'Add the line.'],
  },
  wrong: {
    kk: ['{place}: {expected}{found}.', 'Мәнін күтілгендей етіп жазыңыз.'],
    ru: ['{place}: {expected}{found}.', 'Запишите значение так, как ожидалось.'],
    en: ['{place}: {expected}{found}.', 'Write the value as expected.'],
  },
} satisfies Record<string, Phrase>

/** What was expected where a schema says it by the kind of value only. */
export const KINDS: Record<string, ByLocale<string>> = {
  boolean: {
    kk: 'true немесе false күтілген еді',
    ru: 'ожидалось true или false',
    en: 'expected true or false',
  },
  object: {
    kk: 'кілттер мен олардың мәндері күтілген еді',
    ru: 'ожидались ключи со значениями',
    en: 'expected keys with values',
  },
  array: {
    kk: '«- » белгісінен басталатын тізім күтілген еді',
    ru: 'ожидался список, каждая строка которого начинается с «- »',
    en: 'expected a list, each line after "- "',
  },
  string: { kk: 'мәтін күтілген еді', ru: 'ожидался текст', en: 'expected words' },
}

/** Before the values of which one was expected. */
export const ONE_OF: ByLocale<string> = {
  kk: 'мыналардың бірі күтілген еді: ',
  ru: 'ожидалось одно из: ',
  en: 'expected one of: ',
}

/** Before the value that was found. */
export const FOUND: ByLocale<string> = { kk: ', табылғаны: ', ru: ', найдено: ', en: ', found ' }

/** How the whole of a file is called. */
export const FILE: ByLocale<string> = { kk: 'файл', ru: 'файл', en: 'the file' }
