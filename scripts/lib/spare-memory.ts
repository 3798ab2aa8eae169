import { setFlagsFromString } from 'node:v8'

// Imported for what it does, before anything that it is about is loaded.

// The bundler would keep what it needed at the beginning for as long as pages are rendered.
process.env.MIMALLOC_PURGE_DELAY ??= '0'

// A build lives on little and leaves much behind: without this the heap grows to four times what is in use.
setFlagsFromString('--heap-growing-percent=30')
