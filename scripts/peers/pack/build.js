// Stands here so that the bundler is found where it was installed.
export { build } from 'tsdown'
