/** What `mend` says. */
export const mend = {
  mend: {
    about: 'pull request жобаларында check --fix түзететінін түзетіп, оның branch-іне commit жасау',
    none: 'Өздігінен түзетілетін ештеңе жоқ: {{url}}',
    done: 'Түзетілген жерлер: {{n}}. Өзгерген мәтіндер: {{url}}',
    fork: 'Pull request {{pr}} басқа репозиторийден келген ({{from}}), оған жазуға болмайды.',
    forkAdvice:
      'Ештеңе өзгерген жоқ. Оны ұсынған адам өз компьютерінде npm run policy -- check --fix іске қоссын.',
  },
} as const
