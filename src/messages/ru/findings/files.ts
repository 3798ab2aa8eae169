import type * as kazakh from '../../kk/findings/files.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

const IN_QUOTES = 'Исправьте строку; текст, в котором есть двоеточие с пробелом, возьмите в кавычки: "…".'

/** Files and folders. */
export const layout = {
  oldForm: {
    message: 'Этот файл записан в форме, которая была до format: 1; она больше не читается.',
    advice: 'Переведите папку в новую форму: npm run policy -- migrate.',
  },
  oldFormAlone: {
    message:
      'Этот файл записан в форме, которая была до format: 1, а файла policy.yaml с условиями документа в папке нет.',
    advice: 'Верните policy.yaml на место, и только потом переводите папку: npm run policy -- migrate.',
  },
  notMigrated: {
    message:
      'Этот файл нельзя перевести в новую форму, не изменив его смысла: он записан не так, как требовала прежняя форма.',
    advice:
      'Проверьте: в начале нет невидимого знака (BOM), строки кончаются знаком LF, строк --- и ... нет, ключи стоят у левого края без кавычек, в version.yaml есть asks, строки digests идут одна под другой. Опубликованный файл верните к тому виду, в каком он опубликован.',
  },
  notSealable: {
    message: 'В конец этого файла нельзя дописать строки публикации (effectiveAt, publishedAt, digests).',
    advice: 'Уберите строку «...» в конце и пишите эти ключи без кавычек.',
  },
  noVersion: {
    message: 'У документа нет ни одной редакции.',
    advice: 'Создайте папку 1 с файлами version.yaml, kk.md, ru.md и en.md.',
  },
  policyName: {
    message: 'Имя папки {{name}} не может быть идентификатором документа.',
    advice: 'Используйте строчные латинские буквы, цифры и дефисы; заняты имена: {{reserved}}.',
  },
  versionName: {
    message: 'Имя папки {{name}} не номер редакции.',
    advice: 'Назовите её номером: 1, 2, 3 и так далее.',
  },
  versionGap: {
    message: 'Перед редакцией {{number}} нет редакции {{missing}}.',
    advice: 'Редакции нумеруются 1, 2, 3 … без пропусков.',
  },
  noText: {
    message: 'Нет текста на этом языке.',
    advice: 'Добавьте файл; в каждой редакции есть kk.md, ru.md и en.md.',
  },
  emptyText: {
    message: 'Файл пуст.',
    advice: 'Напишите текст; если перевода ещё нет, добавьте в version.yaml строку pending.',
  },
  unknownFile: {
    message: 'Этот файл не относится к папке редакции.',
    advice: 'Исправьте имя или удалите файл; здесь бывают только version.yaml, kk.md, ru.md и en.md.',
  },
  link: {
    message: 'Это не файл, а ссылка (symbolic link); то, куда она ведёт, не читается.',
    advice: 'Положите на её место сам файл или папку.',
  },
  noFile: {
    message: 'Файла нет.',
    advice: 'Добавьте его; образец есть в policies/README.ru.md.',
  },
} as const satisfies Translation<typeof kazakh.layout, Forms>

/** Values that a file may not hold. */
export const schema = {
  unknownKey: {
    message: '{{place}}: ключа {{key}} не существует.',
    advice: 'Удалите ключ или исправьте его написание.',
  },
  misspelt: {
    message: '{{place}}: ключа {{key}} не существует; по-видимому, имелся в виду {{meant}}.',
    advice: 'Исправьте написание ключа: {{meant}}.',
  },
  colon: {
    message: '{{place}}: двоеточие с пробелом внутри предложения разделило его надвое.',
    advice: 'Возьмите предложение в кавычки: "…".',
  },
  missing: {
    message: 'Нет {{place}}: {{expected}}.',
    advice: 'Добавьте эту строку.',
  },
  empty: {
    message: '{{place}}: здесь пусто, {{expected}}.',
    advice: 'Впишите, что должно здесь стоять; пример – в руководстве редактора, «Файлы».',
  },
  wrong: {
    message: '{{place}}: {{expected}}{{found}}.',
    advice: 'Запишите значение так, как ожидалось.',
  },
} as const satisfies Translation<typeof kazakh.schema, Forms>

/** Lines that are no YAML. */
export const yaml = {
  colon: {
    message:
      'В тексте стоит двоеточие, или следующая строка сдвинута вправо, поэтому неясно, где текст кончается.',
    advice: IN_QUOTES,
  },
  noColon: {
    message: 'После ключа нет двоеточия, или текст перешёл на следующую строку без отступа.',
    advice: IN_QUOTES,
  },
  unclosed: {
    message: 'Не хватает закрывающей кавычки или скобки.',
    advice: IN_QUOTES,
  },
  twice: {
    message: 'Этот ключ записан дважды.',
    advice: 'Оставьте только один.',
  },
  tab: {
    message: 'Отступ строки сделан табуляцией.',
    advice: 'Сделайте отступ пробелами.',
  },
  indent: {
    message: 'Отступ строки не совпадает с соседними.',
    advice: 'Поставьте перед строками одного уровня одинаковое число пробелов.',
  },
  sign: {
    message: 'Текст начинается со знака, который в YAML значит другое.',
    advice: 'Возьмите текст в кавычки: "…".',
  },
  tooLarge: {
    message: 'Отсюда файл длиннее, чем может быть файл сведений о редакции.',
    advice: 'Оставьте в нём только то, для чего он нужен; длинным текстам место в kk.md, ru.md и en.md.',
  },
  tooDeep: {
    message: 'Слишком глубокая вложенность.',
    advice: 'Запишите значение простыми строками: ключ, двоеточие, значение.',
  },
  alias: {
    message: 'Имя для значения (& или *) делает из двух сведений одно.',
    advice: 'Запишите значение в каждом месте полностью.',
  },
  flow: {
    message: 'Слова стоят в скобках, а в них запятая делит предложение надвое.',
    advice: 'Напишите их после двоеточия без скобок или в кавычках: "…".',
  },
  other: {
    message: 'Строка записана не по правилам YAML.',
    advice: IN_QUOTES,
  },
} as const satisfies Translation<typeof kazakh.yaml, Forms>
