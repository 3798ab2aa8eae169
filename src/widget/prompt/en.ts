import { en } from '../messages/en.ts'
import { createPromptIn } from './create-prompt.ts'

export const createPrompt = createPromptIn('en', en)
