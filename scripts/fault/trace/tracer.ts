import { spawnSync } from 'node:child_process'

const CALLS = [
  ...['openat', 'pwrite64', 'write', 'ftruncate', 'unlink', 'rename', 'fsync', 'fdatasync'],
  ...['writev', 'sendto', 'read', 'recvfrom'],
]

/** The program under which a process is traced into a file, as its child and not its parent. */
export function buildTraceCommand(file: string): string[] {
  return [
    ...['strace', '-D', '-f', '-y', '-xx', '-s', '70000', '-e', 'signal=none'],
    ...['-e', `trace=${CALLS.join(',')}`, '-o', file],
  ]
}

/** Why nothing can be traced here; null when it can be. As root of a Debian, what is missing is installed. */
export function explainNoTracer(): string | null {
  if (canTrace()) return null
  if (process.platform === 'linux' && process.getuid?.() === 0)
    spawnSync('apt-get', ['install', '-y', '-qq', 'strace'], { stdio: 'ignore', timeout: 120_000 })
  return canTrace() ? null : 'strace is missing or may not trace here (Debian: apt-get install strace)'
}

function canTrace(): boolean {
  return spawnSync('strace', ['-D', '-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' }).status === 0
}
