import type * as kazakh from '../../kk/findings/published.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

const PUT_BACK =
  'Верните опубликованному файлу прежний вид. Исправление вносится новой редакцией (это будет редакция {{next}}): на GitHub кнопка «Новая редакция» в разделе Actions, или npm run policy -- new {{policy}}'

const CHECK_OUT =
  'Верните файл как был: git checkout {{base}} -- <файл>. Исправление вносится новой редакцией: на GitHub кнопка «Новая редакция» в разделе Actions, или npm run policy -- new {{policy}}'

/** Published versions whose bytes are no longer those of their publication. */
export const seal = {
  incomplete: {
    message: 'Редакция опубликована, но нет {{key}}.',
    advice: 'Верните файл из истории; publish сам пишет все три строки.',
  },
  textChanged: {
    message:
      '{{version}} опубликована, но этот текст с тех пор изменён: контрольная сумма {{found}}, ожидалась {{expected}}.',
    advice: PUT_BACK,
  },
  factsChanged: {
    message: '{{version}} опубликована, но version.yaml с тех пор изменён.',
    advice: PUT_BACK,
  },
} as const satisfies Translation<typeof kazakh.seal, Forms>

/** Published versions that history knows otherwise. */
export const history = {
  changed: {
    message: '{{version}} опубликована в {{base}}, а этот файл с тех пор изменён.',
    advice: CHECK_OUT,
  },
  fileGone: {
    message: '{{version}} опубликована в {{base}}, а этого файла больше нет.',
    advice: CHECK_OUT,
  },
  versionGone: {
    message: 'Редакции {{version}}, опубликованной в {{base}}, больше нет.',
    advice: CHECK_OUT,
  },
} as const satisfies Translation<typeof kazakh.history, Forms>
