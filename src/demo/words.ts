import type { Person } from './people.ts'

/** A language of the demo. */
export type Language = 'kk' | 'ru' | 'en'

/** Every word of the demo's pages. */
export interface Words {
  name: string
  title: string
  lead: string
  who: string
  people: Record<Person['id'], string>
  startOver: string
  lesson: string
  lessonText: string
  toLesson: string
  refused: string
  refusedText: string
  unavailable: string
  unavailableText: string
  toAnswer: string
  toAnswers: string
  toOffice: string
  office: string
  officeText: string
  officeToken: string
  toAdmin: string
  back: string
  heard: string
  heardLead: string
  events: Record<'covered' | 'required' | 'accepted' | 'declined' | 'error', string>
}

/** The words in each language. */
export const WORDS: Record<Language, Words> = {
  kk: {
    name: 'Қазақша',
    title: 'Онлайн курстар',
    lead: 'Бұл – Kelisim қосылған платформаның үлгісі. Құжаттарды көрсететін де, жауапты сақтайтын да – бөлек қызмет.',
    who: 'Кім болып кіресіз?',
    people: {
      newcomer: 'Алғаш кірген адам',
      'accepted-1': 'Бірінші редакцияны қабылдаған адам',
      'up-to-date': 'Соңғы редакцияны қабылдаған адам',
    },
    startOver: 'Жаңа адам болып бастау',
    lesson: '1-сабақ',
    lessonText: 'Сабақ ашық: сервер келісім қызметінен сұрап, бұл адамға рұқсат бар екенін білді.',
    toLesson: 'Сабақты ашу',
    refused: 'Сабақ әзірге жабық',
    refusedText:
      'Алдымен құжаттарға жауап беріңіз. Терезені беттен алып тастағанмен, сабақ ашылмайды: мұны сервер тексереді.',
    unavailable: 'Тексеру мүмкін болмады',
    unavailableText:
      'Келісім қызметі жауап бермейді, сондықтан сабақ әзірге ашылмайды. Кейінірек қайталап көріңіз.',
    toAnswer: 'Құжаттарға жауап беру',
    toAnswers: 'Менің жауаптарым',
    toOffice: 'Қызметкерлер үшін',
    office: 'Қызметкерлер үшін',
    officeText:
      'Есептерді көріп, хатпен келген жауапты жазу үшін қызметкер токенмен кіреді. Мына токенді көшіріп, келесі бетке қойыңыз; ол бір сағат жарамды.',
    officeToken: 'Қызметкердің токені',
    toAdmin: 'Басқару бетін ашу',
    back: 'Басты бетке оралу',
    heard: 'Платформа не естиді',
    heardLead: 'Келісім терезесі платформаға хабарлайтын оқиғалар.',
    events: {
      covered: 'Бәріне жауап берілген',
      required: 'Жауап беру керек',
      accepted: 'Қабылданды',
      declined: 'Бас тартылды',
      error: 'Қате',
    },
  },
  ru: {
    name: 'Русский',
    title: 'Онлайн-курсы',
    lead: 'Это пример платформы, к которой подключён Kelisim. Документы показывает и ответы хранит отдельный сервис.',
    who: 'Кем вы войдёте?',
    people: {
      newcomer: 'Кто пришёл впервые',
      'accepted-1': 'Кто принял первую редакцию',
      'up-to-date': 'Кто принял последнюю редакцию',
    },
    startOver: 'Начать новым человеком',
    lesson: 'Урок 1',
    lessonText: 'Урок открыт: сервер спросил сервис согласий и узнал, что этому человеку можно войти.',
    toLesson: 'Открыть урок',
    refused: 'Урок пока закрыт',
    refusedText:
      'Сначала ответьте на документы. Если убрать окно со страницы, урок не откроется: это проверяет сервер.',
    unavailable: 'Проверить не удалось',
    unavailableText: 'Сервис согласий не отвечает, поэтому урок пока не открывается. Попробуйте позже.',
    toAnswer: 'Ответить на документы',
    toAnswers: 'Мои ответы',
    toOffice: 'Для сотрудников',
    office: 'Для сотрудников',
    officeText:
      'Чтобы увидеть отчёты или записать ответ, присланный письмом, сотрудник входит с токеном. Скопируйте этот токен и вставьте на следующей странице; он действует час.',
    officeToken: 'Токен сотрудника',
    toAdmin: 'Открыть страницу управления',
    back: 'Вернуться на главную',
    heard: 'Что слышит платформа',
    heardLead: 'События, о которых окно согласия сообщает платформе.',
    events: {
      covered: 'На всё отвечено',
      required: 'Нужен ответ',
      accepted: 'Принято',
      declined: 'Отказ',
      error: 'Ошибка',
    },
  },
  en: {
    name: 'English',
    title: 'Online courses',
    lead: 'This is a sample platform that embeds Kelisim. A separate service shows the documents and keeps the answers.',
    who: 'Who are you today?',
    people: {
      newcomer: 'Someone new',
      'accepted-1': 'Someone who accepted version 1',
      'up-to-date': 'Someone who accepted the latest version',
    },
    startOver: 'Start over as someone new',
    lesson: 'Lesson 1',
    lessonText:
      'The lesson is open: the server asked the acceptance service and learned that this person may come in.',
    toLesson: 'Open the lesson',
    refused: 'The lesson is closed for now',
    refusedText:
      'Please answer the documents first. Removing the dialog from the page opens nothing: the server checks.',
    unavailable: 'This could not be checked',
    unavailableText:
      'The acceptance service does not answer, so the lesson stays closed for now. Please try later.',
    toAnswer: 'Answer the documents',
    toAnswers: 'My answers',
    toOffice: 'For staff',
    office: 'For staff',
    officeText:
      'To see reports, or to record an answer that came by letter, staff sign in with a token. Copy this one and paste it on the next page; it lasts an hour.',
    officeToken: 'Token for staff',
    toAdmin: 'Open the staff page',
    back: 'Back to the start',
    heard: 'What the platform hears',
    heardLead: 'Events of which the gate tells the platform.',
    events: {
      covered: 'Everything is answered',
      required: 'An answer is needed',
      accepted: 'Accepted',
      declined: 'Declined',
      error: 'Error',
    },
  },
}
