import { defineConfig } from 'astro/config'
import { createAstroConfig } from './src/site/astro-config.ts'

export default defineConfig(createAstroConfig(process.env))
