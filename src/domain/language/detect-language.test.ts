import { expect, it } from 'vitest'
import { detectLanguage } from './detect-language.ts'

it.each([
  ['kk', 'Пайдаланушы деректерін өзгерте және жоя алады, ол үшін хат жазады.'],
  [null, '«DAR Tech» ЖШС 5Qbe платформасында HTTP мен PDF файлдарын пайдаланады және сақтайды.'],
  ['ru', 'Пользователь может изменить или удалить свои данные, написав письмо.'],
  ['ru', 'Данные хранятся три года. После удаления учётной записи'],
  [null, 'Данные хранятся в базах на территории Республики Қазақстан и нигде больше не хранятся.'],
  ['en', 'The User may change or delete the User’s data by writing a letter.'],
  ['en', 'The button «Келісім беремін» is shown to everyone who has not given consent.'],
  [null, 'IP адресі;'],
  [null, 'АО «Қазпошта», город Өскемен, улица Қабанбай батыра, дом в центре'],
  [null, 'SMS, e-mail, Telegram'],
  [null, '2026-11-22, 15 000 ₸, 5 %'],
])('finds %s in %j', (language, words) => {
  expect(detectLanguage(words)).toBe(language)
})
