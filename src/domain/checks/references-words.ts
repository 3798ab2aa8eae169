import type { Phrase } from './phrase.ts'

/** What is said of references from one clause to another. */
export const REFERENCES = {
  broken: {
    kk: [
      'Сілтеме {number} нөмірін атайды, бірақ мәтінде мұндай тармақ жоқ.',
      'Қай тармақ айтылғанын анықтап, оның нөмірін жазыңыз.',
    ],
    ru: [
      'Ссылка называет номер {number}, но такого пункта в тексте нет.',
      'Уточните, какой пункт имелся в виду, и напишите его номер.',
    ],
    en: [
      'The reference names {number}, but the text has no such clause.',
      'Find out which clause was meant, and write its number.',
    ],
  },
  ambiguous: {
    kk: [
      'Сілтеме {number} нөмірін атайды, ал ондай нөмір бірнеше тармақта тұр.',
      'Тармақтарды қайта нөмірлеп, сілтемеге керек нөмірді жазыңыз.',
    ],
    ru: [
      'Ссылка называет номер {number}, а он стоит у нескольких пунктов.',
      'Перенумеруйте пункты и напишите в ссылке нужный номер.',
    ],
    en: [
      'The reference names {number}, which several clauses bear.',
      'Renumber the clauses, and write the number that was meant.',
    ],
  },
  stale: {
    kk: [
      'Сілтеме ескірген: бұрынғы {number}-тармақтың қазіргі нөмірі – {now}.',
      'Нөмірді {now} деп түзетіңіз; басқа тармақ айтылса, сөйлемді нақтылаңыз.',
    ],
    ru: [
      'Ссылка устарела: прежний пункт {number} теперь носит номер {now}.',
      'Исправьте номер на {now}; если имелся в виду другой пункт, уточните предложение.',
    ],
    en: [
      'The reference is stale: what used to be {number} is {now} now.',
      'Change the number to {now}; if another clause is meant, make the sentence say so.',
    ],
  },
  gone: {
    kk: [
      'Сілтеме атаған {number}-тармақ алып тасталған немесе түгел қайта жазылған.',
      'Сілтеме осы нөмірдегі жаңа мәтінге де сай келе ме, соны қараңыз.',
    ],
    ru: [
      'Пункт {number}, который называет ссылка, удалён или полностью переписан.',
      'Проверьте, верна ли ссылка и для нового текста под этим номером.',
    ],
    en: [
      'Clause {number}, which the reference names, was removed or rewritten entirely.',
      'Look whether the reference is right for the new text under this number, too.',
    ],
  },
  noVersion: {
    kk: ['Сілтеме {version}-редакцияны атайды, бірақ мұндай редакция жоқ.', 'Редакцияның нөмірін түзетіңіз.'],
    ru: ['Ссылка называет редакцию {version}, но такой редакции нет.', 'Исправьте номер редакции.'],
    en: [
      'The reference names version {version}, which does not exist.',
      'Correct the number of the version.',
    ],
  },
  notThere: {
    kk: [
      'Сілтеме {version}-редакцияның {number} нөмірін атайды, бірақ онда мұндай тармақ жоқ.',
      'Тармақтың немесе редакцияның нөмірін түзетіңіз.',
    ],
    ru: [
      'Ссылка называет номер {number} редакции {version}, но такого пункта в ней нет.',
      'Исправьте номер пункта или редакции.',
    ],
    en: [
      'The reference names {number} of version {version}, which has no such clause.',
      'Correct the number of the clause or of the version.',
    ],
  },
} satisfies Record<string, Phrase>
