import type { publish as kazakh } from '../../kk/cli/publish.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `publish` says. */
export const publish = {
  publish: {
    about: 'опубликовать проект: записываются даты и контрольные суммы, после этого его нельзя менять',
    version: 'номер редакции; если не указан – проект',
    effective:
      'когда вступит в силу: at-publication или день, например 2026-12-02; иначе – как в version.yaml',
    yesOption: 'опубликовать без вопроса; нужно, если это не терминал',
    none: 'Нет проекта, который можно опубликовать.',
    noneAdvice: 'Начать следующую редакцию: npm run policy -- new',
    sealed: '{{name}} уже опубликована ({{date}}).',
    sealedAdvice:
      'Начать следующую редакцию: кнопка «Новая редакция» на GitHub или npm run policy -- new {{id}}',
    refused: '{{name}} не опубликована, ничего не записано.',
    refusedAdvice: 'Исправьте ошибки выше и опубликуйте снова.',
    begin: 'Публикация {{name}}',
    effect: 'Что произойдёт',
    confirm: 'Опубликовать? После этого нельзя изменить ни одной буквы.',
    done: '{{name}} опубликована.\n  1. Зафиксируйте файл в git (commit). В этой папке больше ничего не должно меняться.\n  2. Соберите сайт: npm run build',
  },
  effect: {
    atOnce: 'Вступит в силу: сразу, в момент публикации',
    on: 'Вступит в силу: {{date}}, {{time}} (Алматы)',
    replaces: 'До этого действует редакция {{n}}.',
    first: 'Это первая редакция: ответить попросят всех.',
    acceptance: 'Все, кто принял прежнюю редакцию, должны принять новую.',
    acceptanceConsent:
      'У всех, кто давал согласие, его спросят снова; пока нет ответа, данные не используются для этой цели.',
    acceptBy: {
      effect: 'Прежнее принятие теряет силу, как только вступит в силу новая редакция.',
      day: 'Прежнее принятие действует по {{date}} включительно.',
    },
    notice: 'Всем сообщат, принимать заново никто не должен.',
    nothing: 'Никого ни о чём не спросят.',
    summary: 'Коротко, что увидят люди ({{locale}}):',
    removedClauses: 'исключены: {{clauses}}',
    changes: 'Изменено пунктов по сравнению с редакцией {{n}}:',
    unchanged: 'слова те же',
    counts: {
      form: 'оформлено иначе {{n}}',
      reworded: 'изменено {{n}}',
      rewritten: 'изложено заново {{n}}',
      added: 'добавлено {{n}}',
      removed: 'исключено {{n}}',
      moved: 'перенесено {{n}}',
      facts: 'обратить внимание {{n}}',
    },
    facts: 'Обратите внимание ({{locale}}):',
    moreFacts: 'и ещё {{n}}; все: npm run policy -- diff {{id}} {{from}} {{to}}',
    pages: 'Появятся страницы (каждая на трёх языках):',
    pageText: 'текст',
    pageChanges: 'изменения с редакции {{n}}',
  },
} as const satisfies Translation<typeof kazakh, Forms>
