import type { ByLocale } from '../../../domain/locale.ts'

/** The words of the Word document beside those of its table. */
export const docx = {
  docx: {
    before: 'Бұрынғы редакция',
    inForce: 'Қолданыстағы редакция',
    after: 'Жаңа редакция',
    proposed: 'Ұсынылатын редакция',
    number: '№',
    reason: 'Негіздеме',
    version: '{{date}}, {{n}}-редакция',
    draft: '{{n}}-редакция, жоба',
    operator: 'Оператор',
    digest: 'мәтіннің SHA-256 бақылау сомасы',
    summary: 'Қысқаша: не өзгерді',
    legend: {
      title: 'Белгілер',
      removed: 'алып тасталған сөздер',
      added: 'қосылған сөздер',
      tail: 'сөздің өзгерген бөлігі',
      moved: 'орны ауысқан элемент бұрынғы және жаңа нөмірімен аталады: 5.4 → 7.2',
    },
    facts: 'Назар аударыңыз',
    notes: 'Нөмірлер мен сілтемелер',
    none: 'Екі редакцияның мәтіні бірдей.',
    sameWords: 'Сөздер өзгерген жоқ; өзге айырмашылықтары төменде көрсетілген.',
    translation:
      'Аударма анықтама үшін берілген. Мәтіндер арасында алшақтық болса, {{language}} мәтін басым болады.',
    language: {
      kk: 'қазақ тіліндегі',
      ru: 'орыс тіліндегі',
      en: 'ағылшын тіліндегі',
    } satisfies ByLocale<string>,
  },
} as const
