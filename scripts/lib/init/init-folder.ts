import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { KelisimError } from '../../../src/domain/error.ts'
import { PROGRAM } from '../program-folder.ts'
import { writeCallers } from './caller-workflows.ts'
import { completeManifest, writeOwnFiles } from './own-files.ts'

/** The package of the program, by which it is installed. */
const PACKAGE = 'kelisim-tool'

/** Where the workflows are called from, and by which version. */
const REPOSITORY = 'OWNER/kelisim'
const TAG = 'v1'

/** Writes a folder that holds only what is somebody's own; nothing that is there is touched, but that package.json gets what it lacks. */
export async function initFolder([named = '.', ...more]: readonly string[]): Promise<number> {
  if (more.length > 0 || named.startsWith('-'))
    throw new KelisimError(
      'usage',
      `"${[named, ...more].join(' ')}" is no folder.`,
      'Write: kelisim init [folder]',
    )
  const folder = resolve(named)
  const { version } = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8'))
  mkdirSync(folder, { recursive: true })
  completePackage(join(folder, 'package.json'), version)
  const files = [...writeOwnFiles(PACKAGE), ...writeCallers(REPOSITORY, TAG)]
  for (const [path, text] of files) {
    const file = join(folder, path)
    if (existsSync(file)) {
      console.log(`kept    ${path}`)
      continue
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    console.log(`written ${path}`)
  }
  const place = relative(process.cwd(), folder)
  console.log(`
Next: ${place === '' ? '' : `cd ${place}, `}npm install, write your name into kelisim.config.ts, then npx kelisim new terms --policy`)
  return 0
}

function completePackage(file: string, version: string): void {
  const isThere = existsSync(file)
  const own = isThere ? JSON.parse(readFileSync(file, 'utf8')) : {}
  writeFileSync(file, completeManifest(own, PACKAGE, version))
  console.log(`${isThere ? 'added to' : 'written'} package.json`)
}
