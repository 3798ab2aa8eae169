import { ru } from '../messages/ru.ts'
import { createPromptIn } from './create-prompt.ts'

export const createPrompt = createPromptIn('ru', ru)
