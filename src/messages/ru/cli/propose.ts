import type { propose as kazakh } from '../../kk/cli/propose.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `propose` says, at a terminal and in the pull request that it opens. */
export const propose = {
  propose: {
    about: 'начать следующую редакцию на GitHub: ветка и черновик pull request',
    optionPolicy: 'начать новый документ с его первой редакцией',
    confirm: 'Начать на GitHub?',
    open: '{{name}} уже начата: продолжайте в её pull request.',
    done: '{{name}} – теперь проект. Меняйте его тексты в pull request.',
    taken: 'Ветка {{branch}} уже есть, и содержание у неё другое.',
    takenAdvice:
      'Откройте из неё pull request на GitHub или удалите её там и начните снова. Ничего не изменено.',
    heading: '«{{title}}», редакция {{n}}: проект',
    steps:
      '1. На вкладке Files changed откройте и измените каждый текст: kk.md, ru.md, en.md (••• справа от текста → Edit file, затем Commit changes).\n2. Так же в version.yaml вместо [] напишите на трёх языках простыми словами, что изменилось.\n3. После каждого изменения читайте комментарий, который обновляется на этой странице: в нём все изменения и замечания.\n4. Когда всё готово, нажмите Ready for review.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
