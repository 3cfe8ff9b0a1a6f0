import { z } from 'zod'
import { outboxCountsSchema } from './outbox.ts'
import { call } from './refusal.ts'
import { statementPageSchema } from './statements.ts'

/** Why e-mail does not go out; each is a refusal code with its sentence. */
export const mailProblemCodes = [
  'mail-not-set-up',
  'mail-secret-missing',
  'mail-secret-unavailable',
  'mail-login-refused',
  'mail-unreachable',
  'mail-certificate',
  'mail-refused-recipient',
  'mail-refused',
] as const
export type MailProblemCode = (typeof mailProblemCodes)[number]

/** The outbox as main sees it. */
export const mailStatusSchema = z.object({
  /** `waiting` goes on by itself at `nextTryAt`; `paused` needs a person; `off` sends nothing. */
  state: z.enum(['off', 'idle', 'sending', 'waiting', 'paused']),
  /** `unavailable`: this computer has nothing to keep a secret in. */
  secret: z.enum(['kept', 'missing', 'unavailable', 'not-needed']),
  counts: outboxCountsSchema,
  /** Why it waits or is paused; null while waiting for the hours of contact. */
  problem: z.enum(mailProblemCodes).nullable(),
  /** The server's own words about the problem; empty when it said none. */
  response: z.string(),
  /** Instants, ISO 8601. */
  nextTryAt: z.string().nullable(),
  lastSentAt: z.string().nullable(),
})
export type MailStatus = z.infer<typeof mailStatusSchema>

/** The most that a password may have. */
const passwordSchema = z.string().min(1).max(200)

/** E-mail as main does it: the secret, the test, and files for who sends in another way. */
export const mailContract = {
  status: call.output(mailStatusSchema),
  /**
   * Keeps the password for the server and user of the settings, encrypted by the system; null forgets it. Refuses
   * `mail-not-set-up` and `mail-secret-unavailable`, for it is never kept in the open.
   */
  saveSecret: call.input(z.object({ password: passwordSchema.nullable() })).output(mailStatusSchema),
  /** Sends an e-mail from the house to itself; refuses with what was wrong. */
  test: call.output(z.object({ to: z.string() })),
  /** Tries at once what waits, and what was paused. */
  tryNow: call.output(mailStatusSchema),
  /** Asks where, and saves a message that any mail program opens, the statement attached. */
  eml: call
    .input(
      z.object({
        to: z.string().max(120),
        toName: z.string().max(120),
        subject: z.string().max(200),
        text: z.string().max(10_000),
        statement: statementPageSchema.nullable(),
      }),
    )
    .output(z.object({ path: z.string().nullable() })),
}
