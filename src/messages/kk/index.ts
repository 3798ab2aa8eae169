export { demo } from './demo.ts'
export { gate } from './gate.ts'
export { site } from './site.ts'
export { widget } from './widget.ts'
