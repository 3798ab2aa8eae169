import type { FaultyClause } from '../clause.ts'

/** A reference: to another clause that is there, to another article, annex or law. */
export const REFERENCE: readonly FaultyClause[] = [
  {
    id: 'reference-01',
    kk: 'Төлем тәртібі осы [Шарттың|Ереженің] 2.3-тармағында белгіленген.',
    ru: 'Порядок оплаты установлен пунктом 2.3 [настоящего Договора|настоящих Правил].',
    en: 'The procedure for payment is set out in clause 2.3 of [this Contract|these Rules].',
    faults: { kk: ['2.3', '2.4'], ru: ['2.3', '3.2'], en: ['2.3', '2.2'] },
  },
  {
    id: 'reference-02',
    kk: '1.2 және 3.1-тармақтар [тіркелген|барлық] пайдаланушыларға қолданылады.',
    ru: 'Пункты 1.2 и 3.1 применяются [к зарегистрированным|ко всем] пользователям.',
    en: 'Clauses 1.2 and 3.1 apply to [registered|all] users.',
    faults: { kk: ['3.1', '2.1'], ru: ['1.2', '1.3'] },
  },
  {
    id: 'reference-03',
    kk: 'Дау Азаматтық кодекстің 152-бабына сәйкес [шешіледі|қаралады].',
    ru: 'Спор [разрешается|рассматривается] в соответствии со статьёй 152 Гражданского кодекса.',
    en: 'The dispute is [resolved|considered] in accordance with Article 152 of the Civil Code.',
    faults: { kk: ['152', '125'], en: ['152', '52'] },
  },
  {
    id: 'reference-04',
    kk: 'Тарифтер 2-қосымшада [келтірілген|жарияланған].',
    ru: 'Тарифы [приведены|опубликованы] в приложении 2.',
    en: 'The tariffs are [given|published] in Annex 2.',
    faults: {
      kk: ['2-қосымшада', '1-қосымшада'],
      ru: ['приложении 2', 'приложении 3'],
      en: ['Annex 2', 'Annex 4'],
    },
  },
  {
    id: 'reference-05',
    kk: '2-бөлімнің талаптары [қызметкерлерге|мердігерлерге] де қолданылады.',
    ru: 'Требования раздела 2 распространяются и на [работников|подрядчиков].',
    en: 'The requirements of section 2 apply to [employees|contractors] as well.',
    faults: { ru: ['раздела 2', 'раздела 1'], en: ['section 2', 'section 3'] },
  },
  {
    id: 'reference-06',
    kk: 'Жазбалар 3-баптың 1-тармағының 4) тармақшасына сәйкес [жойылады|мұрағатталады].',
    ru: 'Записи [удаляются|архивируются] в соответствии с подпунктом 4) пункта 1 статьи 3.',
    en: 'Records are [deleted|archived] in accordance with subparagraph 4) of paragraph 1 of Article 3.',
    faults: {
      kk: ['4) тармақшасына', '5) тармақшасына'],
      ru: ['подпунктом 4)', 'подпунктом 14)'],
      en: ['Article 3', 'Article 13'],
    },
  },
  {
    id: 'reference-07',
    kk: 'Бұл негіз Регламенттің 6-бабының 1-тармағында [аталған|бекітілген].',
    ru: 'Это основание [названо|закреплено] в пункте 1 статьи 6 Регламента.',
    en: 'This ground is [named|laid down] in Article 6, paragraph 1 of the Regulation.',
    faults: { kk: ['6-бабының', '16-бабының'], ru: ['статьи 6', 'статьи 9'] },
  },
  {
    id: 'reference-08',
    kk: '1.1–1.3-тармақтардың ережелері [мұрагерлерге|құқық мирасқорларына] да қолданылады.',
    ru: 'Положения пунктов 1.1–1.3 действуют и для [наследников|правопреемников].',
    en: 'The provisions of clauses 1.1–1.3 also apply to [heirs|successors].',
    faults: { kk: ['1.1–1.3', '1.1–1.2'], en: ['1.1–1.3', '1.1–3.1'] },
  },
  {
    id: 'reference-09',
    kk: 'Тіркеу № 94-V Заңға сәйкес [жүргізіледі|аяқталады].',
    ru: 'Регистрация [проводится|завершается] в соответствии с Законом № 94-V.',
    en: 'Registration is [carried out|completed] in accordance with Law No. 94-V.',
    faults: { kk: ['№ 94-V', '№ 49-V'], ru: ['№ 94-V', '№ 94-IV'], en: ['No. 94-V', 'No. 194-V'] },
  },
  {
    id: 'reference-10',
    kk: 'Шектеу 3.2-тармақта және 7-баптың екінші бөлігінде [көрсетілген|сипатталған].',
    ru: 'Ограничение [указано|описано] в пункте 3.2 и в части второй статьи 7.',
    en: 'The restriction is [stated|described] in clause 3.2 and in the second part of Article 7.',
    faults: { kk: ['екінші', 'үшінші'], ru: ['части второй', 'части первой'], en: ['3.2', '3.3'] },
  },
]
