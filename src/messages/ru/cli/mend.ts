import type { mend as kazakh } from '../../kk/cli/mend.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What `mend` says. */
export const mend = {
  mend: {
    about: 'исправить в проектах pull request то, что исправляет check --fix, и закоммитить в его ветку',
    none: 'Исправлять само по себе нечего: {{url}}',
    done: 'Исправлено мест: {{n}}. Изменённые тексты: {{url}}',
    fork: 'Pull request {{pr}} пришёл из другого репозитория ({{from}}), писать в него нельзя.',
    forkAdvice:
      'Ничего не изменено. Пусть тот, кто его предложил, запустит у себя npm run policy -- check --fix.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
