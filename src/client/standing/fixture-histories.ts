/** Policies through time, and what people did about them: columns are the moments of {@link MOMENTS}. */

/** The moments at which people act and everything is compared. */
export const MOMENTS = [
  '2026-11-22T09:00:00.000Z',
  '2026-11-25T09:00:00.000Z',
  '2026-12-01T09:00:00.000Z',
  '2026-12-05T09:00:00.000Z',
  '2026-12-10T09:00:00.000Z',
  '2026-12-20T09:00:00.000Z',
  '2027-01-05T09:00:00.000Z',
] as const

/** The last moment before effects and ends of grace, and the first from then on. */
export const EDGES = [
  '2026-12-02T23:59:59.999Z',
  '2026-12-03T00:00:00.000Z',
  '2026-12-14T23:59:59.999Z',
  '2026-12-15T00:00:00.000Z',
] as const

/** A version in short: what it asks, the day of its effect, and what else is to be said of it. */
export interface Plan {
  asks?: 'acceptance' | 'notice' | 'nothing'
  effect: string
  /** The day up to which the old acceptance holds; its effect without it. */
  acceptBy?: string
  /** The day on which the service first sees it; from the beginning without it. */
  from?: string
  replaces?: number[]
  ends?: true
  /** What a consent is given to one by one. */
  offers?: string[]
}

const FIRST: Plan = { effect: '2026-11-01' }
const notice: Plan = { asks: 'notice', effect: '2026-12-03' }
const nothing: Plan = { asks: 'nothing', effect: '2026-12-03' }
const asking: Plan = { effect: '2026-12-03', acceptBy: '2026-12-15' }
const early: Plan = { effect: '2026-11-24', acceptBy: '2026-12-08' }
const far: Plan = { effect: '2026-12-15', acceptBy: '2026-12-24' }
const offering: Plan = { ...FIRST, offers: ['email', 'sms', 'call'] }

/** What is required. */
export const REQUIRED: Record<string, Plan[]> = {
  single: [FIRST],
  asking: [FIRST, asking],
  sharp: [FIRST, { effect: '2026-12-03' }],
  notice: [FIRST, notice, { asks: 'nothing', effect: '2026-12-08' }],
  chain: [FIRST, early, { effect: '2026-12-03', acceptBy: '2026-12-24' }],
  mixed: [FIRST, { ...early, acceptBy: '2026-12-15' }, notice, { asks: 'nothing', effect: '2026-12-08' }],
  told: [FIRST, notice, far],
  replaced: [FIRST, far, { effect: '2026-12-03', acceptBy: '2026-12-08', from: '2026-12-01', replaces: [2] }],
  ending: [FIRST, { ...nothing, ends: true }],
  coming: [{ effect: '2026-12-03' }],
  twice: [FIRST, asking, far],
}

/** What may be consented to. */
export const CONSENTS: Record<string, Plan[]> = {
  'may-single': [FIRST],
  'may-asking': [FIRST, asking],
  'may-nothing': [FIRST, nothing],
  'may-chain': [FIRST, early, { effect: '2026-12-03' }],
  'may-replaced': [FIRST, far, { effect: '2026-12-03', from: '2026-12-01', replaces: [2] }],
  'may-ending': [FIRST, { ...nothing, ends: true }],
  'may-coming': [{ effect: '2026-12-03' }],
  'may-choose': [
    offering,
    { ...nothing, offers: ['email', 'call'] },
    { asks: 'nothing', effect: '2026-12-08', offers: ['email', 'sms', 'call'] },
    { effect: '2026-12-15', offers: ['email', 'sms'] },
  ],
  'may-whole': [offering, nothing, { asks: 'nothing', effect: '2026-12-08', offers: ['email', 'sms'] }],
}

/**
 * What people did, a column a moment: `a` accept, `d` decline, `w` withdraw, `s` shown, `c` continue, with the number
 * of the version, and of what it is given to, if that is said one by one. `!` before it: the service refuses; `=`: it
 * changes nothing and is not recorded.
 */
