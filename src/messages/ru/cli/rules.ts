import type { rules as kazakh } from '../../kk/cli/rules.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What a finding is about, in the words of an editor; its rule is a name for programs. */
export const rules = {
  rule: {
    asks: 'Чего требует от людей',
    dates: 'Даты',
    exceptions: 'Допущенные различия',
    figures: 'Число и слова',
    form: 'Запись файла',
    history: 'Опубликованная редакция',
    language: 'Язык текста',
    layout: 'Файлы и папки',
    letters: 'Чужие буквы',
    markup: 'Разметка, которой не увидят',
    numbering: 'Нумерация',
    parity: 'Языки: пункты',
    'parity-alone': 'Языки: изменено не во всех',
    'parity-duty': 'Языки: права и обязанности',
    'parity-exception': 'Языки: исключения',
    'parity-figures': 'Языки: числа',
    'parity-items': 'Языки: члены перечней',
    'parity-links': 'Языки: адреса',
    'parity-negation': 'Языки: отрицания',
    'parity-only': 'Языки: «только»',
    'parity-parties': 'Языки: стороны',
    'parity-references': 'Языки: ссылки',
    'parity-shape': 'Языки: списки и таблицы',
    'parity-units': 'Языки: единицы',
    pending: 'Ожидаемый перевод',
    references: 'Ссылка на пункт',
    schema: 'version.yaml',
    seal: 'Опубликованная редакция',
    spaces: 'Пробелы',
    summary: 'Что изменилось, простыми словами',
    terms: 'Условия редакции',
    title: 'Заголовок документа',
    typography: 'Кавычки и тире',
    yaml: 'version.yaml',
  },
} as const satisfies Translation<typeof kazakh, Forms>
