import type { terms as kazakh } from '../../kk/cli/terms.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What is said of a version's terms: what it asks, from when, and until when the earlier acceptance holds. */
export const terms = {
  terms: {
    optionAsks:
      'acceptance – все должны принять; notice – всем сообщат; nothing – никого не спросят (техническая правка)',
    optionEffective:
      'когда вступит в силу: at-publication (так и без этого параметра) или день, например 2026-12-02 (00:00 в Алматы)',
    optionAcceptBy:
      'до какого времени действует прежнее принятие: at-effect (до вступления в силу) или последний день, например 2026-12-31',
    asks: 'Что новая редакция потребует от людей?',
    acceptance: 'Все должны принять',
    acceptanceConsent: 'У всех, кто давал согласие, его спросят снова',
    notice: 'Всем сообщат, принимать заново не нужно',
    nothing: 'Никого ни о чём не спросят (техническая правка)',
    effect: {
      when: 'Когда она вступит в силу?',
      publication: 'В момент публикации',
      day: 'В день, который я укажу',
      which: 'В какой день? Вступит в силу в 00:00 по времени Алматы.',
    },
    acceptBy: {
      when: 'До какого времени действует прежнее принятие?',
      effect: 'До вступления новой редакции в силу',
      month: 'Ещё 30 дней: последний день – {{date}}',
      day: 'До дня, который я укажу',
      which: 'Последний день, когда прежнее принятие ещё действует?',
    },
    dayForm: 'дд.мм.гггг',
    noDay: 'Такого дня нет. Напишите, например: 31.12.2026',
    tooEarly: 'Слишком рано. Самый ранний день: {{date}}',
    badMoment: 'Для {{option}} указано {{value}}, ожидалось {{word}} или день.',
    badMomentAdvice: 'Напишите так: {{option}} 2026-12-02 или {{option}} 2026-12-02T09:00:00+05:00',
    early: '{{option}}: {{value}} – слишком рано. Самый ранний день: {{date}}',
    earlyAdvice: 'Выберите более поздний день.',
    consentNotice: 'Согласие нельзя запросить уведомлением.',
    consentNoticeAdvice: 'Напишите --asks acceptance, а для технической правки – --asks nothing.',
    idleAcceptBy: '--accept-by нужно только при --asks acceptance.',
    idleAcceptByAdvice: 'Уберите его или напишите --asks acceptance.',
    say: {
      effect: {
        publication: 'Вступит в силу: в момент публикации',
        day: 'Вступит в силу: {{date}}',
      },
      acceptBy: {
        effect: 'Прежнее принятие действует: до вступления новой редакции в силу',
        day: 'Последний день прежнего принятия: {{date}}',
      },
      consent:
        'Когда редакция вступит в силу, данные не используются для этой цели, пока человек не ответит.',
    },
  },
} as const satisfies Translation<typeof kazakh, Forms>
