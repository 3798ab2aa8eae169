import { createServer } from 'node:http'
import { readFile, stat } from 'node:fs/promises'
import { join, extname } from 'node:path'
import { chromium } from '@playwright/test'
const dist = process.argv[2] ?? '/tmp/life-dist'
const types: Record<string,string> = {'.html':'text/html; charset=utf-8','.js':'text/javascript','.css':'text/css','.json':'application/json','.svg':'image/svg+xml','.woff2':'font/woff2'}
const server = createServer(async (q, r) => { try { let p = join(dist, decodeURIComponent(new URL(q.url!, 'http://x').pathname.replace(/^\/auth/, ''))); if ((await stat(p)).isDirectory()) p = join(p, 'index.html'); r.setHeader('content-type', types[extname(p)] ?? 'text/plain'); r.end(await readFile(p)) } catch { r.statusCode = 404; r.end() } }).listen(0)
const port = (server.address() as { port: number }).port
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' })
const shots: [string, string, number][] = JSON.parse(process.argv[3]!)
for (const [path, name, width] of shots) { const page = await browser.newPage({ viewport: { width, height: 900 } }); await page.goto(`http://127.0.0.1:${port}/auth${path}`); await page.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: true }); await page.close() }
await browser.close(); server.close()
