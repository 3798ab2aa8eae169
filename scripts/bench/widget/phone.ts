import type { Browser, CDPSession, Page } from 'playwright'
import type { Contender } from './contender.ts'

/** What a prompt cost one visit. */
export interface Visit {
  /** Over the network, with headers, without the page itself. */
  bytes: number
  requests: number
  /** From the start of the navigation until the button could be pressed. */
  ms: number
}

// As Lighthouse simulates a slow phone: 4 × slower than this machine, on "slow 4G".
const SLOWER = 4
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}
const TIMEOUT_MS = 30_000
/** What comes after the button was there, such as fonts or records, still counts. */
const AFTERWARDS = 1500

/** Visits a page for the first time, on a phone. */
export async function visit(browser: Browser, origin: string, contender: Contender): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const traffic = await countTraffic(session, `${origin}/`)
    await session.send('Network.emulateNetworkConditions', NETWORK)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.addInitScript({ content: buildWatcher(contender) })
    await page.goto(`${origin}/`, { waitUntil: 'commit', timeout: TIMEOUT_MS })
    const ms = await waitForUsable(page).catch((cause) => {
      throw new Error(`Timed out after ${TIMEOUT_MS / 1000} s waiting for ${contender.name}.`, { cause })
    })
    await page.waitForTimeout(AFTERWARDS)
    return { ...traffic(), ms }
  } finally {
    await context.close()
  }
}

/** A script for the page, which notes the first frame in which the prompt can be answered. */
function buildWatcher({ button, nothing }: Contender): string {
  return `
    const usable = () => {
      if (!document.body) return false
      ${nothing ? `return ${nothing}` : ''}
      const button = ${button}
      return !!button && button.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !button.disabled && button.ariaDisabled !== 'true'
    }
    const look = () => {
      if (usable()) window.usableAt = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)`
}

async function waitForUsable(page: Page): Promise<number> {
  const found = await page.waitForFunction(
    () => (window as unknown as { usableAt?: number }).usableAt,
    undefined,
    { timeout: TIMEOUT_MS },
  )
  return (await found.jsonValue()) as number
}

async function countTraffic(session: CDPSession, own: string): Promise<() => Omit<Visit, 'ms'>> {
  const counted = new Set<string>()
  let bytes = 0
  await session.send('Network.enable')
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url !== own && request.url.startsWith('http')) counted.add(requestId)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength
  })
  return () => ({ bytes, requests: counted.size })
}
