import { PortLink } from '#renderer/lib/port-link.ts'
import { refusalOf } from '#renderer/lib/refusals.ts'
import { call } from '#shared/contracts/refusal.ts'
import { createORPCClient } from '@orpc/client'
import { type ContractRouterClient, eventIterator } from '@orpc/contract'
import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { expect, test } from 'vitest'
import { z } from 'zod'

const contract = {
  who: call.output(z.string()),
  never: call.output(z.string()),
  watch: call.output(eventIterator(z.string())),
}

/** A server as the store is one, on a port of its own. */
function serve(name: string): MessagePort {
  const { port1, port2 } = new MessageChannel()
  const contractOf = implement(contract)
  const router = contractOf.router({
    who: contractOf.who.handler(() => name),
    never: contractOf.never.handler(() => new Promise<string>(() => undefined)),
    watch: contractOf.watch.handler(async function* watch() {
      yield name
      await new Promise(() => undefined)
    }),
  })
  new RPCHandler(router).upgrade(port2)
  port2.start()
  return port1
}

function connected() {
  const link = new PortLink()
  const client: ContractRouterClient<typeof contract> = createORPCClient(link)
  return { link, client }
}

const codeOf = (answer: Promise<unknown>) =>
  answer.then(() => 'answered').catch((error) => refusalOf(error)?.code)

test('a call made before there is a port waits for it', async () => {
  const { link, client } = connected()
  const answer = client.who()
  link.connect(serve('first'))
  expect(await answer).toBe('first')
})

test('a new port takes the place of the old; what was in flight is refused, not left hanging', async () => {
  const { link, client } = connected()
  link.connect(serve('first'))
  expect(await client.who()).toBe('first')
  const lost = codeOf(client.never())
  link.connect(serve('second'))
  expect(await lost).toBe('store-unavailable')
  expect(await client.who()).toBe('second')
})

test('a port given up ends what was in flight, and the next call waits for its successor', async () => {
  const { link, client } = connected()
  const heard: boolean[] = []
  link.onConnection((up) => heard.push(up))
  link.connect(serve('first'))
  await client.who()
  const lost = codeOf(client.never())
  link.disconnect()
  expect(await lost).toBe('store-unavailable')
  const next = client.who()
  link.connect(serve('second'))
  expect(await next).toBe('second')
  expect(heard).toEqual([true, false, true])
})

test('a stream on a lost port ends instead of waiting for ever', async () => {
  const { link, client } = connected()
  link.connect(serve('first'))
  const events: string[] = []
  const ended = (async () => {
    for await (const event of await client.watch()) events.push(event)
  })().catch(() => undefined)
  await expect.poll(() => events).toEqual(['first'])
  link.connect(serve('second'))
  await ended
})
