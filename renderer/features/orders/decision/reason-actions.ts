import type { DecisionReason, DecisionReasonCode } from '#shared/domain/decision.ts'
import type { decisionCard } from '#shared/pt-br/orders.ts'

/** What can be done about a reason. Some are on the order itself, the others on a tab of its customer. */
export type ReasonAction = keyof typeof decisionCard.actions

/** The next step that answers each reason; those left out are answered by changing what is typed. */
const actions: Partial<Record<DecisionReasonCode, ReasonAction>> = {
  blocked: 'blocks',
  'blocked-person': 'blocks',
  'registration-not-approved': 'registration',
  'registration-incomplete': 'registration',
  'registration-mandatory-missing': 'registration',
  'registration-stale': 'registration',
  'contact-unconfirmed': 'contact',
  'contract-missing': 'contract',
  'bureau-missing': 'bureau',
  'bureau-old': 'bureau',
  'bureau-restricted': 'bureau',
  'hold-soft': 'titles',
  'hold-hard': 'titles',
  'hold-delivery': 'titles',
  'open-debts': 'titles',
  'limit-exceeded': 'credit',
  'limit-frozen': 'titles',
  'limit-frozen-by-hand': 'credit',
  'limit-zero': 'titles',
  'temporary-limit-ended': 'credit',
  'first-purchase-cap': 'policy',
  'portfolio-ceiling': 'policy',
  'policy-not-offered': 'policy',
  'entry-missing': 'receive',
  'balance-missing': 'receiveBalance',
  'cheques-missing': 'cheques',
  'cheque-plan-invalid': 'plan',
}

/** The next step that answers a reason, or null. */
export function actionOf({ code }: Pick<DecisionReason, 'code'>): ReasonAction | null {
  return actions[code] ?? null
}

/** The tab of the customer's page where a step is taken; null when it is not there. */
export const customerTabOf = {
  bureau: 'consultas',
  registration: 'cadastro',
  contact: 'cadastro',
  titles: 'titulos',
  credit: 'credito',
} as const satisfies Partial<Record<ReasonAction, string>>
