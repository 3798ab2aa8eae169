import type { receipts as kazakh } from '../kk/receipts.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'
import { roles } from './roles.ts'

/** What the page for one’s own answers says once somebody has come with a token. */
export const receipts = {
  history: 'История ответов',
  did: {
    accept: 'Вы приняли',
    consent: 'Вы дали согласие',
    decline: 'Вы отказались',
    withdraw: 'Вы отозвали',
    shown: 'Вам показано уведомление',
    continue: 'Вы продолжили пользоваться',
    correct: 'Исправлена ошибочная запись',
  },
  none: 'Вы ещё не отвечали ни на один документ.',
  version: 'редакция {{number}}',
  claimedOn: 'День ответа по данным прежней системы: {{date}}',
  broughtInOn: 'Внесён сюда: {{date}}',
  statedOn: 'День на бумаге: {{date}}',
  enteredOn: 'Записано здесь: {{date}}',
  onBehalf: 'За вас записал: {{actor}}',
  entered: 'За вас записал: {{actor}} (зарегистрировано как {{service}})',
  delegated: 'За вас ответил(а): {{actor}} ({{role}})',
  roles,
  download: 'Скачать подтверждение',
  verify: 'Проверить подтверждение',
  bundle: 'Скачать всё одним набором (kelisim.zip)',
  choices: 'Документы и согласия',
  accepted: 'Принята редакция {{number}}',
  consented: 'Согласие дано: редакция {{number}}',
  notGiven: 'Согласие не дано',
  notAccepted: 'Не принято',
  ended: 'Документ прекращён, о нём больше ни о чём не спросят.',
  read: 'Прочитать текст',
  give: 'Дать согласие',
  consent: 'Даю согласие',
  withdraw: 'Отозвать согласие',
  withdrawAcceptance: 'Отозвать принятие',
  cancel: 'Отмена',
  recorded: 'Ваш ответ записан.',
  stale: 'За это время что-то изменилось. Посмотрите на новое состояние: ответ не записан.',
  notRecorded: 'Ответ не записан. Попробуйте снова.',
  write: 'Изменить или удалить данные',
  writeLead: 'Попросить изменить или удалить ваши данные либо отозвать согласие можно и письмом.',
  askChange: 'Попросить изменить данные',
  askErase: 'Попросить удалить данные',
  letter: {
    change: {
      subject: 'Запрос об изменении персональных данных',
      body: 'Прошу изменить данные обо мне в соответствии с документом «{{title}}».\n\nЧто изменить:\n\nИмя и фамилия:\nПочта учётной записи:\n',
    },
    erase: {
      subject: 'Запрос об удалении персональных данных',
      body: 'Прошу удалить данные обо мне в соответствии с документом «{{title}}».\n\nИмя и фамилия:\nПочта учётной записи:\n',
    },
  },
  expired: 'Срок ссылки истёк. Вернитесь в продукт и откройте страницу снова.',
  trouble: 'Нет связи с сервисом. Проверьте интернет и откройте страницу из продукта снова.',
  working: 'Подождите…',
} as const satisfies Translation<typeof kazakh, Forms>
