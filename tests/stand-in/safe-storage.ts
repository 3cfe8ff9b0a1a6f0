// safeStorage: a fake of the system's key store. It proves call order and round trips and protects nothing.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { strict } from './guard.ts'
import { getPath } from './paths.ts'
import { state } from './state.ts'

let key: Buffer | null = null

function secretKey(): Buffer {
  if (!state.ready) throw new Error('safeStorage cannot be used before app is ready')
  if (key) return key
  const file = path.join(getPath('userData'), 'standin-keyring')
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32))
  key = fs.readFileSync(file)
  return key
}

function isAvailable(): boolean {
  return state.ready && !process.env['STANDIN_NO_KEYRING']
}

function encrypt(text: string): Buffer {
  if (!isAvailable())
    throw new Error('Error while encrypting the text provided to safeStorage.encryptString.')
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secretKey(), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.from('v10'), nonce, body, cipher.getAuthTag()])
}

function decrypt(encrypted: Buffer): string {
  try {
    const decipher = createDecipheriv('aes-256-gcm', secretKey(), encrypted.subarray(3, 15))
    decipher.setAuthTag(encrypted.subarray(-16))
    return Buffer.concat([decipher.update(encrypted.subarray(15, -16)), decipher.final()]).toString('utf8')
  } catch {
    throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.')
  }
}

type Backend = ReturnType<Electron.SafeStorage['getSelectedStorageBackend']>

export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: isAvailable,
  isAsyncEncryptionAvailable: async () => isAvailable(),
  getSelectedStorageBackend: (): Backend => (isAvailable() ? 'gnome_libsecret' : 'basic_text'),
  setUsePlainTextEncryption: (_use: boolean): void => {},
  encryptString: encrypt,
  decryptString: decrypt,
  encryptStringAsync: async (text: string) => encrypt(text),
  decryptStringAsync: async (encrypted: Buffer) => ({ result: decrypt(encrypted), shouldReEncrypt: false }),
})
