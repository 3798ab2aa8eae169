/** For the tests of products: a clock to set, and a service that answers as the real one once did. */
export { type RecordedService, type RecordedState, recordedService } from './recorded-service.ts'
export { RECORDED_AT, type SettableClock, settableClock } from './settable-clock.ts'
