import type { ChequeRow } from '#shared/contracts/cheques.ts'
import type { ChequeList } from '#shared/contracts/printables.ts'
import { addMonths } from '#shared/domain/calendar.ts'
import { positiveCentavosSchema } from '#shared/domain/money.ts'
import { taxIdSchema } from '#shared/domain/tax-id.ts'
import { buildLaboratory, uuidOf } from '#tests/support/build.ts'
import { TODAY } from '#tests/support/credit-facts.ts'

type Given = Partial<Omit<ChequeRow, 'cheque'>> & { cheque?: Partial<ChequeRow['cheque']> }

/** A cheque of R$ 1.250,00 in hand, for a month from today on; the position makes each its own. */
export function buildChequeRow(position: number, { cheque = {}, ...given }: Given = {}): ChequeRow {
  const depositOn = addMonths(TODAY, position + 1)
  return {
    customerName: 'Dra. Ana Souza',
    orderNumber: 41,
    depositFrom: depositOn,
    deadline: { kind: 'presentBy', on: addMonths(depositOn, 1) },
    ...given,
    cheque: {
      id: uuidOf(6, position),
      customerId: uuidOf(1, 1),
      orderId: uuidOf(8, 1),
      depositOn,
      amount: positiveCentavosSchema.parse(125_000),
      bank: '341',
      number: String(850_001 + position),
      issuer: 'Ana Souza',
      receivedOn: TODAY,
      status: 'in-hand',
      statusOn: TODAY,
      returnReason: null,
      paymentId: null,
      cmc7: null,
      issuerTaxId: taxIdSchema.parse('52998224725'),
      samePlace: true,
      events: [],
      ...cheque,
    },
  }
}

export function buildChequeList(given: Partial<ChequeList> = {}): ChequeList {
  return {
    kind: 'cheque-list',
    laboratory: buildLaboratory(),
    on: TODAY,
    rows: [buildChequeRow(0), buildChequeRow(1), buildChequeRow(2)],
    ...given,
  }
}
