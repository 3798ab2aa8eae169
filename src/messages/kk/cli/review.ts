/** What `review` says at a terminal. */
export const review = {
  review: {
    about: 'pull request-ті тексеру: жаңарып тұратын бір пікір және жол-жолымен ескертпелер',
    pr: 'pull request нөмірі',
    base: 'немен салыстырылады; жазылмаса, pull request енетін branch',
    print: 'GitHub-қа ештеңе жазбау: бөтен репозиторийден келген ұсыныстар және алдын ала қарау үшін',
    noPr: 'Қай pull request екені көрсетілмеген.',
    badPr: '--pr мәні – {{value}}; pull request нөмірі күтілген еді.',
    noBase: '--print берілгенде немен салыстыру керегін де көрсетіңіз.',
    usage:
      'Былай жазыңыз: npm run policy -- review --pr 7 немесе npm run policy -- review --print --base origin/main',
    movedOn: 'Pull request {{pr}} қазір {{head}} commit-інде, ал мұндағысы – {{here}}.',
    movedOnAdvice: 'Оның соңғы commit-ін алып, қайта іске қосыңыз; ештеңе жазылған жоқ.',
    fine: 'Тексерілді: қате жоқ.',
    errors: 'Тексерілді. Қате: {{n}}.',
  },
} as const
