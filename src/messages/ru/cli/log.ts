import type { log as kazakh } from '../../kk/cli/log.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `checkpoint` says of the acceptance log. */
export const log = {
  checkpoint: {
    about: 'сохранить последнее состояние журнала принятий, проверив, что оно продолжает сохранённые раньше',
    keep: 'папка для них',
    noService: 'KELISIM_SERVICE не задан.',
    noServiceAdvice: 'Назовите сервис: KELISIM_SERVICE=https://5qbe.kz/auth npm run policy -- checkpoint',
    same: 'Журнал не изменился. Записей: {{n}}, сохранено в {{file}}.',
    first: 'Сохранено. Записей: {{n}}. Это первое состояние; следующие проверят на продолжение.',
    continued: 'Сохранено. Записей: {{n}}; начало совпадает с {{file}}, записей там {{before}}.',
  },
  log: {
    noCheckpoint: '{{file}} – не состояние журнала.',
    noCheckpointAdvice: 'Верните файл, как он был сохранён; он есть в git.',
    rolledBack: 'В журнале {{base}} записей: {{size}}, а {{file}} подписан при {{before}}.',
    rolledBackAdvice:
      'Записей не хватает. Остановите сервис, не трогайте базу данных и выясните, кто её изменил.',
    corrupt: 'Журналу {{base}} нельзя доверять: {{why}}.',
    corruptAdvice:
      'Не публикуйте, полагаясь на него. Если сервису намеренно дали новый ключ, допишите ключ в {{file}} вручную; иначе остановите сервис и запустите npm run service -- fsck.',
    notACheckpoint: 'то, что он публикует, – не состояние журнала',
    unsigned: 'его состояние не подписано ни одним известным ключом (известны: {{known}})',
    otherBeginning: 'его начало не совпадает с записями, подписанными в {{file}} (их {{n}})',
    noKeys: 'его ключи не читаются',
  },
  service: {
    badAddress: 'KELISIM_SERVICE: {{value}}; ожидался адрес сервиса.',
    badAddressAdvice: 'Укажите адрес, под которым отвечает сервис: KELISIM_SERVICE=https://5qbe.kz/auth',
    noAnswer: 'Сервис {{base}} не ответил.',
    status: 'Сервис {{base}} ответил {{status}} на {{path}}.',
    noReport: 'Ответ сервиса {{base}} – не отчёт.',
    advice:
      'Проверьте KELISIM_SERVICE, а для числа людей и KELISIM_SERVICE_TOKEN (scope report, не дольше 12 часов).',
  },
} as const satisfies Translation<typeof kazakh, Forms>
