export type { Config } from './config-schema.ts'
