import type { plan as kazakh } from '../../kk/cli/plan.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `plan` says, at a terminal and on the page of a run that waits for approval. */
export const plan = {
  plan: {
    about:
      'показать тому, кто одобряет, что будет опубликовано: коммит, контрольная сумма, даты, изменения и кого о чём спросят',
    sealed: 'Эта редакция уже опубликована: будет лишь завершено недостающее в её выпуске.',
    heading: 'План публикации',
    approve:
      'Одобряя, вы разрешаете опубликовать именно эти тексты с этими датами (контрольные суммы ниже) и ничего больше. Любое более позднее изменение требует нового одобрения.',
    /** A moment follows. */
    publishBy: 'Чтобы соблюсти обещанный срок, опубликуйте до: {{at}}',
    summary: 'Что коротко прочитают люди',
    facts: 'факты и условия, на которые нужно обратить внимание',
    noFacts: 'Нет.',
    what: 'Что',
    was: 'Было',
    is: 'Стало',
    exactly: 'Что именно одобряется',
    commit: 'Коммит',
    digest: 'Контрольная сумма проекта (SHA-256)',
    effect: 'Вступает в силу (effectiveAt)',
    acceptBy: 'Прежнее принятие действует до (acceptBy)',
    repeat: 'Контрольную сумму проекта может повторить каждый в папке редакции:',
  },
  approval: {
    nobody: 'В среде {{name}} не названы одобряющие, поэтому никто ничего не одобрил.',
    none: 'Запуск {{run}} никто не одобрил.',
    same: 'Запуск {{run}} одобрил только тот, кто его начал: {{who}}.',
    advice:
      'Ничего не сделано. Назовите в Settings → Environments → {{name}} → Required reviewers хотя бы двух людей, и пусть запуск одобрит другой человек. Если вы работаете в одиночку, запишите yes в переменную KELISIM_WITHOUT_APPROVER.',
    open: 'В среде {{name}} не включено Prevent self-review; второй человек проверен по записи о запуске.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
