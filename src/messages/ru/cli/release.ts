import type { release as kazakh } from '../../kk/cli/release.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `release` says, at a terminal and in the text of the release. */
export const release = {
  release: {
    about:
      'опубликовать одобренную редакцию на GitHub: контрольные суммы, тег и релиз с текстами и сравнительными таблицами',
    version: 'номер редакции; если не указан – проект, а если его нет – последняя',
    commit: 'одобренный коммит; из другого ничего не публикуется',
    draftDigest: 'контрольная сумма одобренного проекта, её пишет plan',
    approvedIn: 'номер запуска GitHub Actions, который должен был одобрить другой человек',
    badApproved:
      '--commit и --draft-digest даются вместе: 40 знаков коммита и 64 знака контрольной суммы. Дано: {{given}}.',
    badApprovedAdvice: 'Скопируйте оба так, как их пишет plan.',
    badRun: '--approved-in: {{value}}; ожидался номер запуска.',
    badRunAdvice: 'В workflow напишите так: --approved-in "$GITHUB_RUN_ID"',
    otherCommit: 'Для {{name}} одобрен {{commit}}, а здесь {{here}}.',
    otherDraft:
      '{{name}} отличается от одобренного: контрольная сумма проекта {{digest}}, а одобрена {{approved}}.',
    otherAdvice:
      'Ничего не сделано. Одобрение годится только для показанных текстов и дат: нажмите кнопку публикации ещё раз, и пусть новый план одобрит другой человек.',
    attach: 'другие файлы для релиза, например таблица с обоснованиями',
    checkpoints: 'папка сохранённых состояний журнала, чтобы проверить его',
    noCheckpoint: 'без состояния журнала принятий',
    noService: 'KELISIM_SERVICE не задан: релиз будет без состояния журнала принятий.',
    noFile: 'Нет файла {{path}}, который нужно приложить.',
    sameName: 'Два прилагаемых файла называются одинаково: {{name}}.',
    attachAdvice: 'Назовите существующие файлы, каждый под своим именем: --attach a.docx b.docx',
    otherDate:
      '{{name}} уже опубликована, вступление в силу: {{effectiveAt}}; а в --effective указано {{value}}.',
    otherDateAdvice: 'Чтобы завершить выпуск, уберите --effective; другая дата требует другой редакции.',
    refused: '{{name}} не выпущена, ничего не сделано.',
    moved: 'Ветка {{branch}} сейчас на {{tip}}, а здесь – {{here}}.',
    movedAdvice:
      'Ничего не сделано. На GitHub нажмите кнопку ещё раз; на своём компьютере возьмите последний коммит ветки и запустите снова.',
    sealed: '{{name}} опубликована в ветке {{branch}}.',
    tagTaken: 'Тег {{name}} уже есть, и {{file}} в нём другой.',
    tagTakenAdvice: 'Выясните, кто его создал; у опубликованной редакции один тег навсегда.',
    already: '{{name}} уже выпущена.',
    done: '{{name}} выпущена.',
    notes: {
      /** A moment follows. */
      published: 'Опубликована',
      digests: 'Контрольные суммы (SHA-256)',
      whole: 'Редакция в целом',
      draft: 'Одобренный проект',
    },
  },
} as const satisfies Translation<typeof kazakh, Forms>
