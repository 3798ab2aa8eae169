import { accept } from './accept.ts'
import { boundary } from './boundary.ts'
import { check } from './check.ts'
import { comment } from './comment.ts'
import { diff } from './diff.ts'
import { docx } from './docx.ts'
import { exported } from './export.ts'
import { frame } from './frame.ts'
import { github } from './github.ts'
import { log } from './log.ts'
import { mend } from './mend.ts'
import { migrate } from './migrate.ts'
import { newDraft } from './new.ts'
import { plan } from './plan.ts'
import { propose } from './propose.ts'
import { publish } from './publish.ts'
import { reach } from './reach.ts'
import { release } from './release.ts'
import { review } from './review.ts'
import { rules } from './rules.ts'
import { status } from './status.ts'
import { terms } from './terms.ts'

/** What the editors' commands say, a file for each command. */
export const cli = {
  ...frame,
  ...status,
  ...newDraft,
  ...terms,
  ...check,
  ...accept,
  ...rules,
  ...diff,
  ...exported,
  ...docx,
  ...publish,
  ...reach,
  ...propose,
  ...review,
  ...comment,
  ...mend,
  ...plan,
  ...release,
  ...log,
  ...boundary,
  ...migrate,
  ...github,
} as const
