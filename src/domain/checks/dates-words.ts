import type { Phrase } from './phrase.ts'

/** What is said of dates and of what a version asks. */
export const DATES = {
  consentByNotice: {
    kk: [
      'Келісімді хабарлама арқылы сұрауға болмайды.',
      'asks: acceptance деп жазыңыз; техникалық түзету болса, asks: nothing деп жазыңыз.',
    ],
    ru: [
      'Согласие нельзя запросить уведомлением.',
      'Напишите asks: acceptance, а для технической правки – asks: nothing.',
    ],
    en: [
      'A consent cannot be asked for by a notice.',
      'Write asks: acceptance, or asks: nothing for a technical correction.',
    ],
  },
  acceptByMissing: {
    kk: [
      'acceptBy жазылмаған: бұрынғы қабылдау қашанға дейін күшін сақтайды?',
      'acceptBy: at-effect деп немесе бұрынғы қабылдау күшін жоятын уақытты жазыңыз.',
    ],
    ru: [
      'Не указано acceptBy: до какого времени сохраняет силу прежнее принятие?',
      'Напишите acceptBy: at-effect или время, с которого прежнее принятие теряет силу.',
    ],
    en: [
      'acceptBy is missing: until when does the earlier acceptance hold?',
      'Write acceptBy: at-effect, or the moment from which the earlier acceptance no longer holds.',
    ],
  },
  acceptByIdle: {
    kk: ['asks: {asks} деп тұрғанда acceptBy мағынасыз.', 'Бұл жолды алып тастаңыз.'],
    ru: ['При asks: {asks} строка acceptBy не имеет смысла.', 'Удалите эту строку.'],
    en: ['acceptBy has no meaning for a version that asks {asks}.', 'Remove the line.'],
  },
  acceptByFirst: {
    kk: ['Бірінші редакцияда acceptBy мағынасыз: бұрынғы қабылдау жоқ.', 'Бұл жолды алып тастаңыз.'],
    ru: ['У первой редакции acceptBy не имеет смысла: прежнего принятия нет.', 'Удалите эту строку.'],
    en: ['acceptBy has no meaning for a first version: there is no earlier acceptance.', 'Remove the line.'],
  },
  acceptByEarly: {
    kk: [
      'acceptBy ({acceptBy}) күшіне ену уақытынан ({effectiveAt}) бұрын тұр.',
      'Кейінгі уақытты таңдаңыз немесе at-effect деп жазыңыз.',
    ],
    ru: [
      'acceptBy ({acceptBy}) раньше вступления в силу ({effectiveAt}).',
      'Выберите более позднее время или напишите at-effect.',
    ],
    en: [
      'acceptBy {acceptBy} is before the effect, {effectiveAt}.',
      'Choose a later moment, or write at-effect.',
    ],
  },
  effectEarly: {
    kk: [
      'effectiveAt ({effectiveAt}) жариялау уақытынан ({publishedAt}) бұрын тұр.',
      'Редакция жарияланбай тұрып күшіне енбейді; кейінгі уақытты таңдаңыз.',
    ],
    ru: [
      'effectiveAt ({effectiveAt}) раньше публикации ({publishedAt}).',
      'Редакция не вступает в силу до публикации; выберите более позднее время.',
    ],
    en: [
      'effectiveAt {effectiveAt} is before the publication, {publishedAt}.',
      'No version binds before it is published; choose a later moment.',
    ],
  },
  draftBefore: {
    kk: [
      '{number}-редакция жарияланған, ал {previous}-редакция әлі жоба.',
      'Алдымен {previous}-редакцияны жариялаңыз.',
    ],
    ru: [
      'Редакция {number} опубликована, а редакция {previous} ещё проект.',
      'Сначала опубликуйте редакцию {previous}.',
    ],
    en: [
      'Version {previous} is still a draft, but version {number} is published.',
      'Publish version {previous} first.',
    ],
  },
  overtakes: {
    kk: [
      'effectiveAt ({effectiveAt}) {previous}-редакцияның күшіне ену уақытынан ({before}) бұрын тұр.',
      'Кейінгі редакция бұрынғысымен бір уақытта немесе одан кейін күшіне енеді.',
    ],
    ru: [
      'effectiveAt ({effectiveAt}) раньше, чем у редакции {previous} ({before}).',
      'Следующая редакция вступает в силу не раньше предыдущей.',
    ],
    en: [
      'effectiveAt {effectiveAt} is before that of version {previous}, {before}.',
      'A later version takes effect later, or at the same moment.',
    ],
  },
} satisfies Record<string, Phrase>
