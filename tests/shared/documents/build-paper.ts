import type { PaperPage } from '#shared/contracts/printables.ts'
import { addDays, type Day, day } from '#shared/domain/calendar.ts'
import { DEFAULT_BANK_CALENDAR } from '#shared/domain/calendar.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import { DEFAULT_CREDIT_POLICY } from '#shared/domain/credit-policy.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { HOUSE_POLICY } from '#shared/domain/dunning/presets.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import { centavos, positiveCentavosSchema } from '#shared/domain/money.ts'
import { standingOf } from '#shared/domain/standing.ts'
import { creditStanding } from '#shared/domain/standing-of-credit.ts'
import type { Block, PaperKind } from '#shared/domain/template.ts'
import { customerTxid } from '#shared/domain/title-txid.ts'
import { draftPaper } from '#shared/papers/draft.ts'
import type { PaperFacts } from '#shared/papers/facts.ts'
import { houseText } from '#shared/papers/house-texts.ts'
import {
  buildCustomer,
  buildLaboratory,
  buildPayment,
  buildReceivable,
  uuidOf,
} from '#tests/support/build.ts'
import { creditFacts, TODAY } from '#tests/support/credit-facts.ts'
import { CROWN } from '#tests/support/order-case.ts'

/** What a person types of each kind that asks for anything. */
export const ANSWERS: Record<string, string> = {
  'agreement.discount': '100,00',
  'agreement.instalments': '3',
  'agreement.firstDueOn': '10/12/2026',
  'agreement.means': 'Pix na chave do laboratório',
  'note.amount': '1.000,00',
  'note.dueOn': '10/12/2026',
  'note.agreement': 'AC-2026-000001',
  'notice.measure': 'protesto no 2º Tabelião de Campinas',
  'notice.from': '10/12/2026',
  'notification.deadline': '02/12/2026',
  'change.what': 'O prazo passa de 30 para 21 dias.',
  'change.from': '01/02/2027',
  'change.why': 'Os materiais encareceram.',
  'annual.year': '2026',
  'consent.title': '1024',
  'consent.registry': '2º Tabelião de Protesto de Campinas',
  'delivery.items': 'OS 12: coroa de zircônia, dente 11',
  'delivery.to': 'Secretária Marina',
}

type Given = {
  titles?: number
  paid?: boolean
  customer?: Customer
  laboratory?: Laboratory
  amount?: number
  on?: Day
}

/** A customer with titles of R$ 1.000,00, the first of them late; paid whole, for what discharges. */
export function buildPaperFacts(given: Given = {}): PaperFacts {
  const { titles = 2, paid = false, amount = 100_000, on = TODAY } = given
  const { customer = buildCustomer(), laboratory = buildLaboratory() } = given
  const policy = { terms: DEFAULT_CHARGE_TERMS, calendar: DEFAULT_BANK_CALENDAR }
  return {
    on,
    laboratory,
    customer: {
      customer,
      registration: null,
      titles: Array.from({ length: titles }, (_, at) => {
        const receivable = buildReceivable({
          id: uuidOf(2, at + 1),
          customerId: customer.id,
          number: `${1024 + at}`,
          instalment: 1,
          instalments: 1,
          issuedOn: day('2026-09-01'),
          dueOn: addDays(day('2026-10-05'), at * 30),
          amount: positiveCentavosSchema.parse(amount),
          terms: null,
        })
        const whole = { lateFee: 0, lateInterest: 0, principal: amount } as never
        const payments = paid
          ? [
              buildPayment({
                receivableId: receivable.id,
                paidOn: day('2026-10-01'),
                amount: amount as never,
                settled: whole,
              }),
            ]
          : []
        return { receivable, payments, standing: standingOf(receivable, payments, policy, on) }
      }),
      orders: [],
      grantedLimit: centavos(500_000),
      standing: creditStanding(creditFacts(), DEFAULT_CREDIT_POLICY),
      contract: null,
    },
    principles: ['Qualidade antes de pressa', 'Palavra escrita'],
    dunning: HOUSE_POLICY,
    services: [CROWN],
    ...policy,
    policy: { version: 3, publishedOn: TODAY, by: 'Dona Célia', note: '', policy: DEFAULT_CREDIT_POLICY },
    answers: ANSWERS,
    plan: { startedOn: on, upfrontOrders: 2, costEntryOrders: 1, relapseAfterDays: 10 },
    txid: customerTxid(customer.id),
  }
}

/** Facts under which a paper of a kind may be made. */
export function factsOf(kind: PaperKind): PaperFacts {
  return buildPaperFacts({
    paid: kind.endsWith('settlement') || kind === 'consent',
    // A year is declared when it has ended.
    ...(kind === 'annual-settlement' ? { on: day('2027-01-11') } : {}),
  })
}

/** A paper of the house's own text as it is printed. */
export function buildPaperPage(
  kind: PaperKind,
  facts = factsOf(kind),
  blocks: Block[] = houseText(kind).blocks,
): PaperPage {
  const drafted = draftPaper({ kind, blocks }, facts)
  if ('lacks' in drafted) throw new Error(`${kind} lacks ${JSON.stringify(drafted.lacks)}`)
  const { customer } = facts.customer!
  return {
    kind: 'paper',
    on: facts.on,
    laboratory: facts.laboratory,
    paper: {
      ...drafted,
      id: uuidOf(7, 1),
      kind,
      number: 'CT-2026-000001',
      customerId: customer.id,
      customerName: customer.name,
      on: facts.on,
      by: 'Dona Célia',
      templateId: null,
      templateVersion: 0,
      hash: 'a1b2c3d4e5f60718'.repeat(4),
      sentOn: null,
      signedOn: null,
      scans: [],
      replacedById: null,
      cancellation: null,
    },
  }
}
