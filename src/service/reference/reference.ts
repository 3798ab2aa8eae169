import type { Context } from 'hono'
import { html } from 'hono/html'
import { z } from 'zod'
import { PAGE_POLICY } from '../../domain/publication/page-policy.ts'
import type { Env } from '../http/env.ts'
import { PROBLEMS } from '../http/problem.ts'
import { respond, setHeader } from '../http/respond.ts'
import type { Route } from '../route.ts'
import { ROUTES } from '../routes.ts'
import type { Service } from '../service.ts'
import { formatExample, getExample } from './examples.ts'
import { listProblems } from './openapi.ts'
import { REFERENCE_STYLE } from './reference-style.ts'
import { listSchemaRows, type SchemaRow } from './schema-rows.ts'

/** What a caller shows, by the token of a route, in the order of the page. */
const TOKENS = {
  subject: 'With a person’s token (issued by the product)',
  'on-behalf': 'With a service token: on-behalf',
  erase: 'With a service token: erase; of a product in a group erase-realm',
  report: 'With a service token: report',
  none: 'Without a token, open to everybody',
} as const satisfies Record<Route['token'], string>

/** `GET api/`: the reference for developers, in English as its names are; no script. */
export async function getReference(context: Context<Env>, { base }: Service): Promise<Response> {
  setHeader(context, 'content-security-policy', PAGE_POLICY)
  setHeader(context, 'content-language', 'en')
  const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>API reference — Kelisim</title>
    <link rel="stylesheet" href="${base}/api/reference.css" />
    <link rel="icon" href="${base}/favicon.svg" type="image/svg+xml" />
  </head>
  <body>
    <main>
      <h1>API reference</h1>
      <p>Which version of which policy each person answered, and how, with proof.</p>
      <p><a href="${base}/api/v1/openapi.json">OpenAPI 3.1 description</a> · <a href="#problems">Problem types</a></p>
      ${Object.entries(TOKENS).map(([token, title]) => renderSection(token, title, `${base}/api/v1/`))}
      <h2 id="problems">Problem types</h2>
      <p>Every error comes as RFC 9457 says; its type is urn:kelisim:problem: followed by a name of this table.</p>
      ${renderProblemTable()}
    </main>
  </body>
</html>`
  return respond(context, String(await page), 200, { 'content-type': 'text/html; charset=UTF-8' })
}

/** `GET api/reference.css`. */
export function getReferenceStyle(context: Context<Env>): Response {
  const headers = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=3600' }
  return respond(context, REFERENCE_STYLE, 200, headers)
}

function renderSection(token: string, title: string, prefix: string) {
  const routes = ROUTES.filter((route) => route.token === token)
  return html`<section><h2>${title}</h2>${routes.map((route) => renderEntry(route, prefix))}</section>`
}

function renderEntry(route: Route, prefix: string) {
  const { method, path, summary, parameters = {}, body, answers } = route
  const names = Object.entries(parameters)
  const example = getExample(route)
  return html`<article>
    <h3><code><span class="method">${method}</span> ${prefix}${path}</code></h3>
    <p>${summary}</p>
    ${
      names.length === 0
        ? ''
        : html`<table><thead><tr><th>Parameter</th><th>Description</th></tr></thead><tbody>${names.map(
            ([name, facts]) =>
              html`<tr><td><code>${name}</code></td><td>${facts.description} <span class="soft">(${facts.required ? 'required' : 'optional'})</span></td></tr>`,
          )}</tbody></table>`
    }
    ${body === undefined ? '' : renderShape('Body of the request', body.schema, 'input', { '': example.body })}
    ${Object.entries(answers).map(([status, { description, schema }]) =>
      schema === undefined
        ? ''
        : renderShape(`${status} — ${description}`, schema, 'output', example.answers[status]),
    )}
    <p class="soft">Refusals: ${listProblems(route).map(
      (id, index) => html`${index === 0 ? '' : ', '}<a href="#problem-${id}">${id}</a>`,
    )}</p>
  </article>`
}

function renderShape(title: string, schema: z.ZodType, io: 'input' | 'output', examples = {}) {
  const rows = listSchemaRows(z.toJSONSchema(schema, { io, unrepresentable: 'any' }))
  return html`<details><summary>${title}</summary>${rows.length === 0 ? '' : renderMemberTable(rows)}
    ${Object.entries(examples).map(
      ([type, value]) =>
        html`<p class="soft">Example${type && ` (${type})`}</p><pre>${formatExample(value)}</pre>`,
    )}
  </details>`
}

function renderMemberTable(rows: readonly SchemaRow[]) {
  return html`<table><thead><tr><th>Member</th><th>Type</th><th>Description</th></tr></thead><tbody>${rows.map(
    ({ path, type, required, meaning }) =>
      html`<tr><td><code>${path}</code></td><td><code>${type}</code>${required ? '' : html` <span class="soft">(optional)</span>`}</td><td>${meaning}</td></tr>`,
  )}</tbody></table>`
}

function renderProblemTable() {
  return html`<table><thead><tr><th>type</th><th>Status</th><th>Description</th></tr></thead><tbody>${Object.entries(
    PROBLEMS,
  ).map(
    ([id, { status, title }]) =>
      html`<tr id="problem-${id}"><td><code>${id}</code></td><td>${status}</td><td>${title}</td></tr>`,
  )}</tbody></table>`
}
