import { customerDetails, receipt, titleDetails } from '#tests/chromium/support/rows.ts'
import { command, servingStore, signInAs } from '#tests/chromium/support/open-store.ts'
import { expect, test } from 'vitest'

const DURATION = 10_000

test('two windows and a job writing at once: no lost update, sequence without gaps', async () => {
  const open = await servingStore()
  const { client: manager } = await signInAs(open, 'manager')
  const { client, journal, main } = open
  const customer = await client.customers.register({ ...command(), details: customerDetails('Ana Souza') })
  const deadline = performance.now() + DURATION
  let paid = 0

  const receiving = async (window: typeof client, prefix: string) => {
    for (let count = 1; performance.now() < deadline; count++) {
      const titles = [titleDetails(customer.id, `${prefix}${count}`, 10_000)]
      const [title] = await window.receivables.register({ ...command(), titles })
      await window.receipts.record({ ...command(), ...receipt(title!, 1000) })
      paid++
    }
  }
  const renaming = async () => {
    for (let count = 1; performance.now() < deadline; count++) {
      const details = { ...customerDetails('Ana Souza'), notes: `mudança ${count}` }
      await manager.customers.update({ ...command(), id: customer.id, details })
    }
  }
  const watching = async () => {
    while (performance.now() < deadline) {
      await client.customers.list({
        search: 'ana',
        today: command().today,
        sort: 'outstanding',
        descending: true,
        offset: 0,
        limit: 10,
      })
    }
  }
  await Promise.all([receiving(client, 'A'), receiving(manager, 'B'), renaming(), watching()])

  const sequences = journal.changes.map(({ sequence }) => sequence)
  expect(sequences).toEqual(sequences.map((_, index) => index + 1))
  for (const [index, change] of journal.changes.entries()) {
    expect(change.previousHash).toBe(journal.changes[index - 1]?.hash ?? '')
  }
  const proof = await main.prove()
  expect(proof).toMatchObject({
    sequence: sequences.length,
    hash: journal.changes.at(-1)!.hash,
    counts: { payments: paid, receivables: paid },
  })
  console.log(`${sequences.length} commands in ${DURATION / 1000} s`)
})
