import type { accept as kazakh } from '../../kk/cli/accept.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `check --accept` says. */
export const accept = {
  accept: {
    option:
      'ответить по одному на расхождения между языками в проектах: если так задумано, записать причину в version.yaml',
    optionClause: 'ответить только о расхождении в этом пункте, например 8.2',
    optionRule: 'ответить только по этому правилу, например parity-duty или duty',
    optionReason: 'записать эту причину, ничего не спрашивая',
    alone: '{{option}} пишут только вместе с --accept.',
    /** How many there are. */
    title: 'Расхождения между языками: {{n}}',
    isMeant: 'Так и задумано?',
    skip: 'Нет или не знаю: оставить без ответа',
    giveReason: 'Да: записать причину',
    stop: 'Остановиться здесь и сохранить ответы',
    why: 'По какой причине? Её прочтёт тот, кто проверяет текст.',
    noReason: 'Напишите причину одним предложением.',
    written: 'Записано ответов: {{n}}',
    dropped: 'Убрано записей, которые уже ни на что не отвечают: {{n}}',
    nothing: 'Здесь нет расхождений, на которые можно ответить.',
    /** Lines follow. */
    others: 'Ответить можно на эти:',
    sealed: '{{name}} опубликована, в неё ничего не записывают.',
    noDraft: 'У документа {{id}} нет проекта.',
    sealedAdvice: 'Ответы записывают только в проект: начните новую редакцию командой new.',
    byHand: '{{file}} записан иначе, сами мы не можем внести туда ответ; ничего не изменено.',
    byHandAdvice: 'Впишите список exceptions вручную; строки для него даёт check --json под ключом answer.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
