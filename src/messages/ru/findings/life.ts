import type * as kazakh from '../../kk/findings/life.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What takes the place of what, and how a policy ends. */
export const life = {
  replacesUnknown: {
    message: 'replaces называет редакцию {{number}}, но такой опубликованной редакции перед этой нет.',
    advice: 'Укажите номер редакции, которая опубликована, но ещё не действует, или удалите строку.',
  },
  replacedAlready: {
    message: 'Место редакции {{number}} уже заняла редакция {{by}}.',
    advice: 'Удалите этот номер из строки replaces.',
  },
  replacesInForce: {
    message: 'Редакция {{number}} уже вступила в силу ({{effectiveAt}}); её нельзя считать небывшей.',
    advice: 'Удалите этот номер из строки replaces: новая редакция и так сменит её, когда вступит в силу.',
  },
  overtakes: {
    message: 'effectiveAt ({{effectiveAt}}) раньше, чем у редакции {{previous}} ({{before}}).',
    advice:
      'Выберите более позднее время. Если редакция {{previous}} вообще не должна вступить в силу, напишите replaces: [{{previous}}].',
  },
  noticeShort: {
    message:
      'effectiveAt ({{effectiveAt}}) слишком рано: по действующей редакции {{previous}} от публикации до вступления в силу проходит не менее {{days}} дн.',
    advice:
      'Выберите время не раньше {{earliest}}. Если дело и вправду не терпит, напишите причину на трёх языках в строке urgent: её увидят люди.',
  },
  idleUrgent: {
    message: 'Есть строка urgent, но срок до вступления в силу и без неё соблюдён.',
    advice: 'Удалите эту строку.',
  },
  endsFirst: {
    message: 'Первая редакция не может прекратить действие документа: прекращать нечего.',
    advice: 'Удалите строку ends.',
  },
  endsAsking: {
    message: 'Этой редакцией действие документа прекращается, но в ней стоит asks: {{asks}}.',
    advice: 'Напишите asks: nothing: документ, действие которого прекращено, ничего не запрашивает.',
  },
  endsUnexplained: {
    message: 'Этой редакцией действие документа прекращается, но причина не названа.',
    advice: 'Напишите на трёх языках в строке reason, почему он прекращается: это увидят люди.',
  },
} as const satisfies Translation<typeof kazakh.life, Forms>
