import type { Check } from '../../client/receipt-report.ts'
import type { ByLocale } from '../../domain/locale.ts'

/** Name of a check, and what each outcome of it means. */
interface CheckWords {
  name: string
  good: string
  bad: string
  none?: string
}

/** The words of a report in one language. */
export interface ReportWords {
  genuine: string
  refused: string
  marks: { good: string; bad: string; none: string }
  checks: Record<Check, CheckWords>
  acts: Record<'accept' | 'decline' | 'withdraw' | 'shown' | 'continue' | 'publish' | 'erase', string>
  facts: Record<
    | 'act'
    | 'policy'
    | 'version'
    | 'locale'
    | 'at'
    | 'product'
    | 'subject'
    | 'onBehalf'
    | 'claimedAt'
    | 'digest'
    | 'shown'
    | 'records'
    | 'issuer'
    | 'id',
    string
  >
  yes: string
}

/** The words of the report, to be reviewed by a legal editor like those of the site. */
export const REPORT_WORDS: ByLocale<ReportWords> = {
  kk: {
    genuine: 'Растама шынайы',
    refused: 'Растама тексеруден өтпеді',
    marks: { good: 'Өтті', bad: 'Өтпеді', none: 'Тексерілмеді' },
    checks: {
      signature: {
        name: 'Қызмет кілтінің қолтаңбасы',
        good: 'Растамаға қызметтің кілтімен қол қойылған.',
        bad: 'Бұған қызметтің ешбір кілтімен қол қойылмаған.',
      },
      leaf: {
        name: 'Журналдағы жазба',
        good: 'Ішінде журнал жазбасының дәл өзі тұр.',
        bad: 'Ішінде журнал жазбасы жоқ немесе ол бұзылған.',
      },
      inclusion: {
        name: 'Журналдағы орны',
        good: 'Жазба журналға енгізілген.',
        bad: 'Дәлел жазбадан журналдың күйіне жеткізбейді.',
      },
      checkpoint: {
        name: 'Журналдың қол қойылған күйі',
        good: 'Журналдың күйіне оның кілтімен қол қойылған.',
        bad: 'Журналдың күйіне осы қызмет журналының кілтімен қол қойылмаған.',
      },
      opening: {
        name: 'Кімдікі екені',
        good: 'Иесі туралы мәліметтер осы жазбаға сәйкес келеді.',
        bad: 'Иесі туралы мәліметтер бұл жазбаға сәйкес келмейді.',
        none: 'Иесі туралы мәліметтер қоса берілмеген.',
      },
      token: {
        name: 'Өнімнің растауы',
        good: 'Өнім дәл осы адам екенін өз қолтаңбасымен растаған.',
        bad: 'Өнімнің токені басқа нәрсе туралы.',
        none: 'Өнімнің токені жоқ немесе оның кілті қоса берілмеген.',
      },
      later: {
        name: 'Журналдың кейінгі күйі',
        good: 'Журналдың бұрынғы жазбалары содан бері өзгертілмеген.',
        bad: 'Журналдың кейінгі күйі бұл күйдің жалғасы емес.',
      },
      text: {
        name: 'Жауап берілген мәтін',
        good: 'Қоса берілген мәтін – жауап берілген мәтіннің дәл өзі.',
        bad: 'Қоса берілген мәтін – жауап берілген мәтін емес.',
        none: 'Бұл жазба мәтін туралы емес.',
      },
    },
    acts: {
      accept: 'Қабылдады немесе келісім берді',
      decline: 'Бас тартты',
      withdraw: 'Келісімді қайтарып алды',
      shown: 'Хабарлама көрсетілді',
      continue: 'Пайдалануды жалғастырды',
      publish: 'Редакция жарияланды',
      erase: 'Деректер өшірілді',
    },
    facts: {
      act: 'Жауап',
      policy: 'Құжат',
      version: 'Редакция',
      locale: 'Көрсетілген тіл',
      at: 'Жазылған уақыты',
      product: 'Өнім',
      subject: 'Өнімдегі пайдаланушы',
      onBehalf: 'Адамның атынан жазылған',
      claimedAt: 'Бұрынғы жүйе көрсеткен уақыт',
      digest: 'Мәтіннің SHA-256 мәні',
      shown: 'Экранда көрсетілгеннің SHA-256 мәні',
      records: 'Өшірілген жазбалар саны',
      issuer: 'Қызмет',
      id: 'Жазба',
    },
    yes: 'иә',
  },
  ru: {
    genuine: 'Подтверждение подлинное',
    refused: 'Подтверждение не прошло проверку',
    marks: { good: 'Пройдено', bad: 'Не пройдено', none: 'Не проверялось' },
    checks: {
      signature: {
        name: 'Подпись ключом сервиса',
        good: 'Подтверждение подписано ключом сервиса.',
        bad: 'Ни один ключ сервиса этого не подписывал.',
      },
      leaf: {
        name: 'Запись журнала',
        good: 'Внутри точная запись журнала.',
        bad: 'Записи журнала внутри нет, или она испорчена.',
      },
      inclusion: {
        name: 'Место в журнале',
        good: 'Запись включена в журнал.',
        bad: 'Доказательство не ведёт от записи к состоянию журнала.',
      },
      checkpoint: {
        name: 'Подписанное состояние журнала',
        good: 'Состояние журнала подписано его ключом.',
        bad: 'Состояние журнала не подписано ключом журнала этого сервиса.',
      },
      opening: {
        name: 'Чьё это подтверждение',
        good: 'Сведения о владельце подходят к этой записи.',
        bad: 'Сведения о владельце не подходят к этой записи.',
        none: 'Сведения о владельце не приложены.',
      },
      token: {
        name: 'Подтверждение продукта',
        good: 'Продукт своей подписью подтвердил, что это был именно этот человек.',
        bad: 'Токен продукта говорит о другом.',
        none: 'Токена продукта нет, или его ключ не приложен.',
      },
      later: {
        name: 'Более позднее состояние журнала',
        good: 'Прежние записи журнала с тех пор не изменены.',
        bad: 'Более позднее состояние журнала не продолжает это.',
      },
      text: {
        name: 'Текст, на который дан ответ',
        good: 'Приложен именно тот текст, на который дан ответ.',
        bad: 'Приложен не тот текст, на который дан ответ.',
        none: 'Эта запись не о тексте.',
      },
    },
    acts: {
      accept: 'Принятие или согласие',
      decline: 'Отказ',
      withdraw: 'Отзыв согласия',
      shown: 'Уведомление показано',
      continue: 'Дальнейшее использование',
      publish: 'Публикация редакции',
      erase: 'Удаление данных',
    },
    facts: {
      act: 'Ответ',
      policy: 'Документ',
      version: 'Редакция',
      locale: 'Язык показа',
      at: 'Записано',
      product: 'Продукт',
      subject: 'Пользователь в продукте',
      onBehalf: 'Записано за человека',
      claimedAt: 'Время по данным прежней системы',
      digest: 'SHA-256 текста',
      shown: 'SHA-256 показанного на экране',
      records: 'Удалено записей',
      issuer: 'Сервис',
      id: 'Запись',
    },
    yes: 'да',
  },
  en: {
    genuine: 'The receipt is genuine',
    refused: 'The receipt did not pass',
    marks: { good: 'Passed', bad: 'Failed', none: 'Not checked' },
    checks: {
      signature: {
        name: 'Signature by the service’s key',
        good: 'The receipt is signed with a key of the service.',
        bad: 'No key of the service signed this.',
      },
      leaf: {
        name: 'Record of the log',
        good: 'It holds the exact record of the log.',
        bad: 'It holds no record of the log, or a damaged one.',
      },
      inclusion: {
        name: 'Place in the log',
        good: 'The record is in the log.',
        bad: 'The proof does not lead from the record to the state of the log.',
      },
      checkpoint: {
        name: 'Signed state of the log',
        good: 'The state of the log is signed with its key.',
        bad: 'The state of the log is not signed with the key of this service’s log.',
      },
      opening: {
        name: 'Whose it is',
        good: 'What is said of its owner fits this record.',
        bad: 'What is said of its owner does not fit this record.',
        none: 'Nothing that says whose it is was given.',
      },
      token: {
        name: 'Word of the product',
        good: 'The product signed that it was this very person.',
        bad: 'The token of the product says something else.',
        none: 'There is no token of the product, or its key was not given.',
      },
      later: {
        name: 'Later state of the log',
        good: 'Earlier records of the log have not been changed since.',
        bad: 'The later state of the log does not continue this one.',
      },
      text: {
        name: 'The text that was answered',
        good: 'The text beside it is the very one that was answered.',
        bad: 'The text beside it is not the one that was answered.',
        none: 'This record is about no text.',
      },
    },
    acts: {
      accept: 'Accepted, or consent given',
      decline: 'Declined',
      withdraw: 'Consent withdrawn',
      shown: 'Notice shown',
      continue: 'Continued use',
      publish: 'Version published',
      erase: 'Data erased',
    },
    facts: {
      act: 'Answer',
      policy: 'Document',
      version: 'Version',
      locale: 'Language shown',
      at: 'Recorded',
      product: 'Product',
      subject: 'User of the product',
      onBehalf: 'Recorded on behalf of the person',
      claimedAt: 'Time stated by an earlier system',
      digest: 'SHA-256 of the text',
      shown: 'SHA-256 of what was on the screen',
      records: 'Records erased',
      issuer: 'Service',
      id: 'Record',
    },
    yes: 'yes',
  },
}
