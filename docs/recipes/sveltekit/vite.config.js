import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

// Without its own origin SvelteKit takes a POST of its own page for one of another site, unless it stands behind https.
const paths = { origin: process.env.ORIGIN }

export default defineConfig({ plugins: [sveltekit({ adapter: adapter(), paths })] })
