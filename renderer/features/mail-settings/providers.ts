import type { MailSettings } from '#shared/domain/messages/mail-settings.ts'

type Server = Pick<MailSettings, 'host' | 'port' | 'security'>

/** What usual providers say of their servers. */
export const providers: Record<string, Server> = {
  'Gmail (com senha de app)': { host: 'smtp.gmail.com', port: 465, security: 'tls' },
  Hostinger: { host: 'smtp.hostinger.com', port: 465, security: 'tls' },
  Locaweb: { host: 'email-ssl.com.br', port: 465, security: 'tls' },
  'Zoho Mail': { host: 'smtp.zoho.com', port: 465, security: 'tls' },
}

/** The provider whose server it is; null for any other. */
export function providerOf(server: Server): string | null {
  const found = Object.entries(providers).find(
    ([, { host, port, security }]) =>
      host === server.host && port === server.port && security === server.security,
  )
  return found ? found[0] : null
}
