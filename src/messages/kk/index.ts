export { cli } from './cli/index.ts'
export { site } from './site.ts'
