import { spawnSync } from 'node:child_process'
import { findProgram, installFromDebian } from './find-program.ts'

/**
 * Finds a Python with the package that checks signatures, for the tests of the verifier in Python, and installs
 * Debian's where that can be done; undefined elsewhere, and then the tests say so.
 */
export function findPython(env: NodeJS.ProcessEnv): string | undefined {
  const found = findReady(env)
  if (found) return found
  console.error(
    'No Python with "cryptography" was found; installing one for the tests of the verifier in Python.',
  )
  installFromDebian('python3', 'python3-cryptography')
  return findReady(env)
}

/** Debian's own comes second: another one before it on the PATH may lack the package. */
function findReady(env: NodeJS.ProcessEnv): string | undefined {
  const named = env.PYTHON_PATH ?? findProgram(env, ['python3'])
  return [named, '/usr/bin/python3'].find(
    (python) => python && spawnSync(python, ['-c', 'import cryptography']).status === 0,
  )
}
