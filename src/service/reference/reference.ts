import type { Context } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { WRITING } from '../../domain/language/writing-of.ts'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale, parseAcceptLanguage } from '../../domain/locale.ts'
import type { Env } from '../http/env.ts'
import { PAGE_POLICY } from '../http/page-policy.ts'
import { PROBLEMS, type ProblemId } from '../http/problem.ts'
import type { Route } from '../route.ts'
import { ROUTES } from '../routes.ts'
import type { Service } from '../service.ts'
import { listProblems } from './openapi.ts'
import { PROBLEM_WORDS } from './problem-words.ts'
import { REFERENCE_STRINGS, type ReferenceStrings } from './reference-strings.ts'
import { REFERENCE_STYLE } from './reference-style.ts'
import { ROUTE_WORDS } from './route-words.ts'
import { listSchemaRows, type SchemaRow } from './schema-rows.ts'

const ORDER = ['subject', 'on-behalf', 'erase', 'report', 'none'] as const

/** `GET api/`: the reference for developers, in the language asked for; no script. */
export async function getReference(context: Context<Env>, { base }: Service): Promise<Response> {
  const locale = detectLocale(context)
  const strings = REFERENCE_STRINGS[locale]
  context.header('content-security-policy', PAGE_POLICY)
  context.header('content-language', locale)
  context.header('vary', 'Accept-Language')
  return context.html(html`<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${strings.title} — Kelisim</title>
    <link rel="stylesheet" href="${base}/api/reference.css" />
    <link rel="icon" href="${base}/favicon.svg" type="image/svg+xml" />
  </head>
  <body>
    <nav>${LOCALES.map((one) => html`<a href="?lang=${one}" lang="${one}" hreflang="${one}" ${one === locale ? 'aria-current="true"' : ''}>${WRITING[one].name}</a>`)}</nav>
    <main>
      <h1>${strings.title}</h1>
      <p>${strings.intro}</p>
      <p><a href="${base}/api/v1/openapi.json">${strings.machine}</a> · <a href="#problems">${strings.problems}</a></p>
      ${ORDER.map((token) => renderSection(token, locale, `${base}/api/v1/`))}
      <h2 id="problems">${strings.problems}</h2>
      <p>${strings.problemsIntro}</p>
      ${renderProblemTable(locale)}
    </main>
  </body>
</html>`)
}

/** `GET api/reference.css`. */
export function getReferenceStyle(context: Context<Env>): Response {
  const headers = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }
  return context.body(REFERENCE_STYLE, 200, headers)
}

function renderSection(token: (typeof ORDER)[number], locale: Locale, prefix: string) {
  const routes = ROUTES.filter((route) => route.token === token)
  return html`<section><h2>${REFERENCE_STRINGS[locale].tokens[token]}</h2>${routes.map((route) => renderEntry(route, locale, prefix))}</section>`
}

function renderEntry(route: Route, locale: Locale, prefix: string) {
  const strings = REFERENCE_STRINGS[locale]
  const { method, path, summary, parameters = {}, body, answers } = route
  const names = Object.entries(parameters)
  return html`<article>
    <h3><code><span class="method">${method}</span> ${prefix}${path}</code></h3>
    <p>${locale === 'en' ? summary : ROUTE_WORDS[`${method} ${path}`]?.[locale]}</p>
    ${
      names.length === 0
        ? ''
        : html`<table><thead><tr><th>${strings.parameter}</th><th>${strings.description}</th></tr></thead><tbody>${names.map(
            ([name, facts]) =>
              html`<tr><td><code>${name}</code></td><td><span lang="en">${facts.description}</span> <span class="soft">(${facts.required ? strings.required : strings.optional})</span></td></tr>`,
          )}</tbody></table>`
    }
    ${body === undefined ? '' : renderShape(strings.body, body.schema, 'input', strings)}
    ${Object.entries(answers).map(([status, { description, schema }]) =>
      schema === undefined ? '' : renderShape(`${status} — ${description}`, schema, 'output', strings),
    )}
    <p class="soft">${strings.refusals}: ${listProblems(route).map(
      (id, index) => html`${index === 0 ? '' : ', '}<a href="#problem-${id}">${id}</a>`,
    )}</p>
  </article>`
}

function renderShape(title: string, schema: z.ZodType, io: 'input' | 'output', strings: ReferenceStrings) {
  const rows = listSchemaRows(z.toJSONSchema(schema, { io, unrepresentable: 'any' }))
  if (rows.length === 0) return html`<p>${title}</p>`
  return html`<details><summary>${title}</summary>${renderMemberTable(rows, strings)}</details>`
}

function renderMemberTable(rows: readonly SchemaRow[], strings: ReferenceStrings) {
  return html`<table><thead><tr><th>${strings.member}</th><th>${strings.type}</th></tr></thead><tbody>${rows.map(
    ({ path, type, required }) =>
      html`<tr><td><code>${path}</code></td><td><code>${type}</code>${required ? '' : html` <span class="soft">(${strings.optional})</span>`}</td></tr>`,
  )}</tbody></table>`
}

function renderProblemTable(locale: Locale) {
  const strings = REFERENCE_STRINGS[locale]
  return html`<table><thead><tr><th>type</th><th>${strings.status}</th><th>${strings.description}</th></tr></thead><tbody>${Object.keys(
    PROBLEMS,
  ).map((id) => {
    const { status, title } = PROBLEMS[id as ProblemId]
    const words = locale === 'en' ? title : PROBLEM_WORDS[id as ProblemId][locale]
    return html`<tr id="problem-${id}"><td><code>${id}</code></td><td>${status}</td><td>${words}</td></tr>`
  })}</tbody></table>`
}

/** The language asked for in the address, or else the first of the browser's that there is. */
function detectLocale(context: Context<Env>): Locale {
  const asked = context.req.query('lang')
  if (isLocale(asked)) return asked
  return parseAcceptLanguage(context.req.header('accept-language')) ?? DEFAULT_LOCALE
}
