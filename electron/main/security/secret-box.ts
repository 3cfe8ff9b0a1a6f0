import { safeStorage } from 'electron'
import type { SecretBox } from '#electron/main/mail/secret.ts'

/** The system's key store: DPAPI on Windows, the keyring on Linux. */
export const systemSecrets: SecretBox = {
  isAvailable: () => safeStorage.isEncryptionAvailable(),
  encrypt: (text) => safeStorage.encryptString(text),
  decrypt: (encrypted) => safeStorage.decryptString(encrypted),
}
