import { randomBytes } from 'node:crypto'
import { argon2id, argon2Verify } from 'hash-wasm'

/** OWASP's least for argon2id: 19 MiB, two passes, one lane. A PIN is short, so the delay of `sign-in-delay.ts` matters more. */
const cost = { memorySize: 19 * 1024, iterations: 2, parallelism: 1, hashLength: 32 }

/** The PIN as it is stored: PHC text with its own salt and cost. */
export async function hashPin(pin: string): Promise<string> {
  return argon2id({ password: pin, salt: randomBytes(16), ...cost, outputType: 'encoded' })
}

export async function isPin(pin: string, pinHash: string): Promise<boolean> {
  return pin !== '' && argon2Verify({ password: pin, hash: pinHash })
}
