import { findProgram, installFromDebian } from './find-program.ts'

/**
 * Finds a PHP for the tests of the PHP gate, and installs Debian's where that can be done; undefined elsewhere, and
 * then the tests say so.
 */
export function findPhp(env: NodeJS.ProcessEnv): string | undefined {
  const php = () => (env.PHP_PATH ? env.PHP_PATH : findProgram(env, ['php']))
  const found = php()
  if (found) return found
  console.error('No PHP was found; installing one for the tests of the PHP gate.')
  installFromDebian('php-cli', 'php-curl')
  return php()
}
