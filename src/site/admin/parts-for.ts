import type { AdminContext } from './admin-context.ts'
import { renderAdoption } from './adoption-part.ts'
import { renderOnBehalf } from './behalf-part.ts'
import { renderMissing } from './missing-part.ts'
import { renderStanding } from './standing-part.ts'

/** Draws what a token of these scopes lets staff see and do. */
export async function renderParts(scopes: readonly string[], context: AdminContext): Promise<Node[][]> {
  const parts: Node[][] = []
  if (scopes.includes('report')) {
    parts.push(await renderAdoption(context), await renderStanding(context), renderMissing(context))
  }
  if (scopes.includes('on-behalf')) parts.push(renderOnBehalf(context))
  return parts
}
