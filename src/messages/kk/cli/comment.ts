/** The comment on a pull request; numbers and dates follow a colon, so that none needs an ending. */
export const comment = {
  comment: {
    draft: 'жоба',
    published: 'жарияланған',
    nothingTouched: 'Бұл ұсыныста құжаттардың мәтіні өзгермейді.',
    preview: 'Алдын ала қарау',
    findings: 'Ескертпелер',
    noFindings: 'Ескертпе жоқ.',
    moreFindings: 'Тағы ескертпе (барлығы тексеру бетінде)',
    /** A command follows. */
    ifMeant: 'Айырмашылық әдейі болса',
    /** Lines of the file follow. */
    orWrite: 'немесе version.yaml файлына себебімен қоса жазыңыз',
    parity: 'Үш тілдегі тармақтар',
    parityAgrees: 'Үш тілде бірдей тармақтар өзгерген.',
    parityLegend: {
      same: 'өзгермеген',
      changed: 'өзгерген',
      added: 'қосылған',
      removed: 'алып тасталған',
      moved: 'орны ауысқан',
    },
    differs: 'тілдерде әртүрлі',
    alike: 'Үш тілде бірдей өзгерген тағы тармақ',
    clause: 'Тармақ',
    preamble: 'Кіріспе',
    changes: 'өзгеріс',
    noChanges: 'Бұл тілде өзгеріс жоқ.',
    /** How many clauses are left out; an address follows. */
    cut: 'Пікірге сыймаған өзгеріс',
    /** Names of versions follow. */
    more: 'Басқа да редакциялар өзгерген',
    whole: 'толығымен',
    /** A commit follows. */
    state: 'Қаралған күйі',
    errors: 'Қате',
    notes: 'Ескерту',
    inOrder: 'Қате жоқ',
  },
} as const
