import type { review as kazakh } from '../../kk/cli/review.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `review` says at a terminal. */
export const review = {
  review: {
    about: 'проверить pull request: один обновляемый комментарий и замечания на своих строках',
    pr: 'номер pull request',
    base: 'с чем сравнить; если не указано – с веткой, в которую войдёт pull request',
    print: 'ничего не писать на GitHub: для предложений из чужих репозиториев и чтобы посмотреть заранее',
    noPr: 'Не указан pull request.',
    badPr: '--pr: {{value}}; ожидался номер pull request.',
    noBase: 'Вместе с --print укажите, с чем сравнить.',
    usage:
      'Напишите: npm run policy -- review --pr 7 или npm run policy -- review --print --base origin/main',
    movedOn: 'Pull request {{pr}} сейчас на {{head}}, а здесь – {{here}}.',
    movedOnAdvice: 'Возьмите его последний коммит и запустите снова; ничего не записано.',
    fine: 'Проверено: ошибок нет.',
    errors: 'Проверено. Ошибок: {{n}}.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
