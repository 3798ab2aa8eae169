import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../domain/checks/finding.ts'
import { locateKey } from '../../domain/checks/yaml-place.ts'
import { KelisimError } from '../../domain/error.ts'
import type { Exception } from '../../domain/policy/exception.ts'
import { editExceptions } from '../../library/edit-exceptions.ts'
import type { Voice } from '../terminal/frame.ts'
import type { Answered } from './ask-answers.ts'
import type { Draft } from './drafts.ts'

/** An answer that was written, with the file and the line where it stands now; or one that was taken away. */
export interface WrittenAnswer extends Exception {
  file: string
  line: number
}

/** What became of the answers of all drafts. */
export interface Written {
  accepted: WrittenAnswer[]
  /** Answered nothing any more; the line is the one where they stood. */
  dropped: WrittenAnswer[]
}

/** Writes answers into the drafts, and takes away those that answer nothing any more. */
export function writeAnswers(
  { say }: Voice,
  directory: string,
  drafts: readonly Draft[],
  answered: readonly Answered[],
  findings: readonly Finding[],
): Written {
  const plans = drafts.flatMap((draft) => {
    const file = `${draft.folder}version.yaml`
    const source = readFileSync(join(directory, file), 'utf8')
    const own = draft.version.file.exceptions ?? []
    const add = answered.filter((one) => one.draft === draft).map(({ exception }) => exception)
    const drop = listIdle(
      own,
      source,
      findings.filter((finding) => finding.file === file),
    )
    if (add.length + drop.length === 0) return []
    const edited = editExceptions(source, { add, drop })
    if (edited === null)
      throw new KelisimError('library-invalid', say('accept.byHand', { file }), say('accept.byHandAdvice'))
    return [{ file, source, edited, own, add, drop, first: own.length - drop.length }]
  })
  // Only when all of it can be written.
  for (const { file, edited } of plans) writeFileSync(join(directory, file), edited)
  return {
    accepted: plans.flatMap(({ file, edited, add, first }) =>
      add.map((exception, index) => ({ file, line: locate(edited, first + index), ...exception })),
    ),
    dropped: plans.flatMap(({ file, source, own, drop }) =>
      drop.flatMap((index) => {
        const exception = own[index]
        return exception ? [{ file, line: locate(source, index), ...exception }] : []
      }),
    ),
  }
}

/** The places of own answers of which a finding says that they answer nothing; where it may be another one, none. */
function listIdle(own: readonly Exception[], source: string, findings: readonly Finding[]): number[] {
  const needless = findings.filter(({ key }) => key === 'parity.needless')
  return own.flatMap(({ clause, rule }, index) => {
    const isSame = (other: { clause: unknown; rule: unknown }, line: number) =>
      other.clause === clause && other.rule === rule && line === locate(source, index)
    const told = needless.filter(({ values, line }) =>
      isSame(values as Pick<Exception, 'clause' | 'rule'>, line),
    )
    const alike = own.filter((one, other) => isSame(one, locate(source, other)))
    return told.length > 0 && told.length === alike.length ? [index] : []
  })
}

function locate(source: string, index: number): number {
  return locateKey(source, `exceptions.${index}.clause`).line
}
