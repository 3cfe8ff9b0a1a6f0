import { readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../../fixtures/smtp')
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')

/** A certificate for `localhost` that no authority signed. */
export function certificate(): { cert: string; key: string } {
  return { cert: read('localhost.cert.pem'), key: read('localhost.key.pem') }
}
