import { describe, expect, it } from 'vitest'
import { findMentions } from './mention.ts'

const found = (text: string) =>
  findMentions(text).map(({ start, end, number, names, version }) => {
    expect(text.slice(start, end)).toBe(number)
    return `${names} ${number}${version === null ? '' : ` of version ${version}`}`
  })

describe('a text names its clauses', () => {
  it.each([
    ['бұл талап 8.4-тармақта аталған күннен бастап', ['clause 8.4']],
    ['тәртібі Саясаттың 8-бөлімінде белгіленген', ['section 8']],
    ['3.1, 3.2 және 7.4.1-тармақшаларға сәйкес', ['clause 3.1', 'clause 3.2', 'clause 7.4.1']],
    ['указанной в пункте 8.4. За отказавшимся', ['clause 8.4']],
    ['порядок установлен в разделе 8 Политики', ['section 8']],
    ['см. п. 8.2, пп. 3.1 и 3.2', ['clause 8.2', 'clause 3.1', 'clause 3.2']],
    ['пункты 3.1–3.4 применяются', ['clause 3.1', 'clause 3.4']],
    ['date referred to in clause 8.4. A User', ['clause 8.4']],
    ['подпункт 3) пункта 2.1 применяется', ['clause 3', 'clause 2.1']],
    ['see Section 8 and clauses 7.3 or 7.6', ['section 8', 'clause 7.3', 'clause 7.6']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('another version is told from the text itself', () => {
  it.each([
    ['Саясаттың 1-редакциясының 3.4 және 6.1-тармақтары бойынша'],
    ['предоставленными по пунктам 3.4 и 6.1 редакции 1 Политики'],
    ['given under clauses 3.4 and 6.1 of version 1 of the Policy'],
  ])('%s', (text) => {
    expect(found(text)).toEqual(['clause 3.4 of version 1', 'clause 6.1 of version 1'])
  })
})

describe('what names a clause of something else, or none, is left alone', () => {
  it.each([
    'Заңның 8-бабының 1-тармағына сәйкес',
    'Заңның 8-бабы 2-тармағының мәні',
    'в соответствии с пунктом 1 статьи 8 Закона',
    'согласно пункту 2.1 соглашения',
    'подпункт 3) статьи 8 Закона',
    'подпунктов 3) и 4) статьи 8 Закона',
    'пп. 3) п. 1 ст. 8 Закона',
    'подпункт 2) пункта 1 статьи 8 Закона',
    'подпунктом 6) статьи 57 Конституции',
    'подпунктом 10-1) статьи 44',
    'пунктом 2 части 1 статьи 6 и пунктом 3 части второй ст. 7',
    'Заңның 8-бабының 3) тармақшасы, 44-баптың 10-1) тармақшасы',
    'clauses 3) and 4) of Article 8 of the Law',
    'clause 3) of paragraph 1 of Article 8 of the Law',
    'under clause 2.1 of the Agreement',
    '15 (он бес) күнтізбелік күннен, 2026 жылғы 22 қараша',
    'IP-адрес, версия 1.2.3, тел. 8 700 123 45 67',
    'этап. 2, шаг 3 и др., 5 человек',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})
