import type { Row } from './row.ts'

/** What `propose` says, at a terminal and in the pull request that it opens. */
export const PROPOSE = {
  'propose.about': {
    kk: 'келесі редакцияны GitHub-та бастау: branch және pull request жобасы',
    ru: 'начать следующую редакцию на GitHub: ветка и черновик pull request',
    en: 'begin the next version on GitHub: a branch and a draft pull request',
  },
  'option.into': {
    kk: 'құжаттар тұрған branch',
    ru: 'ветка, в которой лежат документы',
    en: 'the branch that holds the policies',
  },
  'propose.confirm': { kk: 'GitHub-та бастаймыз ба?', ru: 'Начать на GitHub?', en: 'Begin it on GitHub?' },
  'propose.open': {
    kk: '{name} басталып қойған: pull request ішінде жалғастырыңыз.',
    ru: '{name} уже начата: продолжайте в её pull request.',
    en: '{name} has been begun already; go on in its pull request.',
  },
  'propose.done': {
    kk: '{name} – енді жоба. Мәтіндерін pull request ішінде өзгертіңіз.',
    ru: '{name} – теперь проект. Меняйте его тексты в pull request.',
    en: '{name} is a draft now. Change its texts in the pull request.',
  },
  'propose.taken': {
    kk: '{branch} деген branch бар, ал ішіндегісі басқа.',
    ru: 'Ветка {branch} уже есть, и содержание у неё другое.',
    en: 'There is a branch {branch} already, with other content.',
  },
  'propose.takenAdvice': {
    kk: 'GitHub-та содан pull request ашыңыз немесе оны өшіріп, қайта бастаңыз. Ештеңе өзгерген жоқ.',
    ru: 'Откройте из неё pull request на GitHub или удалите её там и начните снова. Ничего не изменено.',
    en: 'Open a pull request from it on GitHub, or delete it there and begin again. Nothing was changed.',
  },
  'propose.heading': {
    kk: '«{title}», {n}-редакция: жоба',
    ru: '«{title}», редакция {n}: проект',
    en: '"{title}", version {n}: draft',
  },
  'propose.steps': {
    kk: '1. Files changed бөлімінде әр мәтінді ашып өзгертіңіз: kk.md, ru.md, en.md (мәтіннің оң жағындағы ••• → Edit file, сосын Commit changes).\n2. Сол сияқты version.yaml файлында [] орнына не өзгергенін үш тілде қарапайым сөзбен жазыңыз.\n3. Әр өзгерістен кейін осы бетте жаңарып тұратын пікірді оқыңыз: онда барлық өзгеріс пен ескертпе бар.\n4. Бәрі дайын болғанда Ready for review түймесін басыңыз.',
    ru: '1. На вкладке Files changed откройте и измените каждый текст: kk.md, ru.md, en.md (••• справа от текста → Edit file, затем Commit changes).\n2. Так же в version.yaml вместо [] напишите на трёх языках простыми словами, что изменилось.\n3. После каждого изменения читайте комментарий, который обновляется на этой странице: в нём все изменения и замечания.\n4. Когда всё готово, нажмите Ready for review.',
    en: '1. Under Files changed, open and change each text: kk.md, ru.md, en.md (••• on the right of the text → Edit file, then Commit changes).\n2. In the same way, say in version.yaml, in place of [], what changed, in three languages and plain words.\n3. After each change read the comment that is kept up to date on this page: it holds every change and every finding.\n4. When everything is ready, press Ready for review.',
  },
} satisfies Record<string, Row>
