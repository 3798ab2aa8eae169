import type { Row } from './row.ts'

/** What `new` says. */
export const NEW = {
  'new.about': {
    kk: 'құжаттың келесі редакциясын немесе жаңа құжатты бастау',
    ru: 'начать следующую редакцию документа или новый документ',
    en: 'begin the next version of a policy, or a new policy',
  },
  'new.optionPolicy': {
    kk: 'осы идентификатормен жаңа құжат бастау',
    ru: 'начать новый документ с этим идентификатором',
    en: 'begin a new policy with this id',
  },
  'new.optionFrom': {
    kk: 'қай редакцияның мәтінінен бастау керек; жазылмаса, соңғы жарияланғаны',
    ru: 'с текста какой редакции начать; без этого параметра – с последней опубликованной',
    en: 'version whose texts to start from; the last published one when left out',
  },
  'new.optionKind': {
    kk: 'жаңа құжаттың түрі: notice – саясат, terms – келісім шарттары, consent – ерікті келісім',
    ru: 'вид нового документа: notice – политика, terms – условия, consent – добровольное согласие',
    en: 'kind of the new policy: notice – a policy, terms – an agreement, consent – an optional consent',
  },
  'new.optionTitle': {
    kk: 'жаңа құжаттың атауы, {language}',
    ru: 'название нового документа, {language}',
    en: 'title of the new policy, {language}',
  },
  'new.optionAuthentic': {
    kk: 'қай тілдегі мәтін басым: kk, ru немесе en',
    ru: 'текст на каком языке имеет преимущество: kk, ru или en',
    en: 'the language whose text prevails: kk, ru or en',
  },
  'new.language.kk': { kk: 'қазақ тілінде', ru: 'на казахском', en: 'in Kazakh' },
  'new.language.ru': { kk: 'орыс тілінде', ru: 'на русском', en: 'in Russian' },
  'new.language.en': { kk: 'ағылшын тілінде', ru: 'на английском', en: 'in English' },
  'new.begin': {
    kk: '{title}: жаңа редакция',
    ru: '{title}: новая редакция',
    en: '{title}: a new version',
  },
  'new.beginPolicy': { kk: 'Жаңа құжат', ru: 'Новый документ', en: 'A new policy' },
  'new.another': { kk: 'Жаңа құжат…', ru: 'Новый документ…', en: 'A new policy…' },
  'new.unknown': {
    kk: '{id} деген құжат жоқ. Осындай жаңа құжат бастау керек пе?',
    ru: 'Документа {id} нет. Начать такой новый документ?',
    en: 'There is no policy {id}. Begin a new one with that id?',
  },
  'new.unknownAdvice': {
    kk: 'Бары: {known}. Жаңа құжат бастау үшін --policy қосып жазыңыз.',
    ru: 'Есть: {known}. Чтобы начать новый документ, допишите --policy.',
    en: 'There are: {known}. To begin a new policy, add --policy.',
  },
  'new.exists': {
    kk: '{id} деген құжат бар, ал --policy жаңа құжат үшін ғана керек.',
    ru: 'Документ {id} уже есть, а --policy нужно только для нового.',
    en: 'There is a policy {id} already; --policy is for a new one.',
  },
  'new.existsAdvice': {
    kk: 'Келесі редакциясын бастау: npm run policy -- new {id}',
    ru: 'Начать его следующую редакцию: npm run policy -- new {id}',
    en: 'To begin its next version: npm run policy -- new {id}',
  },
  'new.draft': {
    kk: '{name} – әлі жоба, қалтасы: {folder}',
    ru: '{name} – ещё проект, папка: {folder}',
    en: '{name} is still a draft, in {folder}.',
  },
  'new.draftAdvice': {
    kk: 'Соны өңдей беріңіз немесе жариялаңыз: бір уақытта бір ғана жоба болады.',
    ru: 'Доработайте или опубликуйте его: одновременно бывает только один проект.',
    en: 'Go on with that one, or publish it: there is one draft at a time.',
  },
  'new.askFrom': {
    kk: 'Қай мәтіннен бастаймыз?',
    ru: 'С какого текста начать?',
    en: 'Which text do you start from?',
  },
  'new.from.announced': {
    kk: '{n}-редакция: жарияланған, күшіне енетін күні: {date}',
    ru: 'Редакция {n}: опубликована, вступит в силу {date}',
    en: 'Version {n}: published, takes effect on {date}',
  },
  'new.from.inForce': {
    kk: '{n}-редакция: қазір күшінде; кейінгілердің өзгерістері жойылады',
    ru: 'Редакция {n}: действует сейчас; изменения более поздних будут отменены',
    en: 'Version {n}: in force now; the changes of later ones will be undone',
  },
  'new.copied': {
    kk: 'Мәтіндер {n}-редакциядан көшірілді, ол әлі күшіне енген жоқ ({date}). Басқасынан бастау: --from',
    ru: 'Тексты взяты из редакции {n}, она ещё не вступила в силу ({date}). Начать с другой: --from',
    en: 'The texts are those of version {n}, which is not in force yet ({date}). To start from another: --from',
  },
  'new.askId': {
    kk: 'Құжаттың идентификаторы: мекенжайда тұрады, кейін өзгермейді. Кіші латын әріптері, цифр, дефис.',
    ru: 'Идентификатор документа: он стоит в адресе и потом не меняется. Строчные латинские буквы, цифры, дефис.',
    en: 'The id of the policy: it stands in the address and never changes. Small Latin letters, digits, hyphens.',
  },
  'new.badId': {
    kk: '{id} идентификатор бола алмайды.',
    ru: '{id} не может быть идентификатором.',
    en: '{id} cannot be an id.',
  },
  'new.badIdAdvice': {
    kk: 'Кіші латын әріпінен бастаңыз, әрі қарай әріп, цифр, дефис, 40 таңбаға дейін. Мыналар бос емес: {reserved}.',
    ru: 'Начните со строчной латинской буквы, дальше буквы, цифры, дефис, до 40 знаков. Заняты: {reserved}.',
    en: 'Begin with a small Latin letter, then letters, digits and hyphens, 40 at most. Not free: {reserved}.',
  },
  'new.askKind': { kk: 'Бұл қандай құжат?', ru: 'Что это за документ?', en: 'What kind of policy is it?' },
  'new.kind.notice': {
    kk: 'Саясат: барлығы қабылдайды (мысалы, құпиялылық саясаты)',
    ru: 'Политика: её принимают все (например, политика конфиденциальности)',
    en: 'A policy that everyone accepts (such as a privacy policy)',
  },
  'new.kind.terms': {
    kk: 'Келісім шарттары: барлығы қабылдайды',
    ru: 'Условия, соглашение: их принимают все',
    en: 'Terms, an agreement: everyone accepts them',
  },
  'new.kind.consent': {
    kk: 'Ерікті келісім: беруге де, бермеуге де, кейін қайтарып алуға да болады',
    ru: 'Добровольное согласие: его можно дать, не дать и потом отозвать',
    en: 'An optional consent: it may be given or not, and withdrawn later',
  },
  'new.askTitle': {
    kk: 'Атауы, {language}',
    ru: 'Название, {language}',
    en: 'Its title, {language}',
  },
  'new.noTitle': { kk: 'Атауын жазыңыз.', ru: 'Напишите название.', en: 'Write a title.' },
  'new.askAuthentic': {
    kk: 'Мәтіндер арасында алшақтық болса, қай тілдегісі басым?',
    ru: 'Текст на каком языке имеет преимущество при расхождениях?',
    en: 'If the texts differ, which language prevails?',
  },
  'new.authentic.kk': { kk: 'Қазақ тілі', ru: 'Казахский', en: 'Kazakh' },
  'new.authentic.ru': { kk: 'Орыс тілі', ru: 'Русский', en: 'Russian' },
  'new.authentic.en': { kk: 'Ағылшын тілі', ru: 'Английский', en: 'English' },
  'new.show': { kk: 'Мынау жазылады', ru: 'Будет записано', en: 'This will be written' },
  'new.show.copy': {
    kk: '{file} – {n}-редакцияның көшірмесі',
    ru: '{file} – копия редакции {n}',
    en: '{file}, a copy of version {n}',
  },
  'new.write': { kk: 'Жазамыз ба?', ru: 'Записать?', en: 'Write it?' },
  'new.done': {
    kk: '{name} – енді жоба.\n  1. Мәтіндерді өзгертіңіз: kk.md, ru.md, en.md\n  2. version.yaml файлында [] орнына не өзгергенін қарапайым сөзбен жазыңыз:\n       kk:\n         - Деректер 10 емес, 30 күн сақталады.\n  3. Тексеріңіз: npm run policy -- check\n  4. Оқырман көретін түрін қараңыз: npm run dev',
    ru: '{name} – теперь проект.\n  1. Измените тексты: kk.md, ru.md, en.md\n  2. В version.yaml вместо [] напишите простыми словами, что изменилось:\n       ru:\n         - Данные хранятся 30 дней, а не 10.\n  3. Проверьте: npm run policy -- check\n  4. Посмотрите глазами читателя: npm run dev',
    en: '{name} is a draft now.\n  1. Change the texts: kk.md, ru.md, en.md\n  2. In version.yaml, in place of [], say in plain words what changed:\n       en:\n         - Data is kept for 30 days instead of 10.\n  3. Check it: npm run policy -- check\n  4. See it as readers will: npm run dev',
  },
  'new.donePolicy': {
    kk: '{name} – енді жоба.\n  1. policy.yaml файлын қарап шығып, бос жерлерін толтырыңыз\n  2. Мәтінді жазыңыз: kk.md, ru.md, en.md\n  3. version.yaml файлында [] орнына құжат нені білдіретінін қарапайым сөзбен жазыңыз\n  4. Тексеріңіз: npm run policy -- check\n  5. Оқырман көретін түрін қараңыз: npm run dev',
    ru: '{name} – теперь проект.\n  1. Просмотрите policy.yaml и заполните пустые места\n  2. Напишите текст: kk.md, ru.md, en.md\n  3. В version.yaml вместо [] напишите простыми словами, что означает документ\n  4. Проверьте: npm run policy -- check\n  5. Посмотрите глазами читателя: npm run dev',
    en: '{name} is a draft now.\n  1. Look through policy.yaml and fill in what is empty\n  2. Write the text: kk.md, ru.md, en.md\n  3. In version.yaml, in place of [], say in plain words what the policy means\n  4. Check it: npm run policy -- check\n  5. See it as readers will: npm run dev',
  },
} satisfies Record<string, Row>