export const HISTORIES: Record<string, string[]> = {
  single: ['', 'a1', 'd1', 'a1 | w1', 'a1 | d1', 'd1 | a1', 'a1 | w1 | a1', 'a1 w1 a1 | d1 | | a1', '!w1'],
  asking: [
    'a1',
    'a1 | | | a2',
    'a1 | a2',
    'a1 | d2',
    'a1 | | | d2',
    'a1 | | | d2 | a2',
    'a1 | a2 | d2',
    'a1 | d2 | a2',
    'a1 | a2 | w1',
    'a1 | w1 | a2',
    'd1',
    'd1 | | | d2',
    'd1 | a2',
    'a2',
    'a2 | d2',
    'd2',
    'd2 | a1',
    'a1 | a2 | d1',
    'a1 | | | | | | a2',
    'a1 | | | a2 | w2',
  ],
  sharp: ['a1', 'a1 | a2', 'a1 | d2', 'a1 | | | d2 | | a2', 'a1 | | | a2 | w2 | d2'],
  notice: [
    'a1',
    'a1 | | | s2',
    'a1 | | | s2 | !c2 s3 | c3',
    'a1 | | | a2',
    'a1 | a2',
    'a1 | d2',
    'a1 | | | d2',
    'a1 | | | s2 | s3 | c3 d3',
    'a1 | !s2 !c2',
    'a1 | | | | a3',
    'd1 | | | | a3',
    'a1 | | | s2 | w3',
  ],
  chain: [
    'a1',
    'a1 | a2',
    'a1 | d2',
    'a1 | d2 | | d3',
    'a1 | d2 | | a3',
    'a1 | a2 | d3',
    'a1 | d3',
    'a1 | a3',
    'a1 | a2 | a3 | d3',
    'd1 | d2',
  ],
  mixed: [
    'a1',
    'a1 | a2',
    'a1 | a2 | | s3 | !c3 s4 | c4',
    'a1 | d2 | | !s3',
    'a1 | a3',
    'a1 | | a4',
    'a1 | a2 | | d3',
    'a1 | a2 | | | d4',
    'a1 | a2 | d3 | | a4',
  ],
  told: ['a1', 'a1 | | | s2 | c2', 'a1 | a3', 'a1 | d3', 'a1 | a2 | d3', 'a1 | | | s2 | c2 | d3'],
  replaced: [
    'a1',
    'a1 | a2',
    'a1 | d2',
    'a1 | d2 | | a3',
    'a1 | a2 | | d3',
    'a1 | a2 | =a2',
    'd1 | a2',
    'd2',
    'a2 | | a3',
  ],
  ending: ['a1', 'd1', '', 'a1 | d2', 'a1 | | | w2', 'd1 | | | a2'],
  coming: ['', 'a1', 'd1', 'a1 | d1', 'd1 | a1', 'a1 | | | w1'],
  twice: [
    'a1',
    'a1 | a2',
    'a1 | a3',
    'a1 | d3',
    'a1 | d2 d3',
    'a1 | a3 d2',
    'a1 | d2 | a3',
    'a1 | a2 a3 | d3',
    'a1 | a3 | | d2',
  ],
  'may-single': ['', 'a1', 'd1', 'a1 | w1', 'a1 | d1', 'd1 | a1', 'a1 | w1 | a1'],
  'may-asking': [
    'a1',
    'd1',
    'a1 | d2',
    'a1 | a2',
    'a1 | | | d2',
    'a1 | | | a2',
    'a1 | w1',
    'd1 | a2',
    'd1 | | | a2',
    'a2',
    'd2',
    'a1 | a2 | w1',
    'a1 | a2 | d1',
    'a1 | d2 | a2',
    'a1 | a2 d2',
    'a1 | d2 | w1',
  ],
  'may-nothing': ['a1', 'd1', 'a1 | d2', 'd1 | a2', 'a1 | | | w2', 'a1 | | | d2'],
  'may-chain': ['a1', 'a1 | a2', 'a1 | d2', 'a1 | d2 | | a3', 'd1', 'a1 | d3', 'a1 | a3 | d2'],
  'may-replaced': ['a1', 'a1 | a2', 'a1 | d2', 'a2', 'd2', 'a1 | d2 | | d3', 'a1 | a2 | w1'],
  'may-ending': ['a1', 'd1', 'a1 | | | w2', 'a1 | w1', 'a1 | d2', ''],
  'may-coming': ['', 'a1', 'd1', 'a1 | d1', 'a1 | | | w1'],
  'may-choose': [
    '',
    '!a1',
    'a1.sms',
    'a1.email.sms',
    'a1.email.sms | a1.call',
    'a1.email.sms | | | !a2.sms a2.email',
    'a1.sms | | | | a3.sms',
    'a1.sms | a2.call',
    'a1.email.sms | a3.sms.call',
    'a1.sms | d1',
    'a1.email.sms | d2',
    'a1.email.sms | | | w1 | a3.sms',
    'a1.email.call | | | | | a4.email',
  ],
  'may-whole': [
    'a1.email.sms',
    'a1.sms | | | !a2.sms a2',
    'a1.sms | a3.sms',
    'a1.sms | a2 | a1.call',
    'a1.sms | | | w2',
  ],
}
