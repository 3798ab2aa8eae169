import type { Phrase } from './phrase.ts'

/** How a change goes on after the name of its clause. */
export const CHANGED = {
  added: { kk: 'қосылған', ru: 'добавлен', en: 'was added' },
  removed: { kk: 'алып тасталған', ru: 'удалён', en: 'was removed' },
  reworded: { kk: 'өзгерген, {}', ru: 'изменён, {}', en: 'was changed, {}' },
}

/** What is said where a version asks something else than its changes call for. */
export const ASKS = {
  firstAsksNothing: {
    kk: [
      'Бірінші редакцияда asks: nothing болмайды: оны әлі ешкім қабылдаған жоқ.',
      'asks: acceptance деп жазыңыз; адамдарға тек хабарланса, asks: notice.',
    ],
    ru: [
      'У первой редакции не может быть asks: nothing: её ещё никто не принимал.',
      'Напишите asks: acceptance, а если людей нужно только уведомить – asks: notice.',
    ],
    en: [
      'A first version cannot ask nothing: nobody has accepted it yet.',
      'Write asks: acceptance, or asks: notice where people are only told.',
    ],
  },
  substance: {
    kk: [
      'asks: nothing деп тұр, бірақ {file} мәтінінде мәнді өзгеріс бар: {change}.',
      'asks: acceptance не notice деп жазыңыз немесе себебін reason жолында түсіндіріңіз.',
    ],
    ru: [
      'Указано asks: nothing, но в {file} есть существенная правка: {change}.',
      'Напишите asks: acceptance или notice либо объясните причину в строке reason.',
    ],
    en: [
      'It says asks: nothing, but {file} has a change of substance: {change}.',
      'Write asks: acceptance or notice, or give the reason in a line reason.',
    ],
  },
  unchanged: {
    kk: [
      'Мәтіндер {previous}-редакциямен бірдей, бірақ asks: {asks} деп тұр.',
      'Мәтінді өзгертіңіз; өзгермесе, жаңа редакция керек емес.',
    ],
    ru: [
      'Тексты те же, что в редакции {previous}, но указано asks: {asks}.',
      'Внесите правки; без них новая редакция не нужна.',
    ],
    en: [
      'The texts are those of version {previous}, but it says asks: {asks}.',
      'Change the texts; without a change no version is needed.',
    ],
  },
  idleReason: {
    kk: ['asks: {asks} деп тұрғанда reason жолы оқылмайды.', 'Бұл жолды алып тастаңыз.'],
    ru: ['При asks: {asks} строка reason не читается.', 'Удалите эту строку.'],
    en: ['With asks: {asks} the line reason is not read.', 'Remove the line.'],
  },
} satisfies Record<string, Phrase>
