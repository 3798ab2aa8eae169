import type { AstroIntegration } from 'astro'
import { findPolicyOf } from './policy-of.ts'

/**
 * Has the pages of one policy rendered after each other. Astro goes through them kind by kind, and for each kind all
 * policies would have to be read and compared again, or kept in memory.
 */
export function renderByPolicy(): AstroIntegration {
  return {
    name: 'kelisim-render-by-policy',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((standard) => ({
          ...standard,
          async getStaticPaths() {
            const paths = (await standard.getStaticPaths()).map((path) => ({
              path,
              policy: findPolicyOf(path.pathname),
            }))
            return paths.sort((a, b) => compare(a.policy, b.policy)).map(({ path }) => path)
          },
        })),
    },
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
