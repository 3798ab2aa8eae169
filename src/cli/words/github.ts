import type { Row } from './row.ts'

/** What is said of git and of GitHub when something does not go as it should. */
export const GITHUB = {
  'git.uncommitted': {
    kk: '{folder} ішінде тіркелмеген (commit) өзгерістер бар:\n{changed}',
    ru: 'В {folder} есть незафиксированные (commit) изменения:\n{changed}',
    en: 'There are changes in {folder} that are not committed:\n{changed}',
  },
  'git.uncommittedAdvice': {
    kk: 'Оларды тіркеңіз немесе алып тастаңыз, сосын қайта іске қосыңыз.',
    ru: 'Зафиксируйте их или уберите и запустите снова.',
    en: 'Commit or remove them, then run it again.',
  },
  'git.failed': {
    kk: 'git {command} орындалмады: {said}.',
    ru: 'git {command} не выполнена: {said}.',
    en: 'git {command} failed: {said}.',
  },
  'git.failedAdvice': {
    kk: 'Репозиторийдің толық көшірмесінде іске қосыңыз (workflow ішінде fetch-depth: 0) және бар branch атауын жазыңыз.',
    ru: 'Запустите в полной копии репозитория (в workflow: fetch-depth: 0) и назовите существующую ветку.',
    en: 'Run it inside a whole checkout of the repository (in a workflow: fetch-depth: 0), and name branches that are there.',
  },
  'setting.unset': {
    kk: '{name} берілмеген; күтілгені: {expected}.',
    ru: '{name} не задан; ожидалось: {expected}.',
    en: '{name} is not set; expected {expected}.',
  },
  'setting.wrong': {
    kk: '{name} мәні – {value}; күтілгені: {expected}.',
    ru: '{name}: {value}; ожидалось: {expected}.',
    en: '{name} is {value}; expected {expected}.',
  },
  'setting.repository': { kk: 'иесі/атауы', ru: 'владелец/имя', en: 'owner/name' },
  'setting.token': {
    kk: 'репозиторийдің токені',
    ru: 'токен репозитория',
    en: 'a token of the repository',
  },
  'setting.address': { kk: 'веб-адрес', ru: 'адрес в сети', en: 'a web address' },
  'setting.count': { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
  'setting.advice': {
    kk: 'Былай жазыңыз: {example}',
    ru: 'Напишите так: {example}',
    en: 'Write it like this: {example}',
  },
  'setting.tokenAdvice': {
    kk: 'Workflow ішінде оған жұмыстың токенін беріңіз: github.token.',
    ru: 'В workflow передайте токен задания, github.token.',
    en: 'In a workflow, hand it the token of the job, github.token.',
  },
  'github.tried': { kk: 'Әрекет: {what}.', ru: 'Действие: {what}.', en: 'Attempted: {what}.' },
  'github.again': {
    kk: 'Қайта іске қосыңыз: жасалғаны сақталады, қайталанбайды.',
    ru: 'Запустите ещё раз: сделанное сохраняется и не повторяется.',
    en: 'Run it again; what is done stays done and is not repeated.',
  },
  'github.noAnswer': {
    kk: '{api} жауап бермеді: {said}.',
    ru: '{api} не отвечает: {said}.',
    en: '{api} gave no answer: {said}.',
  },
  'github.limited': {
    kk: 'GitHub күте тұруды сұрайды: {time}.',
    ru: 'GitHub просит подождать: {time}.',
    en: 'GitHub asks to wait: {time}.',
  },
  'github.seconds': { kk: '{n} секунд', ru: '{n} с', en: '{n} seconds' },
  'github.until': { kk: 'мына уақытқа дейін: {date}', ru: 'до {date}', en: 'until {date}' },
  'github.while': { kk: 'бір минут не одан көп', ru: 'минуту или дольше', en: 'a minute or more' },
  'github.broken': {
    kk: 'GitHub істен шыққан ({status}: {said}).',
    ru: 'GitHub неисправен ({status}: {said}).',
    en: 'GitHub is out of order ({status}: {said}).',
  },
  'github.unknown': {
    kk: 'GitHub бұл токенді танымайды ({said}).',
    ru: 'GitHub не знает этого токена ({said}).',
    en: 'GitHub does not know the token ({said}).',
  },
  'github.unknownAdvice': {
    kk: 'GITHUB_TOKEN айнымалысына әлі жарамды токен жазыңыз.',
    ru: 'Укажите в GITHUB_TOKEN токен, который ещё действует.',
    en: 'Set GITHUB_TOKEN to one that is still good.',
  },
  'github.forbidden': {
    kk: 'Токеннің бұған рұқсаты жоқ ({said}).',
    ru: 'Токену это не разрешено ({said}).',
    en: 'The token may not do this ({said}).',
  },
  'github.permission': {
    kk: 'Оған мына рұқсатты беріңіз: {needed} (workflow жұмысында немесе токен жасалған жерде).',
    ru: 'Дайте ему разрешение {needed} – в задании workflow или там, где создан токен.',
    en: "Give it the permission {needed}, in the workflow's job or where the token was made.",
  },
  'github.permissionUnknown': {
    kk: 'Рұқсатты workflow жұмысында, репозиторий баптауларында немесе токен жасалған жерде беріңіз.',
    ru: 'Дайте разрешение в задании workflow, в настройках репозитория или там, где создан токен.',
    en: "Give it the permission, in the workflow's job, in the settings of the repository or where the token was made.",
  },
  'github.missing': {
    kk: 'GitHub {repository} ішінен мұны таппады немесе бұл токенге көрсетпейді.',
    ru: 'GitHub не находит этого в {repository} или не показывает этому токену.',
    en: 'GitHub finds no such thing in {repository}, or does not show it to this token.',
  },
  'github.missingAdvice': {
    kk: 'Репозиторийді, нөмірді және токеннің рұқсаттарын тексеріңіз.',
    ru: 'Проверьте репозиторий, номер и разрешения токена.',
    en: 'Check the repository, the number and the permissions of the token.',
  },
  'github.moved': {
    kk: 'Осы арада branch өзгеріп кетті ({said}).',
    ru: 'Ветка тем временем ушла вперёд ({said}).',
    en: 'The branch has moved on in the meantime ({said}).',
  },
  'github.movedAdvice': {
    kk: 'Ештеңе өзгерген жоқ. GitHub-та түймені қайта басыңыз; өз компьютеріңізде branch-тің соңғы күйінен қайта іске қосыңыз.',
    ru: 'Ничего не изменено. На GitHub нажмите кнопку ещё раз; на своём компьютере запустите снова с последнего состояния ветки.',
    en: 'Nothing was changed. On GitHub press the button again; on your own computer run it again from the newest state of the branch.',
  },
  'github.refused': {
    kk: 'GitHub қабылдамады ({status}: {said}).',
    ru: 'GitHub отказал ({status}: {said}).',
    en: 'GitHub refused ({status}: {said}).',
  },
  'github.refusedAdvice': {
    kk: 'Ол атағанды немесе репозиторий баптауларындағы branch ережелерін түзетіп, қайта іске қосыңыз.',
    ru: 'Исправьте названное или правила ветки в настройках репозитория и запустите снова.',
    en: 'Mend what it names, or the rules of the branch in the settings of the repository, and run it again.',
  },
  'attempt.read': { kk: '{what} оқу', ru: 'прочитать {what}', en: 'read {what}' },
  'attempt.commit': { kk: '{parent} үстіне commit', ru: 'коммит поверх {parent}', en: 'commit on {parent}' },
  'attempt.create': { kk: '{what} жасау', ru: 'создать {what}', en: 'create {what}' },
  'attempt.move': { kk: '{branch} жылжыту', ru: 'сдвинуть ветку {branch}', en: 'move the branch {branch}' },
  'attempt.pull': {
    kk: 'pull request {number} оқу',
    ru: 'прочитать pull request {number}',
    en: 'read the pull request {number}',
  },
  'attempt.pullFrom': {
    kk: '{branch} pull request-ін іздеу',
    ru: 'найти pull request из {branch}',
    en: 'look for a pull request from {branch}',
  },
  'attempt.openPull': {
    kk: 'pull request ашу',
    ru: 'открыть pull request',
    en: 'open a pull request',
  },
  'attempt.comments': {
    kk: '{number} пікірлерін оқу',
    ru: 'прочитать комментарии к {number}',
    en: 'read the comments on {number}',
  },
  'attempt.comment': {
    kk: '{number} астына пікір жазу',
    ru: 'написать комментарий к {number}',
    en: 'comment on {number}',
  },
  'attempt.editComment': { kk: 'пікірді жаңарту', ru: 'обновить комментарий', en: 'edit the comment' },
  'attempt.check': {
    kk: 'тексеру нәтижесін жазу',
    ru: 'записать результат проверки',
    en: 'report a check',
  },
  'attempt.releases': { kk: 'release тізімін оқу', ru: 'прочитать релизы', en: 'read the releases' },
  'attempt.draftRelease': {
    kk: '{tag} release жобасын жасау',
    ru: 'подготовить релиз {tag}',
    en: 'draft the release {tag}',
  },
  'attempt.attach': {
    kk: 'release-ке {name} қосу',
    ru: 'приложить {name} к релизу',
    en: 'attach {name} to the release',
  },
  'attempt.dropAsset': {
    kk: 'толық жетпеген файлды алып тастау',
    ru: 'удалить файл, дошедший не целиком',
    en: 'remove a file that did not arrive whole',
  },
  'attempt.publishRelease': {
    kk: 'release-ті жариялау',
    ru: 'опубликовать релиз',
    en: 'publish the release',
  },
  'attempt.deployments': {
    kk: 'сайттың шыққан уақыттарын оқу',
    ru: 'прочитать развёртывания',
    en: 'read the deployments',
  },
} satisfies Record<string, Row>
