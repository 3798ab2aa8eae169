import type { Row } from './row.ts'

/** What `review` says at a terminal; the words of its comment stand beside the comment. */
export const REVIEW = {
  'review.about': {
    kk: 'pull request-ті тексеру: жаңарып тұратын бір пікір және жол-жолымен ескертпелер',
    ru: 'проверить pull request: один обновляемый комментарий и замечания на своих строках',
    en: 'review a pull request: one comment kept up to date, and findings on their lines',
  },
  'review.pr': { kk: 'pull request нөмірі', ru: 'номер pull request', en: 'number of the pull request' },
  'review.base': {
    kk: 'немен салыстырылады; жазылмаса, pull request енетін branch',
    ru: 'с чем сравнить; если не указано – с веткой, в которую войдёт pull request',
    en: 'what to compare with; the branch that the pull request goes into when left out',
  },
  'review.print': {
    kk: 'GitHub-қа ештеңе жазбау: бөтен репозиторийден келген ұсыныстар және алдын ала қарау үшін',
    ru: 'ничего не писать на GitHub: для предложений из чужих репозиториев и чтобы посмотреть заранее',
    en: 'write nothing to GitHub: for pull requests from forks, and to look at it beforehand',
  },
  'review.noPr': {
    kk: 'Қай pull request екені көрсетілмеген.',
    ru: 'Не указан pull request.',
    en: 'No pull request is named.',
  },
  'review.badPr': {
    kk: '--pr мәні – {value}; pull request нөмірі күтілген еді.',
    ru: '--pr: {value}; ожидался номер pull request.',
    en: '--pr is {value}; expected the number of a pull request.',
  },
  'review.noBase': {
    kk: '--print берілгенде немен салыстыру керегін де көрсетіңіз.',
    ru: 'Вместе с --print укажите, с чем сравнить.',
    en: 'With --print, name what to compare with.',
  },
  'review.usage': {
    kk: 'Былай жазыңыз: npm run policy -- review --pr 7 немесе npm run policy -- review --print --base origin/main',
    ru: 'Напишите: npm run policy -- review --pr 7 или npm run policy -- review --print --base origin/main',
    en: 'Write: npm run policy -- review --pr 7, or: npm run policy -- review --print --base origin/main',
  },
  'review.movedOn': {
    kk: 'Pull request {pr} қазір {head} commit-інде, ал мұндағысы – {here}.',
    ru: 'Pull request {pr} сейчас на {head}, а здесь – {here}.',
    en: 'Pull request {pr} is at {head} and this checkout at {here}.',
  },
  'review.movedOnAdvice': {
    kk: 'Оның соңғы commit-ін алып, қайта іске қосыңыз; ештеңе жазылған жоқ.',
    ru: 'Возьмите его последний коммит и запустите снова; ничего не записано.',
    en: 'Check out its newest commit and run it again; nothing was written.',
  },
  'review.fine': { kk: 'Тексерілді: қате жоқ.', ru: 'Проверено: ошибок нет.', en: 'Reviewed: no errors.' },
  'review.errors': {
    kk: 'Тексерілді. Қате: {n}.',
    ru: 'Проверено. Ошибок: {n}.',
    en: 'Reviewed. Errors: {n}.',
  },
} satisfies Record<string, Row>
