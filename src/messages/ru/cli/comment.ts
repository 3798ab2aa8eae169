import type { comment as kazakh } from '../../kk/cli/comment.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** The comment on a pull request; numbers and dates follow a colon, so that none needs an ending. */
export const comment = {
  comment: {
    draft: 'проект',
    published: 'опубликована',
    nothingTouched: 'Тексты документов в этом предложении не меняются.',
    preview: 'Предпросмотр',
    findings: 'Замечания',
    noFindings: 'Замечаний нет.',
    moreFindings: 'Ещё замечаний (все – на странице проверки)',
    /** A command follows. */
    ifMeant: 'Если так задумано',
    /** Lines of the file follow. */
    orWrite: 'или впишите в version.yaml, указав причину',
    parity: 'Пункты на трёх языках',
    parityAgrees: 'На трёх языках изменены одни и те же пункты.',
    parityLegend: {
      same: 'без изменений',
      changed: 'изменён',
      added: 'добавлен',
      removed: 'исключён',
      moved: 'перенесён',
    },
    differs: 'языки расходятся',
    alike: 'Ещё пунктов, изменённых одинаково на трёх языках',
    clause: 'Пункт',
    preamble: 'Преамбула',
    changes: 'изменений',
    noChanges: 'На этом языке изменений нет.',
    /** How many clauses are left out; an address follows. */
    cut: 'Не поместилось изменений',
    /** Names of versions follow. */
    more: 'Изменены и другие редакции',
    whole: 'полностью',
    /** A commit follows. */
    state: 'Проверено состояние',
    errors: 'Ошибок',
    notes: 'Предупреждений',
    inOrder: 'Ошибок нет',
  },
} as const satisfies Translation<typeof kazakh, Forms>
