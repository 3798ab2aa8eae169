import type * as kazakh from '../../kk/findings/published.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

const PUT_BACK =
  'Верните опубликованному файлу прежний вид. Исправление вносится новой редакцией (это будет редакция {{next}}): на GitHub кнопка «Новая редакция» в разделе Actions, или npm run policy -- new {{policy}}'

const CHECK_OUT =
  'Верните файл как был: {{restore}}. Исправление вносится новой редакцией: на GitHub кнопка «Новая редакция» в разделе Actions, или npm run policy -- new {{policy}}'

const AT_ITS_MOMENT =
  'Уберите из version.yaml строки publishedAt и digests и опубликуйте редакцию заново (npm run policy -- publish {{policy}}): момент публикации пишут сами publish и release. Коммит должен попасть в основную ветку не позже чем через час: иначе останется дата, когда текст никто не мог прочитать.'

const SAME_NAME =
  'Имя опубликованного документа и номер редакции не меняются: к ним привязаны ответы людей. Верните папку на прежнее место: {{restore}}'

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
  uncovered: {
    message:
      '{{version}} опубликована, а в конце version.yaml, после digests, стоит то, чего контрольная сумма не покрывает.',
    advice:
      'Под digests не должно стоять ничего, кроме четырёх строк (kk, ru, en, version): верните файл в опубликованное состояние.',
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
  fileAdded: {
    message: '{{version}} опубликована в {{base}}, а этот файл добавлен после этого.',
    advice:
      'Уберите файл. Исправление вносится новой редакцией: на GitHub кнопка «Новая редакция» в разделе Actions, или npm run policy -- new {{policy}}',
  },
  policyGone: {
    message: 'Редакция {{version}}, опубликованная в {{base}}, исчезла вместе со всем документом.',
    advice: CHECK_OUT,
  },
  renamed: {
    message: 'Редакция {{version}}, опубликованная в {{base}}, теперь называется {{now}}.',
    advice: SAME_NAME,
  },
  renumbered: {
    message: 'У редакции {{version}}, опубликованной в {{base}}, сменился номер: теперь это {{now}}.',
    advice: SAME_NAME,
  },
  unsealed: {
    message: '{{version}} опубликована в {{base}}, а теперь это снова проект.',
    advice: CHECK_OUT,
  },
  redated: {
    message: '{{version}} опубликована в {{base}}, а момент публикации с тех пор изменён: {{publishedAt}}.',
    advice: CHECK_OUT,
  },
  resealed: {
    message: '{{version}} опубликована в {{base}}, а её контрольные суммы с тех пор вычислены заново.',
    advice: CHECK_OUT,
  },
  sealedInPullRequest: {
    message: '{{version}} не опубликована в {{base}}, а здесь она уже стоит опубликованной.',
    advice:
      'Уберите из version.yaml строки publishedAt и digests: когда изменения окажутся в основной ветке, редакцию опубликует на GitHub кнопка «Опубликовать» в разделе Actions или npm run policy -- publish {{policy}}.',
  },
  backdated: {
    message:
      '{{version}} опубликована моментом {{publishedAt}}, но в {{base}}, где коммит сделан позже, она ещё не опубликована.',
    advice: AT_ITS_MOMENT,
  },
  postdated: {
    message: '{{version}} опубликована моментом {{publishedAt}}, который ещё не наступил.',
    advice: AT_ITS_MOMENT,
  },
  otherMoment: {
    message: '{{version}} опубликована моментом {{publishedAt}}, а в основную ветку попала в другое время.',
    advice: AT_ITS_MOMENT,
  },
  noFolder: {
    message: 'В {{base}} нет папки документов: сравнить опубликованные редакции было не с чем.',
    advice:
      'Если документы здесь новые, так и должно быть. Если папку переместили, верните её на прежнее место.',
  },
  nothingSealed: {
    message:
      'В {{base}} в папке документов не нашлось ни одной опубликованной редакции: сравнить было не с чем.',
    advice: 'Если ещё ничего не публиковалось, так и должно быть. Иначе проверьте, верно ли указан --base.',
  },
  unread: {
    message:
      'В {{base}} {{path}} – не файл, а ссылка или отдельный репозиторий: что под ним опубликовано, сравнить не удалось.',
    advice: 'Храните документы обычными папками и файлами.',
  },
} as const satisfies Translation<typeof kazakh.history, Forms>
