import { expect, test } from 'vitest'
import { classifyRoute, createClassifier } from './classify.ts'
import { REQUEST_CLASSES } from './http/request-class.ts'
import { ROUTES } from './routes.ts'

const classify = createClassifier('/auth')

test.each(ROUTES.map((route) => [route.method, route.path, route] as const))(
  '%s %s takes the same places by its first line as by the table',
  (method, path, route) => {
    const url = `/auth/api/v1/${path.replaceAll(/\{\w+\}/g, 'x')}`
    expect(classify(method, url)).toBe(classifyRoute(route))
    expect(classify(method, `${url}?policies=a/b`)).toBe(classifyRoute(route))
  },
)

test.each([
  'http://localhost:4321/auth/api/v1/report/missing?policy=privacy',
  'HTTP://localhost/auth/api/v1/report/missing',
  '/auth/api/v1/%72eport/missing?policy=privacy',
  '/%61uth/api/v1/report/missing',
  '/auth/./api/v1/report/missing',
  '/auth/x/../api/v1/report/missing',
  '/auth/x/%2e%2E/api/v1/report/missing',
  '/auth\\api/v1/report/missing',
  '/auth/api/v1/report#/missing',
])('%s is no way around the places of its route', async (url) => {
  expect(classify('POST', url)).toBe(REQUEST_CLASSES.report)
})

test.each([
  ['GET', 'http://', 'site'],
  ['GET', 'http://user:word@localhost/', 'site'],
  ['GET', 'data:text/plain,auth', 'site'],
  ['GET', '//auth/api/v1/report/missing', 'site'],
  ['GET', '/auth/%zz', 'site'],
  ['GET', '/auth/', 'site'],
  ['GET', '/auth/api/', 'site'],
  ['GET', '/auth/api/v1/nothing', 'site'],
  ['HEAD', '/auth/api/v1/requirements', 'read'],
  ['OPTIONS', '/auth/api/v1/acts', 'open'],
  ['GET', '*', 'site'],
] as const)('%s %s takes places of the kind %s', (method, url, name) => {
  expect(classify(method, url)).toBe(REQUEST_CLASSES[name])
})
