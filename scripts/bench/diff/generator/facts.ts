import type { Locale } from '../../../../src/domain/locale.ts'
import type { Random } from '../../../harness/random.ts'

type Fact = (random: Random) => string

const generateSum = (random: Random) => `${random.int(1, 9)} ${random.int(1, 9)}00 000`
const generateDate = (random: Random) => `${random.int(10, 28)}.0${random.int(1, 9)}.20${random.int(20, 29)}`

/** Facts as policies state them: sums, dates, periods, laws, addresses. */
const FACTS: Record<Locale, readonly Fact[]> = {
  kk: [
    (random) => `${random.int(3, 90)} күнтізбелік күн ішінде`,
    (random) => `20${random.int(20, 29)} жылғы ${random.int(1, 28)} шілдеден бастап`,
    (random) => `${generateSum(random)} теңгеден аспайтын мөлшерде`,
    (random) => `help${random.int(2, 99)}@5qbe.kz мекенжайы бойынша`,
    (random) => `№ ${random.int(20, 400)}-V Заңына сәйкес`,
    (random) => `${generateDate(random)} дейін`,
    (random) => `${random.int(2, 20)},5 % мөлшерінде`,
  ],
  ru: [
    (random) => `в течение ${random.int(3, 90)} календарных дней`,
    (random) => `с ${random.int(1, 28)} июля 20${random.int(20, 29)} года`,
    (random) => `в размере не более ${generateSum(random)} тенге`,
    (random) => `по адресу help${random.int(2, 99)}@5qbe.kz`,
    (random) => `согласно Закону № ${random.int(20, 400)}-V`,
    (random) => `до ${generateDate(random)}`,
    (random) => `в размере ${random.int(2, 20)},5 %`,
  ],
  en: [
    (random) => `within ${random.int(3, 90)} calendar days`,
    (random) => `from ${random.int(1, 28)} July 20${random.int(20, 29)}`,
    (random) => `in the amount of ${random.int(1, 9)},${random.int(1, 9)}00,000 tenge`,
    (random) => `at help${random.int(2, 99)}@5qbe.kz`,
    (random) => `under Law No. ${random.int(20, 400)}-V`,
    (random) => `until ${generateDate(random)}`,
    (random) => `at ${random.int(2, 20)}.5 %`,
  ],
}

/** How a text refers to another clause; the number is printed in place of `{ref}`. */
export const REFERENCE: Record<Locale, string> = {
  kk: 'Саясаттың {ref}-тармағына сәйкес',
  ru: 'в соответствии с п. {ref} Политики',
  en: 'in accordance with clause {ref} of the Policy',
}

/** A made-up fact in the words of the language. */
export function generateFact(random: Random, locale: Locale): string {
  return random.pick(FACTS[locale])(random)
}
