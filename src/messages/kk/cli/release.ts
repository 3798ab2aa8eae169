/** What `release` says, at a terminal and in the text of the release. */
export const release = {
  release: {
    about:
      'мақұлданған редакцияны GitHub-та жариялау: бақылау сомалары, tag, мәтіндері мен салыстырма кестелері бар release',
    version: 'редакцияның нөмірі; жазылмаса, жоба, ол болмаса, соңғысы',
    commit: 'мақұлданған commit; басқасынан жарияланбайды',
    draftDigest: 'мақұлданған жобаның бақылау сомасы, plan осыны жазады',
    approvedIn: 'басқа адам мақұлдауға тиіс GitHub Actions іске қосылуының нөмірі',
    badApproved:
      '--commit пен --draft-digest бірге беріледі: commit-тің 40 таңбасы мен соманың 64 таңбасы. Берілгені: {{given}}.',
    badApprovedAdvice: 'Екеуін де plan жазғандай етіп көшіріңіз.',
    badRun: '--approved-in мәні – {{value}}; іске қосылу нөмірі күтілген еді.',
    badRunAdvice: 'Workflow ішінде былай жазыңыз: --approved-in "$GITHUB_RUN_ID"',
    otherCommit: '{{name}} үшін {{commit}} мақұлданған, ал мұндағысы – {{here}}.',
    otherDraft:
      '{{name}} мақұлданғаннан өзгеше: жобаның бақылау сомасы {{digest}}, ал мақұлданғаны {{approved}}.',
    otherAdvice:
      'Ештеңе жасалған жоқ. Мақұлдау тек көрсетілген мәтіндер мен күндерге жарайды: Жариялау түймесін қайта басыңыз, жаңа жоспарды басқа адам мақұлдасын.',
    attach: 'release-ке қосылатын басқа файлдар, мысалы негіздемесі толтырылған кесте',
    checkpoints: 'журналды тексеру үшін бұрын сақталған күйлердің қалтасы',
    noCheckpoint: 'қабылдау журналының күйінсіз жариялау',
    noService: 'KELISIM_SERVICE берілмеген: release қабылдау журналының күйінсіз шығады.',
    noFile: 'Қосылатын {{path}} файлы жоқ.',
    sameName: 'Қосылатын екі файлдың аты бірдей: {{name}}.',
    attachAdvice: 'Бар файлдарды атаңыз, әрқайсысының өз аты болсын: --attach a.docx b.docx',
    otherDate:
      '{{name}} жарияланып қойған, күшіне ену уақыты: {{effectiveAt}}; ал --effective мәні – {{value}}.',
    otherDateAdvice: 'Аяқтау үшін --effective жазбаңыз; басқа күн керек болса, жаңа редакция керек.',
    refused: '{{name}} шығарылмады, ештеңе жасалған жоқ.',
    moved: '{{branch}} қазір {{tip}} commit-інде, ал мұндағысы – {{here}}.',
    movedAdvice:
      'Ештеңе жасалған жоқ. GitHub-та түймені қайта басыңыз; өз компьютеріңізде соңғы commit-ті алып, қайта іске қосыңыз.',
    sealed: '{{name}} жарияланды, branch: {{branch}}.',
    tagTaken: '{{name}} деген tag бар, ал ондағы {{file}} басқа.',
    tagTakenAdvice: 'Оны кім жасағанын анықтаңыз; жарияланған редакцияның tag-і мәңгі біреу.',
    already: '{{name}} бұрын шығарылған.',
    done: '{{name}} шығарылды.',
    notes: {
      /** A moment follows. */
      published: 'Жарияланған уақыты',
      digests: 'Бақылау сомалары (SHA-256)',
      whole: 'Бүкіл редакция',
      draft: 'Мақұлданған жоба',
    },
  },
} as const
