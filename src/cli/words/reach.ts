import type { Row } from './row.ts'

/** How many people a version reaches, or why that cannot be said. */
export const REACH = {
  'reach.people': { kk: 'Адамдарға әсері', ru: 'Кого это коснётся', en: 'Whom it reaches' },
  'reach.asked': { kk: 'Қайта жауап сұралады', ru: 'Спросят снова', en: 'Asked again' },
  'reach.told': { kk: 'Тек хабарланады', ru: 'Только уведомят', en: 'Only told' },
  'reach.untouched': { kk: 'Ештеңе сұралмайды', ru: 'Ни о чём не спросят', en: 'Asked nothing' },
  'reach.of': {
    kk: 'Бұрын жауап бергендердің бәрі',
    ru: 'Всего отвечали раньше',
    en: 'All who answered before',
  },
  'reach.not-set': {
    kk: 'Неше адамнан сұралатыны мұнда көрсетілмейді: қызметтің адресі мен кілті берілмеген (бөтен репозиторийден келген ұсыныстарға олар берілмейді).',
    ru: 'Сколько людей спросят снова, здесь не показано: адрес и ключ сервиса не заданы (предложениям из чужих репозиториев они не даются).',
    en: 'How many people are asked again is not shown here: the address and key of the service are not set (pull requests from forks are not given them).',
  },
  'reach.no-answer': {
    kk: 'Неше адамнан сұралатыны белгісіз: қызмет жауап бермеді. Кейін қайта іске қосыңыз.',
    ru: 'Сколько людей спросят снова, неизвестно: сервис не ответил. Запустите ещё раз позже.',
    en: 'How many people are asked again is not known: the service gave no answer. Run it again later.',
  },
  'reach.not-offered': {
    kk: 'Неше адамнан сұралатыны белгісіз: кілт берілген өнім бұл құжатты көрсетпейді.',
    ru: 'Сколько людей спросят снова, неизвестно: продукт, чей ключ задан, этот документ не показывает.',
    en: 'How many people are asked again is not known: the product whose key is set does not show this policy.',
  },
  'reach.not-said': {
    kk: 'Неше адамнан сұралатыны белгісіз: version.yaml файлында нені сұрайтыны (asks) әлі жазылмаған.',
    ru: 'Сколько людей спросят снова, неизвестно: в version.yaml ещё не сказано, чего редакция требует (asks).',
    en: 'How many people are asked again is not known: version.yaml does not say yet what the version asks (asks).',
  },
} satisfies Record<string, Row>
