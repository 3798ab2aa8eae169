import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { readScriptSettings } from '../src/cli/settings.ts'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../src/domain/locale.ts'
import { buildPreview } from './lib/build-preview.ts'
import { run } from './lib/fail.ts'
import { findChromium } from './lib/find-chromium.ts'
import { findProgram } from './lib/find-program.ts'
import { openFromDisk } from './lib/pages-from-disk.ts'
import { fromAnnotations, fromMarkdown, fromTerminal, renderSheet } from './pictures/sheet.ts'
import { Story } from './pictures/story.ts'

const FOLDER = resolve('.github/pictures')
const COLOURS = '48'
const SIZE = { viewport: { width: 828, height: 700 } }
const TALLEST = 1450

/**
 * `node scripts/editor-pictures.ts`: the pictures of the editors' guide, of what our commands really write. Needs
 * LibreOffice for the one of the Word file; makes them small where pngquant is installed.
 */
await run(async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'kelisim-pictures-'))
  const story = await Story.open()
  const browser = await chromium.launch({
    executablePath: findChromium(process.env, chromium.executablePath()),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    for (const locale of LOCALES) {
      const { comment, annotations } = await story.review(locale)
      const lineAt = (path: string, line: number) => story.repository.read(path).split('\n')[line - 1] ?? ''
      const status = runCommand(story, ['status', 'privacy'], locale)
      const sheets = {
        comment: await fromMarkdown(comment),
        remarks: fromAnnotations(annotations, lineAt),
        status: fromTerminal('npm run policy -- status privacy', status),
      }
      for (const [name, body] of Object.entries(sheets))
        await take(browser, `${name}-${locale}`, 'main', (page) => page.setContent(renderSheet(locale, body)))
      const table = drawTable(story, locale, temporary)
      if (table !== null) savePicture(table, `table-${locale}`)
    }
    story.fix()
    const site = { dist: join(temporary, 'dist'), base: readScriptSettings().base }
    await buildPreview({
      policies: join(story.repository.checkout, 'policies'),
      dist: site.dist,
      now: new Date(),
    })
    for (const locale of LOCALES) {
      const path = `${locale === DEFAULT_LOCALE ? '' : `${locale}/`}privacy/changes/2-3/`
      await take(browser, `preview-${locale}`, 'html', (page) => openFromDisk(page, site, path))
    }
  } finally {
    await browser.close()
    await story.close()
    rmSync(temporary, { recursive: true, force: true })
  }
  return 0
})

/** Keeps a picture of something on a page that has been prepared. */
async function take(
  browser: Browser,
  name: string,
  what: string,
  prepare: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ ...SIZE, deviceScaleFactor: 1.75, colorScheme: 'light' })
  try {
    const page = await context.newPage()
    await prepare(page)
    // A face is asked for by the first line in its letters, which may come into view only in the picture.
    await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())))
    const { height = 0 } = (await page.locator(what).boundingBox()) ?? {}
    const clip = { x: 0, y: 0, width: SIZE.viewport.width, height: Math.min(height, TALLEST) }
    savePicture(await page.screenshot({ clip, fullPage: true }), name)
  } finally {
    await context.close()
  }
}

function savePicture(png: Buffer, name: string): void {
  const file = join(FOLDER, `guide-${name}.png`)
  writeFileSync(file, shrink(png))
  console.log(file)
}

/** The same picture in fewer colours. */
function shrink(png: Buffer): Buffer {
  const pngquant = findProgram(process.env, ['pngquant'])
  if (!pngquant) return png
  const { status, stdout } = spawnSync(pngquant, ['--nofs', '--strip', COLOURS, '-'], {
    input: png,
    maxBuffer: 64 * 1024 * 1024,
  })
  return status === 0 ? stdout : png
}

/** What a command prints, in the colours of a terminal. */
function runCommand(story: Story, args: string[], locale: Locale): string {
  const env = { ...process.env, ...story.repository.environment, FORCE_COLOR: '1' }
  const command = [resolve('src/cli/main.ts'), ...args, '--locale', locale]
  return spawnSync(process.execPath, command, { cwd: story.repository.checkout, env, encoding: 'utf8' })
    .stdout
}

/** The beginning of the comparative table, as LibreOffice shows it; null where that is not installed. */
function drawTable(story: Story, locale: Locale, folder: string): Buffer | null {
  const office = findProgram(process.env, ['soffice', 'libreoffice'])
  const drawer = findProgram(process.env, ['pdftoppm'])
  if (!office || !drawer) {
    console.error('No LibreOffice with pdftoppm was found: the picture of the Word file stays as it is.')
    return null
  }
  const file = join(folder, `${locale}.docx`)
  runCommand(story, ['export', 'privacy', '1', '2', '--out', file, '--quiet'], locale)
  spawnSync(office, ['--headless', '--convert-to', 'pdf', '--outdir', folder, file])
  const edges = ['-f', '1', '-l', '1', '-r', '110', '-x', '0', '-y', '40', '-W', '1290', '-H', '740']
  spawnSync(drawer, [...edges, '-png', join(folder, `${locale}.pdf`), join(folder, `table-${locale}`)])
  const drawn = readdirSync(folder).find((name) => name.startsWith(`table-${locale}-`))
  return drawn ? readFileSync(join(folder, drawn)) : null
}
