import type { JWTPayload } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ProvedLeafSchema } from '../../domain/log/receipt.ts'
import { FeedActSchema } from '../contract/service-contract.ts'
import {
  HistorySchema,
  ProblemSchema,
  ReceiptSchema,
  RequirementsSchema,
} from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

const guardian = { sub: 'parent-4', role: 'guardian' } as const
const problem = async (answer: Response) => [answer.status, ProblemSchema.parse(await answer.json()).type]
const history = async () => HistorySchema.parse(await (await world.get('acts')).json()).acts

describe('with a token that names who holds it in the person’s place', () => {
  test('the answer is recorded as theirs, and the person, the product and the log see it', async () => {
    const answer = await world.post(createActRequest(), { act: guardian })
    expect(answer.status).toBe(201)
    const receipt = ReceiptSchema.parse(await answer.json())
    expect(receipt).toMatchObject({ delegate: guardian, onBehalf: null, opening: { delegate: guardian } })
    expect(JSON.parse(ProvedLeafSchema.parse(receipt.receipt).leaf)).toMatchObject({ onBehalf: true })
    expect(await history()).toEqual([receipt])
    const line = FeedActSchema.parse(await (await world.callAsOffice('report/acts')).json())
    expect(line).toMatchObject({ subject: 'person-1', delegate: guardian })
    expect(await (await world.callAsOffice('report/acts?format=csv')).text()).toContain(',parent-4,guardian,')
  })

  test('the person’s own token, used just before and after, stays the person’s', async () => {
    const own = ReceiptSchema.parse(await (await world.post(createActRequest())).json())
    const answer = { ...createActRequest({ act: 'withdraw' }), after: own.id }
    await world.post(answer, { act: guardian })
    await world.post(createActRequest({ policy: 'mailings' }))
    expect((await history()).map(({ delegate }) => delegate?.sub)).toEqual([undefined, 'parent-4', undefined])
  })

  test.each<[string, JWTPayload, JWTPayload]>([
    ['the other guardian', { act: guardian }, { act: { sub: 'parent-5', role: 'guardian' } }],
    ['the same one in another role', { act: guardian }, { act: { ...guardian, role: 'support' } }],
    ['the person', { act: guardian }, {}],
    ['a guardian, where the person was asked', {}, { act: guardian }],
  ])('what one has read is not answered by %s', async (_, shown, sent) => {
    const asked = await (await world.get('requirements?policies=privacy', shown)).json()
    const act = { ...createActRequest(), for: RequirementsSchema.parse(asked).requirements[0]?.for }
    expect(await problem(await world.post(act, sent))).toEqual([409, 'urn:kelisim:problem:other-person'])
    expect(await history()).toEqual([])
    expect((await world.post(act, shown)).status).toBe(201)
  })

  test.each(['shown', 'continue'] as const)('"%s" is refused: it says nothing of the person', async (act) => {
    const answer = await world.post(createActRequest({ act }), { act: guardian })
    expect(await problem(answer)).toEqual([403, 'urn:kelisim:problem:own-act'])
    expect(await history()).toEqual([])
  })
})

describe('with a token for looking', () => {
  const claims = { scope: 'read', act: { sub: 'staff-7', role: 'support' } }

  test('everything can be seen that the person may see', async () => {
    const { id } = ReceiptSchema.parse(await (await world.post(createActRequest())).json())
    for (const path of ['requirements', 'acts', `acts/${id}/receipt`, 'product', 'bundle', 'consents']) {
      expect([path, (await world.get(path, claims)).status]).toEqual([path, 200])
    }
  })

  test.each([claims, { scope: 'read' }])('nothing is answered: %j', async (claims) => {
    const { type, detail } = ProblemSchema.parse(await (await world.post(createActRequest(), claims)).json())
    expect(type).toBe('urn:kelisim:problem:read-only')
    expect(detail).toContain('without "scope"')
    expect(await history()).toEqual([])
  })
})
