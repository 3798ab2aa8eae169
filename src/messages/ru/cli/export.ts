import type { exported as kazakh } from '../../kk/cli/export.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `export` says. */
export const exported = {
  export: {
    about: 'сохранить сравнительную таблицу в файл Word (.docx)',
    out: 'имя файла; если не указано – в этой папке, вида privacy-1-2-ru.docx',
    force: 'записать поверх существующего файла',
    exists: 'Файл {{file}} уже есть: возможно, в него вписаны обоснования.',
    existsAdvice: 'Назовите другой файл (--out) или запишите поверх (--force).',
    overwrite: 'Файл {{file}} уже есть. Записать поверх?',
    folder: 'Нет папки {{folder}}.',
    isFolder: '{{file}} – папка, записать в неё файл под этим именем нельзя.',
    isFolderAdvice: 'Укажите в --out имя файла, например tablitsa.docx.',
    folderAdvice: 'Создайте её или укажите другую в --out.',
    done: 'Изменённых элементов: {{n}}. Графа «Обоснование» пуста: её заполняет юрист.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
