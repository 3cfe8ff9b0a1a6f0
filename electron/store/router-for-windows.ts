import { storeContract, type StoreContract } from '#shared/contracts/store.ts'
import { agreementsArea } from './areas/agreements.ts'
import { agingArea } from './areas/aging.ts'
import { analysesArea } from './areas/analyses.ts'
import { bankArea } from './areas/bank.ts'
import { blocksArea } from './areas/blocks.ts'
import { bureauArea } from './areas/bureau.ts'
import { casesArea, partnersArea } from './areas/cases.ts'
import { chequesArea } from './areas/cheques.ts'
import { closingsArea } from './areas/closings.ts'
import { contactsArea, profilesArea, promisesArea } from './areas/contacts.ts'
import { creditArea } from './areas/credit.ts'
import { customersArea } from './areas/customers.ts'
import { dunningArea } from './areas/dunning.ts'
import { endingsArea } from './areas/endings.ts'
import { importsArea } from './areas/imports.ts'
import { lettersArea } from './areas/letters.ts'
import { messagesArea } from './areas/messages.ts'
import { metricsArea } from './areas/metrics.ts'
import { outboxArea } from './areas/outbox.ts'
import { ordersArea } from './areas/orders.ts'
import { overviewArea } from './areas/overview.ts'
import { papersArea } from './areas/papers.ts'
import { paymentsArea } from './areas/payments.ts'
import { creditsArea, receiptsArea } from './areas/receipts.ts'
import { queueArea } from './areas/queue.ts'
import { receivablesArea } from './areas/receivables.ts'
import { recoveryArea } from './areas/recovery.ts'
import { registrationsArea } from './areas/registrations.ts'
import { resultsArea } from './areas/results.ts'
import { servicesArea } from './areas/services.ts'
import { settingsArea } from './areas/settings.ts'
import { ticketsArea } from './areas/tickets.ts'
import { titlesArea } from './areas/titles.ts'
import { statementsArea } from './areas/statements.ts'
import { usersArea } from './areas/users.ts'
import type { WindowContext } from './areas/area.ts'
import { statusOf, type StoreState } from './store-state.ts'
import { type AnyRouter, implement } from '@orpc/server'

/** What UI windows may ask, served over their ports: every part of the contract, or it does not compile. */
export function routerForWindows(state: StoreState): AnyRouter {
  const { status, watch } = storeContract
  const os = implement({ status, watch }).$context<WindowContext>()
  return {
    customers: customersArea(state),
    receivables: receivablesArea(state),
    statements: statementsArea(state),
    payments: paymentsArea(state),
    receipts: receiptsArea(state),
    credits: creditsArea(state),
    aging: agingArea(state),
    overview: overviewArea(state),
    metrics: metricsArea(state),
    messages: messagesArea(state),
    letters: lettersArea(state),
    papers: papersArea(state),
    settings: settingsArea(state),
    users: usersArea(state),
    imports: importsArea(state),
    registrations: registrationsArea(state),
    bureau: bureauArea(state),
    blocks: blocksArea(state),
    analyses: analysesArea(state),
    closings: closingsArea(state),
    titles: titlesArea(state),
    agreements: agreementsArea(state),
    tickets: ticketsArea(state),
    contacts: contactsArea(state),
    promises: promisesArea(state),
    profiles: profilesArea(state),
    recovery: recoveryArea(state),
    endings: endingsArea(state),
    results: resultsArea(state),
    dunning: dunningArea(state),
    credit: creditArea(state),
    services: servicesArea(state),
    orders: ordersArea(state),
    outbox: outboxArea(state),
    cheques: chequesArea(state),
    bank: bankArea(state),
    queue: queueArea(state),
    cases: casesArea(state),
    partners: partnersArea(state),
    status: os.status.handler(() => statusOf(state)),
    watch: os.watch.handler(({ signal }) => state.events.subscribe('changed', signal ? { signal } : {})),
  } satisfies Record<keyof StoreContract, AnyRouter>
}
