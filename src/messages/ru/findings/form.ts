import type * as kazakh from '../../kk/findings/form.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** The form of a file: its characters, line ends, spaces and title. */
export const form = {
  lineEnd: {
    message: 'Строка кончается на CR LF, ожидался LF{{all}}.',
    advice: 'Сохраните файл с концами строк Unix (LF).',
  },
  byteOrderMark: {
    message: 'Файл начинается с невидимой метки BOM.',
    advice: 'Сохраните его в UTF-8 без BOM.',
  },
  unreadable: {
    message: 'Нечитаемый знак{{all}}: файл сохранён не в UTF-8.',
    advice: 'Сохраните файл заново в UTF-8 и восстановите пропавшие буквы.',
  },
  conflict: {
    message: 'Здесь столкнулись две правки, и git не смог выбрать одну из них.',
    advice: 'Оставьте нужный текст и удалите строки <<<<<<<, ======= и >>>>>>>.',
  },
  invisible: {
    message: 'Невидимый знак {{code}}{{all}}.',
    advice: 'Удалите его.',
  },
  hiddenBreak: {
    message: 'Два пробела в конце строки делают невидимый перенос{{all}}.',
    advice: 'Удалите пробелы; если нужна новая строка, оставьте пустую строку.',
  },
  lineTail: {
    message: 'В конце строки лишние пробелы{{all}}.',
    advice: 'Удалите их.',
  },
  notComposed: {
    message: 'Буква составлена из двух знаков{{all}}; текст должен быть в форме Юникода NFC.',
    advice: 'Сохраните файл в форме NFC; тогда буквы вроде й – один знак.',
  },
  fileEnd: {
    message: 'Файл должен кончаться ровно одним переводом строки.',
    advice: 'Удалите лишние пустые строки в конце или добавьте перевод строки.',
  },
  doubleSpace: {
    message: 'Между словами лишние пробелы{{all}}.',
    advice: 'Оставьте один пробел.',
  },
  noTitle: {
    message: 'У текста нет названия.',
    advice: 'Начните текст строкой вида: # Название',
  },
  emptyTitle: {
    message: 'В строке названия нет слов.',
    advice: 'Напишите название после знака #.',
  },
  secondTitle: {
    message: 'В тексте второе название.',
    advice: 'Начинайте разделы со знака ##: ## 8. Раздел',
  },
} as const satisfies Translation<typeof kazakh.form, Forms>
