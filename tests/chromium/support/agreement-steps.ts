import type { OfferTerms } from '#shared/domain/agreements/build-offer.ts'
import { addDays, type Day } from '#shared/domain/calendar.ts'
import { ZERO } from '#shared/domain/money.ts'
import { command, type StoreClient, TODAY } from '#tests/chromium/support/open-store.ts'
import { receipt } from '#tests/chromium/support/rows.ts'

/** Three without interest, from tomorrow on: a Monday. */
export const IN_THREE: OfferTerms = {
  plan: 'interest-free',
  instalments: 3,
  downPayment: ZERO,
  firstOn: addDays(TODAY, 1),
  nextOn: null,
  rateBasisPoints: 0,
  means: 'pix',
  waivedCharges: ZERO,
  waivedPrincipal: ZERO,
}

/** Proposes over everything a customer owes. */
export async function proposed(
  client: StoreClient,
  customerId: string,
  terms: Partial<OfferTerms> = {},
  overrideReason: string | null = null,
) {
  const { titles } = await client.agreements.desk({ customerId, on: TODAY })
  return client.agreements.propose({
    ...command(),
    customerId,
    receivableIds: titles.map(({ receivableId }) => receivableId),
    terms: { ...IN_THREE, ...terms },
    overrideReason,
  })
}

export function signed(client: StoreClient, id: string, today: Day = TODAY) {
  return client.agreements.sign({
    ...command(today),
    id,
    signedOn: today,
    scans: [],
    note: 'Original na pasta do cliente',
  })
}

/** Pays so much of an instalment on a day. */
export function paid(
  client: StoreClient,
  title: { id: string; customerId: string },
  amount: number,
  on: Day,
) {
  return client.receipts.record({ ...command(on), ...receipt(title, amount, on) })
}
