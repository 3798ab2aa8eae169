import { describe, expect, it } from 'vitest'
import type { Locale } from '../domain/locale.ts'
import { CATALOGUES } from './catalogue.ts'

/** A word that a legal editor struck out, and what is said in its place. */
type Struck = readonly [struck: RegExp, instead: string]

/** Kazakh endings follow a stem, so that a stem is enough to find a word; no letter stands before it. */
const stem = (text: string) => new RegExp(`(?<!\\p{L})${text}`, 'iu')

/** One word for one thing: the second ones, and those that mean something else, in every language. */
const STRUCK: Record<Locale, readonly Struck[]> = {
  kk: [
    [stem('айырма(?!шылы)'), 'айырмашылық'],
    [stem('өнім'), 'платформа'],
    [stem('команда'), 'пәрмен'],
    [stem('папка'), 'қалта'],
    [stem('адрес'), 'мекенжай'],
    [stem('квитанция|түбіртек'), 'растама'],
    [stem('бекітілген'), 'жарияланған: sealed is not approved'],
    [/(?<!\p{L})қою(?!\p{L})/iu, 'қалың, of letters'],
    [/тармақ(?:тан|қа) көшірілді/iu, 'ауыстырылды: көшірілді is copied'],
    [/бәрінен қабылдау/iu, 'барлық пайдаланушыдан'],
    [/құжат(?:тың|ты)? тоқта/iu, 'құжаттың қолданысы тоқтатылды'],
  ],
  ru: [
    [stem('продукт'), 'платформа'],
    [stem('служба(?! поддержки)|службу|службе'), 'сервис'],
    [stem('негод'), 'недействителен'],
    [stem('(?:не )?спрошен'), 'запрошено'],
    [stem('квитанци'), 'подтверждение'],
    [stem('жирно'), 'полужирный'],
    [/на всё отвечено/iu, 'вы ответили на все документы'],
    [/ответ(?:ить|ьте)? на документы/iu, 'дать ответ по документам, документы для ответа'],
    [/(?:^|[.!?] )(?:от|к) редакции/iu, 'прежняя редакция, новая редакция'],
    [/документ прекра/iu, 'действие документа прекращено'],
    [/где стоит/iu, 'в каких редакциях'],
    [/слова и номер/iu, 'текст и номер'],
    [/место заняла|занявшая её место|занимает место/iu, 'заменяет'],
  ],
  en: [
    [/\banswer(?:ed)? the (?:documents|policies)\b/iu, 'documents for your answer'],
    [/\bwent on\b/iu, 'continued'],
    [/\bmend(?!:)/iu, 'fix'],
  ],
}

function listMessages(node: object, above = ''): [key: string, text: string][] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [[above + name, value]] : listMessages(value as object, `${above}${name}.`),
  )
}

const rows = Object.entries(STRUCK).flatMap(([locale, struck]) =>
  struck.map(([word, instead]) => [locale as Locale, word, instead] as const),
)

describe('words that a legal editor struck out', () => {
  it.each(rows)('in %s, %s: say %s', (locale, word) => {
    const said = listMessages(CATALOGUES[locale])
    expect(said.filter(([, text]) => word.test(text))).toEqual([])
  })

  it.each([
    ['kk', 'Тілдер арасындағы айырмалар'],
    ['kk', 'Өнімге қайту'],
    ['kk', '5.4-тармақтан көшірілді'],
    ['ru', 'Токен истёк или негоден'],
    ['ru', 'Сначала ответьте на документы.'],
    ['en', 'You went on'],
  ] as const)('are found in %s: %s', (locale, text) => {
    expect(STRUCK[locale].some(([word]) => word.test(text))).toBe(true)
  })

  it.each([
    ['kk', 'Екі редакцияның айырмашылығы'],
    ['kk', 'Сілтеме көшірілді'],
    ['kk', 'Құжаттың қолданысы тоқтатылды'],
    ['ru', 'служба поддержки'],
    ['en', 'recommended'],
  ] as const)('are not found in %s: %s', (locale, text) => {
    expect(STRUCK[locale].some(([word]) => word.test(text))).toBe(false)
  })
})
