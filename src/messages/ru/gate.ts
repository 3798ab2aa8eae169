import type { gate as kazakh } from '../kk/gate.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'

/** What the gate of a product's server says to somebody who is not let through. */
export const gate = {
  'acceptance-required': {
    title: 'Сначала дайте ответ по документам',
    text: 'Чтобы продолжить, нужно ознакомиться с документами и дать ответ.',
    link: 'Перейти к документам',
  },
  'sign-in-required': {
    title: 'Сначала войдите',
    text: 'Эта страница открыта только тем, кто вошёл.',
  },
  'service-unavailable': {
    title: 'Проверить не удалось',
    text: 'Сервис согласий не отвечает, поэтому страница пока не открывается. Попробуйте позже.',
  },
  misconfigured: {
    title: 'Страница пока не открывается',
    text: 'Сайт неправильно подключён к сервису согласий. Ошибку должны исправить владельцы сайта. Попробуйте позже.',
  },
  'subject-refused': {
    title: 'Вашу учётную запись проверить не удалось',
    text: 'Сервис согласий не принял эту учётную запись. Напишите в поддержку сайта.',
  },
} as const satisfies Translation<typeof kazakh, Forms>
