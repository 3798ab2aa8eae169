import { run } from './lib/fail.ts'
import { printNginx } from './lib/print-nginx.ts'

/** `npm run nginx -- [--root /srv/www] [--service https://consent.example.kz] [--http]` */
await run(() => printNginx(process.argv.slice(2)))
