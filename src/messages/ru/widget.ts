import type { widget as kazakh } from '../kk/widget.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'

/** What the prompt says. A date follows `since`, `deadline`, `upcoming` and `stillHolds`; in Kazakh it stands in the nominative after a colon. */
export const widget = {
  updated: 'Новая редакция',
  first: 'Ознакомьтесь',
  optional: 'По желанию',
  refused: 'Вы отказались',
  summary: 'Коротко: что изменилось',
  changes: 'Изменения после принятой вами редакции',
  text: 'Полный текст',
  since: 'Действует с',
  deadline: 'Ответьте не позднее',
  upcoming: 'Вступит в силу',
  stillHolds: 'Принятая вами редакция сохраняет силу для вас по',
  accept: 'Принимаю',
  decline: 'Отказываюсь',
  consent: 'Даю согласие',
  choose: 'На что именно вы даёте согласие?',
  chooseOne: 'Выберите хотя бы одно.',
  later: 'Позже',
  reconsider: 'Изменить решение',
  close: 'Закрыть',
  retry: 'Повторить',
  history: 'История редакций',
  recorded: 'Ваш ответ записан.',
  wait: 'Подождите…',
  stale: 'Положение изменилось.',
  otherPerson: 'Теперь вошёл другой человек.',
  textTrouble: 'Текст не загрузился.',
  noConnection: 'Нет связи.',
  unknown: 'Записан ли ответ, неизвестно. Повторите.',
  notRecorded: 'Ответ не записан.',
} as const satisfies Translation<typeof kazakh, Forms>
