import { declareBackup, move } from './backup.ts'
import { printCheckpoint } from './checkpoint.ts'
import { type Declare, withoutArguments } from './command.ts'
import { declareDoctor } from './doctor.ts'
import { declareErase, scrub } from './erase.ts'
import { declareFsck } from './fsck.ts'
import { declareImport } from './import.ts'
import { declareKeys } from './keys.ts'
import { migrate } from './migrate.ts'
import { declareRetract } from './retract.ts'
import { serve } from './serve.ts'
import { declareToken } from './token.ts'
import { declareVerify } from './verify.ts'

/** A command as an operator sees it. */
export interface CommandEntry {
  declare: Declare
  /** What may follow its name; empty when nothing may. */
  options: string
  /** What it does, or which question it answers. */
  does: string
}

/** Every command of `npm run service`; `--help` and the operations guide are made from it. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  serve: {
    declare: withoutArguments(serve),
    options: '',
    does: 'answers below KELISIM_BASE; ends in order on SIGTERM',
  },
  doctor: {
    declare: declareDoctor,
    options: '[--json]',
    does: 'says what a start would say, without serving: what is wrong, what was expected, what to do',
  },
  migrate: {
    declare: withoutArguments(migrate),
    options: '',
    does: "brings a database's schema up to date, by the role that owns it",
  },
  import: {
    declare: declareImport,
    options: 'acts.ndjson [--dry-run]',
    does: 'judges acts from an earlier system, and records them apart as imported if all are in order',
  },
  backup: {
    declare: declareBackup,
    options: 'kept/2026-11-22',
    does: 'copies the SQLite database into a folder, also while it is served',
  },
  move: {
    declare: withoutArguments(move),
    options: '',
    does: 'copies the log of the SQLite database into an empty PostgreSQL one',
  },
  fsck: {
    declare: declareFsck,
    options: '[--checkpoint kept.txt] [--key name+id+key] [--json]',
    does: 'is the log whole, and does it still begin as it did?',
  },
  checkpoint: {
    declare: withoutArguments(printCheckpoint),
    options: '',
    does: 'prints the signed state of the log: keep one elsewhere',
  },
  verify: {
    declare: declareVerify,
    options: 'receipt.json|bundle.zip [--keys keys.json|https://…|enclosed] [--json]',
    does: 'is a receipt genuine? needs no database; with the keys enclosed it is at best consistent, and the exit code is 3',
  },
  keys: {
    declare: declareKeys,
    options: '[rotate log|receipt|pass | adopt]',
    does: "lists the service's own keys, makes a new one, or goes on without those that are lost",
  },
  token: {
    declare: declareToken,
    options: '--product demo --name office --scope report --key office.jwk [--hours 1]',
    does: 'prints a token for staff; with --new-key office.jwk makes their key first',
  },
  retract: {
    declare: declareRetract,
    options: 'privacy@3 [--yes]',
    does: 'takes a published version back; what people answered about it counts no more',
  },
  erase: {
    declare: declareErase,
    options: '--product demo|--realm clinic --subject person-1',
    does: "erases what makes records a person's",
  },
  scrub: {
    declare: withoutArguments(scrub),
    options: '',
    does: 'clears what the database itself keeps of erased rows',
  },
}
