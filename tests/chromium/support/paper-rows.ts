import type { PaperKind } from '#shared/domain/template.ts'
import { houseText } from '#shared/papers/house-texts.ts'
import { command, type StoreClient, TODAY } from './open-store.ts'
import { PAPER } from './registration-rows.ts'

/** Publishes the house's own text of a kind as its next version. */
export function publishHouseText(client: StoreClient, kind: PaperKind, validFrom = TODAY, today = TODAY) {
  const { name, blocks } = houseText(kind)
  return client.papers.publish({
    ...command(today),
    draft: { kind, name, blocks, validFrom, note: 'Lido pela advogada' },
  })
}

/** Makes one paper for one customer; fails when he lacks something. */
export async function makePaper(
  client: StoreClient,
  kind: PaperKind,
  customerId: string,
  answers: Record<string, string> = {},
): Promise<string> {
  const { paperIds, leftOut } = await client.papers.issue({
    ...command(),
    kind,
    customerIds: [customerId],
    answers,
  })
  if (leftOut.length > 0) throw new Error(`left out: ${JSON.stringify(leftOut)}`)
  return paperIds[0]!
}

/** Makes a contract and keeps its signed copy. */
export async function signContract(client: StoreClient, customerId: string, today = TODAY): Promise<string> {
  const id = await makePaper(client, 'contract', customerId)
  await client.papers.sign({ ...command(today), id, signedOn: today, scans: [PAPER] })
  return id
}
