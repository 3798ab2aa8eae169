import type { github as kazakh } from '../../kk/cli/github.ts'
import type { Translation } from '../../translation.ts'
import type { Forms } from '../plural-forms.ts'

/** What is said of git and of GitHub when something does not go as it should. */
export const github = {
  git: {
    uncommitted: 'В {{folder}} есть незафиксированные (commit) изменения:\n{{changed}}',
    uncommittedAdvice: 'Зафиксируйте их или уберите и запустите снова.',
    failed: 'git {{command}} не выполнена: {{said}}.',
    failedAdvice:
      'Запустите в полной копии репозитория (в workflow: fetch-depth: 0) и назовите существующую ветку.',
  },
  setting: {
    unset: '{{name}} не задан; ожидалось: {{expected}}.',
    wrong: '{{name}}: {{value}}; ожидалось: {{expected}}.',
    repository: 'владелец/имя',
    token: 'токен репозитория',
    address: 'адрес в сети',
    count: 'целое число',
    advice: 'Напишите так: {{example}}',
    tokenAdvice: 'В workflow передайте токен задания, github.token.',
  },
  github: {
    tried: 'Действие: {{what}}.',
    again: 'Запустите ещё раз: сделанное сохраняется и не повторяется.',
    noAnswer: '{{api}} не отвечает: {{said}}.',
    limited: 'GitHub просит подождать: {{time}}.',
    seconds: '{{n}} с',
    until: 'до {{date}}',
    while: 'минуту или дольше',
    broken: 'GitHub неисправен ({{status}}: {{said}}).',
    unknown: 'GitHub не знает этого токена ({{said}}).',
    unknownAdvice: 'Укажите в GITHUB_TOKEN токен, который ещё действует.',
    forbidden: 'Токену это не разрешено ({{said}}).',
    permission: 'Дайте ему разрешение {{needed}} – в задании workflow или там, где создан токен.',
    permissionUnknown:
      'Дайте разрешение в задании workflow, в настройках репозитория или там, где создан токен.',
    pullsOff:
      'Включите в Settings → Actions → General → Workflow permissions пункт Allow GitHub Actions to create and approve pull requests и нажмите кнопку ещё раз: созданная ветка останется.',
    missing: 'GitHub не находит этого в {{repository}} или не показывает этому токену.',
    missingAdvice: 'Проверьте репозиторий, номер и разрешения токена.',
    moved: 'Ветка тем временем ушла вперёд ({{said}}).',
    movedAdvice:
      'Ничего не изменено. На GitHub нажмите кнопку ещё раз; на своём компьютере запустите снова с последнего состояния ветки.',
    refused: 'GitHub отказал ({{status}}: {{said}}).',
    refusedAdvice: 'Исправьте названное или правила ветки в настройках репозитория и запустите снова.',
  },
  attempt: {
    read: 'прочитать {{what}}',
    commit: 'коммит поверх {{parent}}',
    create: 'создать {{what}}',
    move: 'сдвинуть ветку {{branch}}',
    pull: 'прочитать pull request {{number}}',
    pullFrom: 'найти pull request из {{branch}}',
    openPull: 'открыть pull request',
    comments: 'прочитать комментарии к {{number}}',
    comment: 'написать комментарий к {{number}}',
    editComment: 'обновить комментарий',
    check: 'записать результат проверки',
    releases: 'прочитать релизы',
    draftRelease: 'подготовить релиз {{tag}}',
    attach: 'приложить {{name}} к релизу',
    dropAsset: 'удалить файл, дошедший не целиком',
    publishRelease: 'опубликовать релиз',
    deployments: 'прочитать развёртывания',
    environment: 'прочитать среду {{name}}',
    run: 'прочитать запуск {{run}}',
  },
} as const satisfies Translation<typeof kazakh, Forms>
