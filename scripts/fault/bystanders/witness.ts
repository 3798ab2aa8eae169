import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// A server that has nothing to do but to answer: what it makes people wait is the machine's doing.
const server = createServer((_, response) => response.end('here'))
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit(0))
