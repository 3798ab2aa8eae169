import type * as kazakh from '../../kk/findings/parity.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** Differences between the languages. */
export const parity = {
  extra: {
    message: '{{clause}} есть только здесь, а в этих текстах нет: {{others}}.',
    advice: 'Удалите его или добавьте и на других языках.',
  },
  missing: {
    message: '{{clause}} отсутствует, а в этих текстах есть: {{others}}.',
    advice: 'Переведите и добавьте сюда; он стоит после: {{before}}.',
  },
  shape: {
    message: '{{clause}}: структура не такая, как в других текстах. Здесь {{here}}; {{there}}.',
    advice: 'Сделайте списки, таблицы и знаки заголовков на всех языках одинаковыми.',
  },
  figures: {
    message: '{{clause}}: в текстах разные числа. Здесь {{here}}; {{there}}.',
    advice: 'Сравните и исправьте ошибку.',
  },
  units: {
    message: '{{clause}}: число одно и то же, а единица разная. Здесь {{here}}; {{there}}.',
    advice: 'Сравните дни, месяцы, рабочие дни или валюту и исправьте ошибку.',
  },
  references: {
    message: '{{clause}}: тексты ссылаются на разные пункты. Здесь {{here}}; {{there}}.',
    advice: 'Сошлитесь на всех языках на один пункт.',
  },
  links: {
    message: '{{clause}}: в текстах разные адреса. Здесь {{here}}; {{there}}.',
    advice: 'Напишите на всех языках один адрес.',
  },
  negation: {
    message: '{{clause}}: возможно, отрицание есть не во всех текстах. Здесь {{here}}; {{there}}.',
    advice: 'Проверьте, одинаков ли на всех языках смысл запрета или условия.',
  },
  duty: {
    message: '{{clause}}: возможно, права и обязанности в текстах различаются. Здесь {{here}}; {{there}}.',
    advice: 'Проверьте, одинаково ли на всех языках, кто что может и кто что обязан.',
  },
  contradiction: {
    message: 'Число и его запись словами расходятся: {{figure}} и «{{words}}».',
    advice: 'Уточните, что верно, и исправьте другое.',
  },
  needless: {
    message: 'Пункта {{clause}} из списка exceptions в тексте нет.',
    advice: 'Исправьте номер или удалите эту запись.',
  },
} as const satisfies Translation<typeof kazakh.parity, Forms>
