import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
/** Rules that look at colours; a page in another theme differs in nothing else. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds on a page (WCAG 2.2 AA), each with the place where it is. */
export function findViolations(page: Page): Promise<string[]> {
  return runAxe(new AxeBuilder({ page }).withTags(LEVELS))
}

/** What axe finds in the colours of a page that was looked at as a whole in another theme. */
export function findColourViolations(page: Page): Promise<string[]> {
  return runAxe(new AxeBuilder({ page }).withRules(COLOURS))
}

/** What axe finds on a page by all its rules, those beyond WCAG among them. */
export function findAnyViolations(page: Page): Promise<string[]> {
  return runAxe(new AxeBuilder({ page }))
}

async function runAxe(axe: AxeBuilder): Promise<string[]> {
  // The other mode opens a page of its own to look into foreign frames; there are none here, and it takes as long again.
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => `${id} ${target} ${html}`))
}
