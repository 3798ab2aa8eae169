import { Links, Meta, Outlet, Scripts } from 'react-router'
import { guard } from './kelisim.server.js'

export const middleware = [guard]

export default function Root() {
  return (
    <html lang="kk">
      <head>
        <meta charSet="utf-8" />
        <title>Courses</title>
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        <Scripts />
      </body>
    </html>
  )
}
