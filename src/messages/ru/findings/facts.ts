import type * as kazakh from '../../kk/findings/facts.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What a version asks, compared with what changed in it. */
export const asks = {
  firstAsksNothing: {
    message: 'У первой редакции не может быть asks: nothing: её ещё никто не принимал.',
    advice: 'Напишите asks: acceptance, а если людей нужно только уведомить – asks: notice.',
  },
  substance: {
    message:
      'asks: nothing годится только для исправлений (одна буква, знак препинания, пробел, прописная буква, кавычки, адрес ссылки, номер пункта), а в {{file}} изменено больше: {{change}}.',
    advice: 'Напишите asks: acceptance или notice либо объясните причину в строке reason.',
  },
  unchanged: {
    message: 'Тексты те же, что в редакции {{previous}}, но указано asks: {{asks}}.',
    advice: 'Внесите правки; без них новая редакция не нужна.',
  },
  terms: {
    message: 'Указано asks: nothing, но изменились условия, которые обязывают: {{terms}}.',
    advice: 'Напишите asks: acceptance или notice либо объясните причину в строке reason.',
  },
  idleReason: {
    message: 'При asks: {{asks}} строка reason не читается.',
    advice: 'Удалите эту строку.',
  },
} as const satisfies Translation<typeof kazakh.asks, Forms>

/** Dates, and what a version asks of whom until when. */
export const dates = {
  consentByNotice: {
    message: 'Согласие нельзя запросить уведомлением.',
    advice: 'Напишите asks: acceptance, а для технической правки – asks: nothing.',
  },
  acceptByMissing: {
    message: 'Не указано acceptBy: до какого времени сохраняет силу прежнее принятие?',
    advice: 'Напишите acceptBy: at-effect или время, с которого прежнее принятие теряет силу.',
  },
  acceptByIdle: {
    message: 'При asks: {{asks}} строка acceptBy не имеет смысла.',
    advice: 'Удалите эту строку.',
  },
  acceptByFirst: {
    message: 'У первой редакции acceptBy не имеет смысла: прежнего принятия нет.',
    advice: 'Удалите эту строку.',
  },
  acceptByEarly: {
    message: 'acceptBy ({{acceptBy}}) раньше вступления в силу ({{effectiveAt}}).',
    advice: 'Выберите более позднее время или напишите at-effect.',
  },
  effectEarly: {
    message: 'effectiveAt ({{effectiveAt}}) раньше публикации ({{publishedAt}}).',
    advice: 'Редакция не вступает в силу до публикации; выберите более позднее время.',
  },
  draftBefore: {
    message: 'Редакция {{number}} опубликована, а редакция {{previous}} ещё проект.',
    advice: 'Сначала опубликуйте редакцию {{previous}}.',
  },
} as const satisfies Translation<typeof kazakh.dates, Forms>

/** Translations that are still to come. */
export const pending = {
  draft: {
    message: 'Ожидается перевод: {{files}}. Эти тексты не проверялись.',
    advice:
      'Когда перевод будет готов, удалите язык из строки pending; до этого редакцию опубликовать нельзя.',
  },
  sealed: {
    message: 'Редакцию без перевода публиковать нельзя: {{files}}.',
    advice: 'Переведите текст и удалите строку pending.',
  },
} as const satisfies Translation<typeof kazakh.pending, Forms>

/** The plain words in `version.yaml`. */
export const summary = {
  empty: {
    message: '{{part}}: ожидалось хотя бы одно предложение простыми словами.',
    advice: 'Скажите простыми словами на трёх языках, что изменилось.',
  },
  emptyMeaning: {
    message: '{{part}}: ожидалось хотя бы одно предложение простыми словами.',
    advice: 'Скажите простыми словами на трёх языках, что документ означает для читателя.',
  },
  emptyEnd: {
    message: '{{part}}: ожидалось хотя бы одно предложение простыми словами.',
    advice: 'Скажите простыми словами на трёх языках, что действие документа прекращается.',
  },
  missingLanguage: {
    message: '{{part}}, предложение {{point}}: нет слов на языке {{locale}}.',
    advice: 'Напишите предложение и на этом языке; если перевод будет позже, назовите язык в строке pending.',
  },
  uncovered: {
    message:
      'В кратком изложении ничего не сказано об этом месте: {{clause}}, а там изменено {{before}} → {{after}}.',
    advice:
      'Впишите "{{address}}" в строку clauses того предложения, которое об этом говорит, например clauses: ["{{address}}"], или добавьте предложение.',
  },
  uncoveredRemoved: {
    message:
      'В кратком изложении ничего не сказано о том, что исключено из этого места: {{clause}}, {{before}} → {{after}}.',
    advice:
      'Впишите "{{address}}" в строку removed того предложения, которое об этом говорит, например removed: ["{{address}}"], или добавьте предложение.',
  },
  uncoveredTerm: {
    message: 'В кратком изложении ничего не сказано о {{term}}, а это изменилось.',
    advice: 'Добавьте предложение об этом и назовите его в строке terms.',
  },
  unknownClause: {
    message:
      '{{part}}, предложение {{point}}: в строке clauses стоит адрес «{{clause}}», но в тексте нет такого пункта.',
    advice:
      'Напишите адрес из текста этой редакции; адрес исключённого пункта стоит в строке removed.{{near}}',
  },
  unknownRemoved: {
    message:
      '{{part}}, предложение {{point}}: в строке removed стоит адрес «{{clause}}», но в предыдущей редакции нет такого пункта.',
    advice: 'Напишите адрес из текста предыдущей редакции.{{near}}',
  },
  notRemoved: {
    message:
      '{{part}}, предложение {{point}}: в строке removed стоит {{clause}}, но этот пункт есть и в новом тексте, на том же месте.',
    advice: 'Если пункт изменился, перенесите его в строку clauses; в removed стоит только исключённое.',
  },
  staleMeaning: {
    message:
      'Тому, кто читает впервые, показываются слова редакции {{previous}}: «{{point}}», но «{{value}}» в этом тексте больше нет.',
    advice: 'Напишите простыми словами на трёх языках в строке meaning, что означает этот текст.',
  },
  unchangedTerm: {
    message: '{{part}}, предложение {{point}}: в строке terms стоит {{term}}, но это не изменилось.',
    advice: 'Уберите его из строки terms или исправьте его значение в начале файла.',
  },
} as const satisfies Translation<typeof kazakh.summary, Forms>

/** What binds beside the words. */
export const terms = {
  consentRequired: {
    message: 'Согласие не может быть обязательным: при kind: consent не пишется required: true.',
    advice: 'Напишите required: false.',
  },
  kindChanged: {
    message: 'Указано kind: {{found}}, а в редакции {{first}} – {{kind}}; вид документа не меняется.',
    advice: 'Напишите kind: {{kind}}; документ другого вида заводится под своим идентификатором.',
  },
  choicesOfConsent: {
    message: 'Варианты выбора (choices) бывают только у согласия, а здесь kind: {{kind}}.',
    advice: 'Удалите строку choices.',
  },
  choiceTwice: {
    message: 'Среди вариантов выбора (choices) «{{found}}» стоит дважды.',
    advice: 'Дайте каждому варианту свой id и своё название.',
  },
  unsupported: {
    message: 'Эта версия Kelisim ещё не поддерживает строку {{key}}.',
    advice: 'Удалите эту строку: пока её ничто не исполняет.',
  },
} as const satisfies Translation<typeof kazakh.terms, Forms>
