// Written by `npm run messages` from src/messages; change the words there.
import type { Messages } from './kk.ts'

export const ru: Messages = {
  'acceptance-required': {
    title: "Сначала ответьте на документы",
    text: "Чтобы продолжить, нужно ознакомиться с документами и дать ответ.",
    link: "Ответить на документы",
  },
  'sign-in-required': {
    title: "Сначала войдите",
    text: "Эта страница открыта только тем, кто вошёл.",
  },
  'service-unavailable': {
    title: "Проверить не удалось",
    text: "Сервис согласий не отвечает, поэтому страница пока не открывается. Попробуйте позже.",
  },
}
