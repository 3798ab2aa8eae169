import { getPath } from 'hono/utils/url'
import { REQUEST_CLASSES, type RequestClass, type RequestClassName } from './http/request-class.ts'
import type { Route } from './route.ts'
import { ROUTES } from './routes.ts'

/** Which places an address of the API takes. */
export function classifyRoute({
  token,
  method,
  path,
}: Pick<Route, 'token' | 'method' | 'path'>): RequestClass {
  return REQUEST_CLASSES[nameClass({ token, method, path })]
}

function nameClass({ token, method, path }: Pick<Route, 'token' | 'method' | 'path'>): RequestClassName {
  if (token === 'none') return 'open'
  if (token === 'report') return 'report'
  if (token !== 'subject') return 'staff'
  if (path === 'bundle') return 'bundle'
  return method === 'POST' ? 'write' : 'read'
}

/**
 * Tells from the first line of a request what it is for, before anything is read or done for it. However an address is
 * spelled, it has the places of the route that answers it.
 */
export function createClassifier(base: string): (method: string, url: string) => RequestClass {
  const api = `${base}/api/v1/`
  const classes = new Map(ROUTES.map((route) => [formatKey(route.method, route.path), classifyRoute(route)]))
  return (method, target) => {
    const url = ODD.test(target) ? readPath(target) : target
    if (!url.startsWith(api)) return REQUEST_CLASSES.site
    if (method === 'OPTIONS') return REQUEST_CLASSES.open
    return classes.get(formatKey(method, url.slice(api.length))) ?? REQUEST_CLASSES.site
  }
}

/** Whether its path may have been written in another way than the routes are; hardly any has. */
const ODD = /^(?!\/)|^[^?]*(?:[%\\#]|\/[./])/

/** The path as the router reads it; empty where it is no address. */
function readPath(target: string): string {
  const url = URL.parse(target.startsWith('/') ? `http://service${target}` : target)
  // It looks at nothing but the address; a Request would not be made of some that nobody answers.
  return url === null ? '' : getPath({ url: url.href } as Request)
}

/** The method, and the first name of the path: enough to tell addresses of different kinds apart. */
function formatKey(method: string, path: string): string {
  const [name] = path.split(/[/?]/, 1)
  return `${method === 'HEAD' ? 'GET' : method} ${name}`
}
