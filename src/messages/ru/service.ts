import type { service as kazakh } from '../kk/service.ts'
import type { Translation } from '../translation.ts'
import type { Forms } from './plural-forms.ts'

/** What a person reads of the service itself. */
export const service = {
  // Stands before what changed, where a person is asked.
  told: {
    urgent: 'Вступает в силу раньше обычного срока. Причина: {{reason}}',
    again: 'Текст не изменился. Почему спрашивают снова: {{reason}}',
  },
  // The file that a person's bundle begins with.
  bundle: `РУССКИЙ

Здесь все ваши ответы и их доказательства.

history.json            все ответы, от старых к новым
receipts/               подписанные подтверждения
openings/               то, что показывает, что подтверждение именно ваше; не передавайте посторонним
texts/                  тексты редакций, на которые вы ответили, на трёх языках
shown/                  тексты и изменения, которые вам показали на экране
keys.json               открытые ключи сервиса
product-keys.json       открытые ключи продукта
verify.html             страница, которая проверяет подтверждения без сети: откройте её в браузере и перетащите в неё этот набор
log/                    подписанное состояние журнала и доказательства к нему

Подтверждение не является электронной цифровой подписью. Оно подтверждает то, что записал сервис.
Проверка: npm run service -- verify kelisim.zip --keys <адрес сервиса>/api/v1/keys
`,
} as const satisfies Translation<typeof kazakh, Forms>
