import type { Row } from './row.ts'

/** What `boundary` says. */
export const BOUNDARY = {
  'boundary.about': {
    kk: 'сайт соңғы рет шыққаннан бері бір күн жетіп, қайта жинау керек пе, соны айту',
    ru: 'сказать, наступила ли с последнего развёртывания дата, из-за которой сайт нужно собрать заново',
    en: 'tell whether a date has passed since the site was last deployed, so that it must be built anew',
  },
  'boundary.since': {
    kk: 'соңғы шыққан уақыттың орнына осы уақытпен салыстыру',
    ru: 'сравнить с этим временем вместо последнего развёртывания',
    en: 'compare with this moment instead of the last deployment',
  },
  'boundary.environment': {
    kk: 'сайт шығатын орта',
    ru: 'среда, в которую разворачивается сайт',
    en: 'where the site is deployed to',
  },
  'boundary.effect': {
    kk: '{name} күшіне енді: {at}',
    ru: '{name} вступила в силу: {at}',
    en: '{name} took effect at {at}',
  },
  'boundary.acceptBy': {
    kk: '{name} үшін бұрынғы қабылдаудың күші аяқталды: {at}',
    ru: '{name}: прежнее принятие перестало действовать: {at}',
    en: '{name} must be accepted since {at}',
  },
  'boundary.never': {
    kk: '{environment} ортасына әлі ештеңе шыққан жоқ.',
    ru: 'В {environment} ещё ничего не разворачивали.',
    en: 'Nothing was ever deployed to {environment}.',
  },
  'boundary.none': {
    kk: '{since} кейін ешбір күн жеткен жоқ.',
    ru: 'С {since} ни одна дата не наступила.',
    en: 'No date has passed since {since}.',
  },
  'boundary.badSince': {
    kk: '--since мәні – {value}; күн, уақыт және ығысу күтілген еді.',
    ru: '--since: {value}; ожидались дата, время и смещение.',
    en: '--since is {value}; expected a date, a time and an offset.',
  },
  'boundary.badSinceAdvice': {
    kk: 'Былай жазыңыз: --since 2026-12-02T00:00:00+05:00',
    ru: 'Напишите так: --since 2026-12-02T00:00:00+05:00',
    en: 'Write it like this: --since 2026-12-02T00:00:00+05:00',
  },
} satisfies Record<string, Row>
