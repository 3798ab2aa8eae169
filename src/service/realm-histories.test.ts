import { afterEach, expect, test } from 'vitest'
import { chooseCount } from '../../scripts/harness/test-run/sample.ts'
import type { TestService } from './fixture.ts'
import { claimsFor, openClinic, send } from './fixture-clinic.ts'
import { createActRequest } from './fixture-manifest.ts'

let world: TestService
afterEach(() => world.close())

const PRODUCTS = ['booking', 'records'] as const
const PEOPLE = ['anna', 'boris']
const ACTS = ['accept', 'decline', 'withdraw'] as const

/** Numbers that are the same at every run with a seed (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

interface Told {
  policy: string
  after: string | null
}

/** What one product is told of a person about the policies that both ask. */
async function read(product: (typeof PRODUCTS)[number], sub: string) {
  const answer = await world.get('requirements?policies=privacy', claimsFor(product, { sub }))
  // Who asks stands in `for`, and each product has its own.
  const { for: _, ...told } = (await answer.json()).requirements[0] as Told & { for: string }
  const { acts } = await (await world.get('acts', claimsFor(product, { sub }))).json()
  return { told, acts }
}

test.each(Array.from({ length: chooseCount(4, 60) }, (_, seed) => seed))(
  'whichever product asks, and whichever recorded it, a person stands the same, history %i',
  async (seed) => {
    world = await openClinic()
    const random = createRandom(seed)
    const pick = <T>(items: readonly T[]): T => items[random(items.length)] as T
    const outside: string[] = []
    for (let step = 0; step < 15; step++) {
      const [product, sub] = [pick(PRODUCTS), pick(PEOPLE)]
      world.moveTo(new Date(world.now.getTime() + 3 * 60_000).toISOString())
      const happening = random(8)
      if (happening === 0) {
        const scope = { iss: 'accounts', azp: product, scope: 'erase-realm' }
        expect((await world.callAsOffice('subjects/erase', { subject: sub }, scope)).status).toBe(200)
        world.moveTo(new Date(world.now.getTime() + 3 * 60_000).toISOString())
        for (const other of PRODUCTS) expect((await read(other, sub)).acts).toEqual([])
      } else if (happening === 1) {
        const school = await world.post(act('accept', null), { sub }, 'school')
        if (school.status === 201) outside.push(sub)
      } else {
        const { told } = await read(product, sub)
        await send(world, claimsFor(product, { sub }), act(pick(ACTS), told.after))
      }
      for (const person of PEOPLE) {
        const [one, other] = await Promise.all(PRODUCTS.map((each) => read(each, person)))
        expect(one).toEqual(other)
      }
    }
    // What somebody of the same id did elsewhere is there, whatever became of the group's.
    for (const sub of PEOPLE) {
      const { acts } = await (await world.get('acts', { sub }, 'school')).json()
      expect(acts).toHaveLength(outside.filter((one) => one === sub).length)
    }
  },
)

function act(kind: (typeof ACTS)[number], after: string | null) {
  return createActRequest({ act: kind, after, ...(kind !== 'accept' && { shown: [] }) })
}
