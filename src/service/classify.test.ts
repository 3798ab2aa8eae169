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
  ['GET', '/auth/', 'site'],
  ['GET', '/auth/api/', 'site'],
  ['GET', '/auth/api/v1/nothing', 'site'],
  ['HEAD', '/auth/api/v1/requirements', 'read'],
  ['OPTIONS', '/auth/api/v1/acts', 'open'],
  ['GET', '*', 'site'],
] as const)('%s %s takes places of the kind %s', (method, url, name) => {
  expect(classify(method, url)).toBe(REQUEST_CLASSES[name])
})
