import type { demo as kazakh } from '../kk/demo.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'

/** What the demo product says. */
export const demo = {
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
} as const satisfies Translation<typeof kazakh, Forms>
