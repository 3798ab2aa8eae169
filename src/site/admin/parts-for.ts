import { adoptionPart } from './adoption-part.ts'
import { behalfPart } from './behalf-part.ts'
import type { Desk } from './desk.ts'
import { missingPart } from './missing-part.ts'
import { standingPart } from './standing-part.ts'

/** Draws what a token of these scopes lets staff see and do. */
export async function partsFor(scopes: readonly string[], desk: Desk): Promise<Node[][]> {
  const parts: Node[][] = []
  if (scopes.includes('report')) {
    parts.push(await adoptionPart(desk), await standingPart(desk), missingPart(desk))
  }
  if (scopes.includes('on-behalf')) parts.push(behalfPart(desk))
  return parts
}
