import { kk } from '../messages/kk.ts'
import { createPromptIn } from './create-prompt.ts'

export const createPrompt = createPromptIn('kk', kk)
