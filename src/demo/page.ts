import { html } from 'hono/html'
import { type Language, MESSAGES } from './language.ts'
import { PEOPLE, type Person } from './people.ts'

type Html = ReturnType<typeof html>

/** Which page, for whom. */
export interface PageFacts {
  path: string
  person: Person
  language: Language
}

const LANGUAGES = Object.keys(MESSAGES) as Language[]

/** The start page: who am I, the lesson, the gate, and what the product hears of it. */
export function renderHomePage(facts: PageFacts, service: string): Html {
  const { language, person } = facts
  const words = MESSAGES[language]
  const people = PEOPLE.map(
    ({ id }) => html`<li>
      <a href="${formatAddress(facts, { as: id })}" aria-current="${id === person.id ? 'page' : 'false'}">${words.people[id]}</a>
    </li>`,
  )
  const content = html`
    <p class="lead">${words.lead}</p>
    <section>
      <h2>${words.who}</h2>
      <ul class="people">
        ${people}
      </ul>
      <form method="post" action="/start-over?lang=${language}"><button>${words.startOver}</button></form>
    </section>
    <section>
      <h2>${words.lesson}</h2>
      <p><a class="open" href="${formatAddress(facts, { path: '/lesson' })}">${words.toLesson}</a></p>
    </section>
    <p><a class="open" href="${formatAddress(facts, { path: '/answers' })}">${words.toAnswers}</a></p>
    <p><a class="open" href="${formatAddress(facts, { path: '/office' })}">${words.toOffice}</a></p>
    <section>
      <h2>${words.heard}</h2>
      <p class="quiet">${words.heardLead}</p>
      <ol id="heard" data-words="${JSON.stringify(words.events)}"></ol>
    </section>
    <kelisim-gate service="${service}"></kelisim-gate>
    <script type="module" src="${service}/widget.js"></script>
    <script type="module" src="/demo.js"></script>
  `
  return renderLayout(facts, words.title, content)
}

/** A page that says one thing: the lesson, or why it is closed. */
export function renderLessonPage(facts: PageFacts, state: 'lesson' | 'refused' | 'unavailable'): Html {
  const words = MESSAGES[facts.language]
  const content = html`
    <p class="lead">${words[`${state}Text`]}</p>
    ${state === 'refused' ? html`<p><a class="open" href="${formatAddress(facts, { path: '/answer' })}">${words.toAnswer}</a></p>` : ''}
    <p><a class="open" href="${formatAddress(facts, { path: '/' })}">${words.back}</a></p>
  `
  return renderLayout(facts, words[state], content)
}

/** Where staff find the token with which they sign in to the service's own page. */
export function renderOfficePage(facts: PageFacts, token: string, admin: string): Html {
  const words = MESSAGES[facts.language]
  const content = html`
    <p class="lead">${words.officeText}</p>
    <p><textarea readonly rows="8" spellcheck="false" aria-label="${words.officeToken}">${token}</textarea></p>
    <p><a class="open" href="${admin}">${words.toAdmin}</a></p>
    <p><a class="open" href="${formatAddress(facts, { path: '/' })}">${words.back}</a></p>
  `
  return renderLayout(facts, words.office, content)
}

function renderLayout(facts: PageFacts, title: string, content: Html): Html {
  const languages = LANGUAGES.map(
    (tag) =>
      html`<a href="${formatAddress(facts, { language: tag })}" lang="${tag}" hreflang="${tag}" aria-current="${String(tag === facts.language)}">${MESSAGES[tag].name}</a> `,
  )
  return html`<!doctype html>
    <html lang="${facts.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="stylesheet" href="/demo.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header><nav>${languages}</nav></header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`
}

/** An address of the demo: the same person and language unless something else is said. */
function formatAddress(
  facts: PageFacts,
  change: Partial<{ path: string; as: string; language: Language }>,
): string {
  const query = new URLSearchParams({
    as: change.as ?? facts.person.id,
    lang: change.language ?? facts.language,
  })
  return `${change.path ?? facts.path}?${query}`
}
