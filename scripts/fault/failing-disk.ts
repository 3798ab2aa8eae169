import { spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** A folder whose disk can be made to fail and to work again while a service uses it. */
export interface FailingDisk {
  folder: string
  /** What was done when it failed, and when it worked again, for people. */
  words: { failed: string; repaired: string }
  /** Lets nothing more be written by the process. */
  fail(pid: number): void
  fix(pid: number): void
  remove(): void
}

/** Why there is no such disk here. */
export interface NoDisk {
  notRun: string
}

const CHUNK = Buffer.alloc(64 * 1024)
const isRoot = process.platform === 'linux' && process.getuid?.() === 0

/** A disk that can be filled up and freed again, at a place that is not there yet. */
export function openSmallDisk(folder: string, megabytes: number): FailingDisk | NoDisk {
  mkdirSync(folder, { recursive: true })
  const options = `size=${megabytes}m,mode=755`
  if (!isRoot || !run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder)) {
    return { notRun: 'a small disk can be mounted only as root on Linux' }
  }
  const ballast = join(folder, 'ballast')
  return {
    folder,
    words: { failed: `filled a disk of ${megabytes} MB`, repaired: 'freed it' },
    fail() {
      const file = openSync(ballast, 'a')
      for (let size = CHUNK.length; size >= 1; ) if (!tryWrite(file, CHUNK.subarray(0, size))) size >>= 1
      closeSync(file)
    },
    fix: () => rmSync(ballast),
    remove: createUnmount(folder),
  }
}

/** Files that must not grow beyond what they are, for whoever may mount nothing. */
export function openLimitedDisk(folder: string): FailingDisk | NoDisk {
  mkdirSync(folder, { recursive: true })
  if (!run('prlimit', '--pid', String(process.pid), '--fsize')) return { notRun: 'prlimit is missing' }
  const largest = () => Math.max(0, ...readdirSync(folder).map((name) => statSync(join(folder, name)).size))
  const limit = (pid: number, size: string) =>
    void run('prlimit', '--pid', String(pid), `--fsize=${size}:unlimited`)
  return {
    folder,
    words: { failed: 'let files grow no more', repaired: 'let them grow again' },
    fail: (pid) => limit(pid, String(largest())),
    fix: (pid) => limit(pid, 'unlimited'),
    remove() {},
  }
}

/** A disk that the kernel makes read-only, as it does after an error; repaired, it has to be mounted anew. */
export function openFaultyDisk(folder: string, megabytes: number): FailingDisk | NoDisk {
  const image = `${folder}.img`
  const mount = () => run('mount', '-o', 'loop', image, folder)
  mkdirSync(folder, { recursive: true })
  closeSync(openSync(image, 'w'))
  truncateSync(image, megabytes * 1024 * 1024)
  if (!isRoot || !run('mkfs.ext4', '-q', image) || !mount()) {
    return { notRun: 'a file system in a file can be mounted only as root on Linux' }
  }
  return {
    folder,
    words: { failed: 'turned the disk (ext4) read-only', repaired: 'repaired it' },
    fail: () => void run('mount', '-o', 'remount,abort', folder),
    fix() {
      run('umount', folder)
      run('fsck.ext4', '-p', image)
      mount()
    },
    remove: createUnmount(folder),
  }
}

/** Unmounts a disk, at the latest when this process ends. */
function createUnmount(folder: string): () => void {
  const remove = () => {
    // Lazily: whoever still holds a file of it must not keep the folder.
    run('umount', '-l', folder)
    rmSync(folder, { recursive: true, force: true })
    process.off('exit', remove)
  }
  process.once('exit', remove)
  return remove
}

function tryWrite(file: number, bytes: Buffer): boolean {
  try {
    return writeSync(file, bytes) === bytes.length
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false
    throw error
  }
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
