import type { Row } from './row.ts'

/** What `publish` says. */
export const PUBLISH = {
  'publish.about': {
    kk: 'жобаны жариялау: күні мен бақылау сомалары жазылады, содан кейін өзгертуге болмайды',
    ru: 'опубликовать проект: записываются даты и контрольные суммы, после этого его нельзя менять',
    en: 'publish a draft: its dates and digests are written, and it can never change again',
  },
  'publish.version': {
    kk: 'редакцияның нөмірі; жазылмаса, жоба',
    ru: 'номер редакции; если не указан – проект',
    en: 'number of the version; the draft when left out',
  },
  'publish.effective': {
    kk: 'қашан күшіне енеді: at-publication немесе күні, мысалы 2026-12-02; жазылмаса, version.yaml бойынша',
    ru: 'когда вступит в силу: at-publication или день, например 2026-12-02; иначе – как в version.yaml',
    en: 'when it takes effect: at-publication, or a day, such as 2026-12-02; as in version.yaml when left out',
  },
  'publish.yesOption': {
    kk: 'сұрамай жариялау; терминал болмаса керек',
    ru: 'опубликовать без вопроса; нужно, если это не терминал',
    en: 'publish without asking; needed where there is no terminal',
  },
  'publish.none': {
    kk: 'Жариялайтын жоба жоқ.',
    ru: 'Нет проекта, который можно опубликовать.',
    en: 'There is no draft to publish.',
  },
  'publish.noneAdvice': {
    kk: 'Келесі редакцияны бастау: npm run policy -- new',
    ru: 'Начать следующую редакцию: npm run policy -- new',
    en: 'To begin the next version: npm run policy -- new',
  },
  'publish.sealed': {
    kk: '{name} жарияланып қойған ({date}).',
    ru: '{name} уже опубликована ({date}).',
    en: '{name} has been published already ({date}).',
  },
  'publish.sealedAdvice': {
    kk: 'Келесі редакцияны бастау: GitHub-та «Жаңа редакция» түймесі немесе npm run policy -- new {id}',
    ru: 'Начать следующую редакцию: кнопка «Новая редакция» на GitHub или npm run policy -- new {id}',
    en: 'To begin the next version: the button "New version" on GitHub, or npm run policy -- new {id}',
  },
  'publish.refused': {
    kk: '{name} жарияланбады, ештеңе жазылған жоқ.',
    ru: '{name} не опубликована, ничего не записано.',
    en: '{name} is not published; nothing was written.',
  },
  'publish.refusedAdvice': {
    kk: 'Жоғарыдағы қателерді түзетіп, қайта жариялаңыз.',
    ru: 'Исправьте ошибки выше и опубликуйте снова.',
    en: 'Mend what is listed above, then publish again.',
  },
  'publish.begin': { kk: '{name} жариялау', ru: 'Публикация {name}', en: 'Publishing {name}' },
  'publish.effect': { kk: 'Не болады', ru: 'Что произойдёт', en: 'What will happen' },
  'publish.confirm': {
    kk: 'Жариялаймыз ба? Содан кейін бірде-бір әріпті өзгертуге болмайды.',
    ru: 'Опубликовать? После этого нельзя изменить ни одной буквы.',
    en: 'Publish it? After that not one letter can be changed.',
  },
  'publish.done': {
    kk: '{name} жарияланды.\n  1. Файлды git-ке тіркеңіз (commit). Бұл қалтада енді ештеңе өзгермеуі керек.\n  2. Сайтты жинаңыз: npm run build',
    ru: '{name} опубликована.\n  1. Зафиксируйте файл в git (commit). В этой папке больше ничего не должно меняться.\n  2. Соберите сайт: npm run build',
    en: '{name} is published.\n  1. Commit the file. Nothing in its folder may change any more.\n  2. Build the site: npm run build',
  },
  'effect.title': {
    kk: '{title}, {n}-редакция',
    ru: '{title}, редакция {n}',
    en: '{title}, version {n}',
  },
  'effect.atOnce': {
    kk: 'Күшіне енуі: бірден, жарияланған сәтте',
    ru: 'Вступит в силу: сразу, в момент публикации',
    en: 'Takes effect: at once, when it is published',
  },
  'effect.on': {
    kk: 'Күшіне енуі: {date}, сағат {time} (Алматы)',
    ru: 'Вступит в силу: {date}, {time} (Алматы)',
    en: 'Takes effect: {date}, {time} (Almaty)',
  },
  'effect.replaces': {
    kk: 'Оған дейін {n}-редакция күшінде болады.',
    ru: 'До этого действует редакция {n}.',
    en: 'Until then version {n} is in force.',
  },
  'effect.first': {
    kk: 'Бұл – алғашқы редакция: барлығынан жауап сұралады.',
    ru: 'Это первая редакция: ответить попросят всех.',
    en: 'This is the first version: everyone is asked to answer.',
  },
  'effect.acceptance': {
    kk: 'Бұрын қабылдағандардың бәрі қайта қабылдауы керек.',
    ru: 'Все, кто принял прежнюю редакцию, должны принять новую.',
    en: 'Everyone who accepted an earlier version must accept this one.',
  },
  'effect.acceptance.consent': {
    kk: 'Бұрын келісім бергендерден қайта сұралады; жауап бергенше деректер бұл мақсатта пайдаланылмайды.',
    ru: 'У всех, кто давал согласие, его спросят снова; пока нет ответа, данные не используются для этой цели.',
    en: 'Everyone who consented is asked again; until they answer, data is not used for this purpose.',
  },
  'effect.acceptBy.effect': {
    kk: 'Бұрынғы қабылдау жаңа редакция күшіне енген сәтте тоқтайды.',
    ru: 'Прежнее принятие теряет силу, как только вступит в силу новая редакция.',
    en: 'The earlier acceptance ends when the new version takes effect.',
  },
  'effect.acceptBy': {
    kk: 'Бұрынғы қабылдау жарамды болатын соңғы күн: {date}',
    ru: 'Прежнее принятие действует по {date} включительно.',
    en: 'The earlier acceptance holds until the end of {date}.',
  },
  'effect.notice': {
    kk: 'Барлығына хабарланады, ешкім қайта қабылдамайды.',
    ru: 'Всем сообщат, принимать заново никто не должен.',
    en: 'Everyone is told; nobody has to accept again.',
  },
  'effect.nothing': {
    kk: 'Ешкімнен ештеңе сұралмайды.',
    ru: 'Никого ни о чём не спросят.',
    en: 'Nobody is asked for anything.',
  },
  'effect.changes': {
    kk: '{n}-редакциядан өзгеше тармақтар:',
    ru: 'Изменено пунктов по сравнению с редакцией {n}:',
    en: 'Clauses changed since version {n}:',
  },
  'effect.unchanged': { kk: 'мәтіні бірдей', ru: 'текст тот же', en: 'the text is the same' },
  'effect.counts.reworded': { kk: 'өзгертілген {n}', ru: 'изменено {n}', en: 'changed {n}' },
  'effect.counts.rewritten': {
    kk: 'жаңадан жазылған {n}',
    ru: 'изложено заново {n}',
    en: 'rewritten {n}',
  },
  'effect.counts.added': { kk: 'қосылған {n}', ru: 'добавлено {n}', en: 'added {n}' },
  'effect.counts.removed': { kk: 'алып тасталған {n}', ru: 'исключено {n}', en: 'removed {n}' },
  'effect.counts.moved': { kk: 'орны ауысқан {n}', ru: 'перенесено {n}', en: 'moved {n}' },
  'effect.counts.facts': {
    kk: 'назар аударатын дерек {n}',
    ru: 'обратить внимание {n}',
    en: 'facts to note {n}',
  },
  'effect.facts': {
    kk: 'Назар аударыңыз ({locale}):',
    ru: 'Обратите внимание ({locale}):',
    en: 'Facts to note ({locale}):',
  },
  'effect.moreFacts': {
    kk: 'тағы {n}; бәрі: npm run policy -- diff {id} {from} {to}',
    ru: 'и ещё {n}; все: npm run policy -- diff {id} {from} {to}',
    en: 'and {n} more; all of them: npm run policy -- diff {id} {from} {to}',
  },
  'effect.pages': {
    kk: 'Пайда болатын беттер (әрқайсысы үш тілде):',
    ru: 'Появятся страницы (каждая на трёх языках):',
    en: 'New pages (each in three languages):',
  },
  'effect.pageText': { kk: 'мәтін', ru: 'текст', en: 'the text' },
  'effect.pageChanges': {
    kk: '{n}-редакциядан бергі өзгерістер',
    ru: 'изменения с редакции {n}',
    en: 'the changes since version {n}',
  },
} satisfies Record<string, Row>
