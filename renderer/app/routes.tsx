import { agingSearchSchema } from '#renderer/features/aging/search.ts'
import { agreementDeskSearchSchema } from '#renderer/features/agreements/search.ts'
import { bankSearchSchema } from '#renderer/features/bank/search.ts'
import { chequesSearchSchema } from '#renderer/features/cheques/search.ts'
import { closingSearchSchema } from '#renderer/features/closing/search.ts'
import { creditSearchSchema } from '#renderer/features/credit/search.ts'
import { customerSearchSchema, customersSearchSchema } from '#renderer/features/customers/search.ts'
import { importsSearchSchema } from '#renderer/features/imports/search.ts'
import { lettersSearchSchema } from '#renderer/features/letters/search.ts'
import { numbersSearchSchema } from '#renderer/features/metrics/search.ts'
import { callSearchSchema, negotiationSearchSchema } from '#renderer/features/negotiation/search.ts'
import {
  newOrderSearchSchema,
  orderSearchSchema,
  ordersSearchSchema,
} from '#renderer/features/orders/search.ts'
import { papersSearchSchema } from '#renderer/features/papers/search.ts'
import { queueSearchSchema } from '#renderer/features/queue/search.ts'
import { servicesSearchSchema } from '#renderer/features/services/search.ts'
import { statementSearchSchema } from '#renderer/features/statements/search.ts'
import { escalationSearchSchema } from '#renderer/features/decision-clock/search.ts'
import { recoverySearchSchema } from '#renderer/features/trust-recovery/search.ts'
import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { Broken } from './error-boundary.tsx'
import { NotFound } from './not-found.tsx'
import { Shell } from './shell.tsx'

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ({ error, reset }) => <Broken error={error} onRetry={reset} />,
})

const failing = {
  errorComponent: ({ error, reset }: { error: unknown; reset: () => void }) => (
    <Broken error={error} onRetry={reset} />
  ),
}

const home = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home-page.tsx'), 'HomePage'),
})

/** The address by which the native menu calls the first screen. */
const start = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inicio',
  beforeLoad: () => {
    throw redirect({ to: '/' })
  },
})

const customers = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/clientes',
  validateSearch: customersSearchSchema,
  component: lazyRouteComponent(() => import('./pages/customers-page.tsx'), 'CustomersPage'),
})

const newCustomer = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/clientes/novo',
  component: lazyRouteComponent(() => import('./pages/customers-page.tsx'), 'NewCustomerPage'),
})

const customer = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/clientes/$customerId',
  validateSearch: customerSearchSchema.extend(statementSearchSchema.shape),
  component: lazyRouteComponent(() => import('./pages/customer-page.tsx'), 'CustomerPage'),
})

const orders = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/pedidos',
  validateSearch: ordersSearchSchema,
  component: lazyRouteComponent(() => import('./pages/orders-page.tsx'), 'OrdersPage'),
})

const newOrder = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/pedidos/novo',
  validateSearch: newOrderSearchSchema,
  component: lazyRouteComponent(() => import('./pages/orders-page.tsx'), 'NewOrderPage'),
})

const order = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/pedidos/$orderId',
  validateSearch: orderSearchSchema,
  component: lazyRouteComponent(() => import('./pages/order-page.tsx'), 'OrderPage'),
})

const services = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/catalogo',
  validateSearch: servicesSearchSchema,
  component: lazyRouteComponent(() => import('./pages/services-page.tsx'), 'ServicesPage'),
})

const credit = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/credito',
  validateSearch: creditSearchSchema,
  component: lazyRouteComponent(() => import('./pages/credit-page.tsx'), 'CreditPage'),
})

const closing = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/fechamento',
  validateSearch: closingSearchSchema,
  component: lazyRouteComponent(() => import('./pages/closing-page.tsx'), 'ClosingPage'),
})

const bank = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/banco',
  validateSearch: bankSearchSchema,
  component: lazyRouteComponent(() => import('./pages/bank-page.tsx'), 'BankPage'),
})

const cheques = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/cheques',
  validateSearch: chequesSearchSchema,
  component: lazyRouteComponent(() => import('./pages/cheques-page.tsx'), 'ChequesPage'),
})

const aging = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/aging',
  validateSearch: agingSearchSchema,
  component: lazyRouteComponent(() => import('./pages/aging-page.tsx'), 'AgingPage'),
})

const letters = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/cartas',
  validateSearch: lettersSearchSchema,
  component: lazyRouteComponent(() => import('./pages/letters-page.tsx'), 'LettersPage'),
})

const escalation = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/escalada',
  validateSearch: escalationSearchSchema,
  component: lazyRouteComponent(() => import('./pages/escalation-page.tsx'), 'EscalationPage'),
})

const trustRecovery = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/reconquista',
  validateSearch: recoverySearchSchema,
  component: lazyRouteComponent(() => import('./pages/trust-recovery-page.tsx'), 'TrustRecoveryPage'),
})

const collection = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/cobranca',
  validateSearch: queueSearchSchema,
  component: lazyRouteComponent(() => import('./pages/collection-page.tsx'), 'CollectionPage'),
})

const negotiation = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/negociacao',
  validateSearch: negotiationSearchSchema,
  component: lazyRouteComponent(() => import('./pages/negotiation-page.tsx'), 'NegotiationPage'),
})

const call = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/cobranca/ligacao/$customerId',
  validateSearch: callSearchSchema,
  component: lazyRouteComponent(() => import('./pages/call-page.tsx'), 'CallPage'),
})

const newAgreement = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/acordos/novo',
  validateSearch: agreementDeskSearchSchema,
  component: lazyRouteComponent(() => import('./pages/agreement-pages.tsx'), 'NewAgreementPage'),
})

const agreement = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/acordos/$agreementId',
  component: lazyRouteComponent(() => import('./pages/agreement-pages.tsx'), 'AgreementPage'),
})

const papers = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/documentos',
  validateSearch: papersSearchSchema,
  component: lazyRouteComponent(() => import('./pages/papers-page.tsx'), 'PapersPage'),
})

const numbers = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/numeros',
  validateSearch: numbersSearchSchema,
  component: lazyRouteComponent(() => import('./pages/numbers-page.tsx'), 'NumbersPage'),
})

const imports = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/importar',
  validateSearch: importsSearchSchema,
  component: lazyRouteComponent(() => import('./pages/imports-page.tsx'), 'ImportsPage'),
})

const settingsIndex = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ajustes',
  beforeLoad: () => {
    throw redirect({ to: '/ajustes/$section', params: { section: 'laboratorio' } })
  },
})

const settings = createRoute({
  ...failing,
  getParentRoute: () => rootRoute,
  path: '/ajustes/$section',
  component: lazyRouteComponent(() => import('./pages/settings-page.tsx'), 'SettingsPage'),
})

/** Every page of the window. */
export const routeTree = rootRoute.addChildren([
  home,
  start,
  customers,
  newCustomer,
  customer,
  orders,
  newOrder,
  order,
  services,
  credit,
  closing,
  bank,
  cheques,
  aging,
  letters,
  collection,
  negotiation,
  call,
  escalation,
  trustRecovery,
  newAgreement,
  agreement,
  papers,
  numbers,
  imports,
  settingsIndex,
  settings,
])
