/** What `propose` says, at a terminal and in the pull request that it opens. */
export const propose = {
  propose: {
    about: 'келесі редакцияны GitHub-та бастау: branch және pull request жобасы',
    optionPolicy: 'жаңа құжатты, бірінші редакциясымен бірге бастау',
    confirm: 'GitHub-та бастаймыз ба?',
    open: '{{name}} басталып қойған: pull request ішінде жалғастырыңыз.',
    done: '{{name}} – енді жоба. Мәтіндерін pull request ішінде өзгертіңіз.',
    taken: '{{branch}} деген branch бар, ал ішіндегісі басқа.',
    takenAdvice:
      'GitHub-та содан pull request ашыңыз немесе оны өшіріп, қайта бастаңыз. Ештеңе өзгерген жоқ.',
    heading: '«{{title}}», {{n}}-редакция: жоба',
    steps:
      '1. Files changed бөлімінде әр мәтінді ашып өзгертіңіз: kk.md, ru.md, en.md (мәтіннің оң жағындағы ••• → Edit file, сосын Commit changes).\n2. Сол сияқты version.yaml файлында [] орнына не өзгергенін үш тілде қарапайым сөзбен жазыңыз.\n3. Әр өзгерістен кейін осы бетте жаңарып тұратын пікірді оқыңыз: онда барлық өзгеріс пен ескертпе бар.\n4. Бәрі дайын болғанда Ready for review түймесін басыңыз.',
  },
} as const
