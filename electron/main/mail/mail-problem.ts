import type { MailProblemCode } from '#shared/contracts/mail.ts'

/**
 * Whom a problem is about. `mail`: this one is refused for good. `later`: the same may be accepted another time. `wait`: the
 * server, or the way to it, takes none now. `house`: login, sender or server are wrong for all of them, and trying on would
 * only lock the account.
 */
export type ProblemScope = 'mail' | 'later' | 'wait' | 'house'

/** Why an e-mail did not go. `response` is what the server said, shortened. */
export class MailProblem extends Error {
  readonly code: MailProblemCode
  readonly scope: ProblemScope
  readonly response: string

  constructor(code: MailProblemCode, scope: ProblemScope, response = '') {
    super(code)
    this.name = 'MailProblem'
    this.code = code
    this.scope = scope
    this.response = response.replaceAll(/\s+/g, ' ').trim().slice(0, 200)
  }

  /** What was refused, of what was refused for good: an address where nobody is, by RFC 3463, or this message alone. */
  get refused(): 'address' | 'message' {
    return this.code === 'mail-refused-recipient' && NOBODY.test(this.response) ? 'address' : 'message'
  }
}

/** The whole message was handed over and nobody said what became of it. */
export class Uncertain extends Error {
  override readonly name = 'Uncertain'
}

/** Enhanced status codes of addressing: no such mailbox, no such domain, not an address. */
const NOBODY = /\b5\.1\.(?:1|2|3|6|10)\b/

/** What nodemailer says of a failure. */
interface SmtpFailure {
  code?: string | undefined
  originalCode?: string | undefined
  responseCode?: number | undefined
  response?: string | undefined
  command?: string | undefined
  message?: string | undefined
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/
/** Words of a daily limit: the same message goes tomorrow. */
const DAILY_LIMIT = /\b5\.4\.5\b/

/** A failure of nodemailer's as a reason a person can act on. */
export function problemOf(error: unknown): MailProblem {
  if (error instanceof MailProblem) return error
  const {
    code = '',
    originalCode = '',
    responseCode,
    response = '',
    command = '',
    message = '',
  } = error as SmtpFailure
  const forGood = responseCode !== undefined && responseCode >= 500 && responseCode !== 503
  const isLogin = code === 'EAUTH' || code === 'ENOAUTH'
  if (isLogin && (responseCode === undefined ? !/closed|timeout/i.test(message) : forGood))
    return new MailProblem('mail-login-refused', 'house', response)
  // 530 and 535: it wants a login it did not get, wherever it says so.
  if (responseCode === 530 || responseCode === 535)
    return new MailProblem('mail-login-refused', 'house', response)
  if (code === 'ETLS' || code === 'EREQUIRETLS' || CERTIFICATE.test(`${originalCode} ${message}`))
    return new MailProblem('mail-certificate', 'house')
  if (code === 'EENVELOPE' || code === 'EMESSAGE')
    return refusedBy({ code, command, forGood, responseCode, response })
  return new MailProblem('mail-unreachable', 'wait', response)
}

function refusedBy({
  code,
  command,
  forGood,
  responseCode,
  response,
}: {
  code: string
  command: string
  forGood: boolean
  responseCode: number | undefined
  response: string
}): MailProblem {
  const ofSender = command === 'MAIL FROM'
  const reason = code === 'EENVELOPE' && !ofSender ? 'mail-refused-recipient' : 'mail-refused'
  // A limit of the sender's is everybody's.
  if (DAILY_LIMIT.test(response)) return new MailProblem('mail-refused', 'wait', response)
  if (responseCode !== undefined && !forGood)
    return new MailProblem(reason, ofSender ? 'wait' : 'later', response)
  return new MailProblem(reason, ofSender ? 'house' : 'mail', response)
}
