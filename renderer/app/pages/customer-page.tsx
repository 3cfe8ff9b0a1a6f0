import { ButtonLink } from '#renderer/components/links.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { AgreementButton } from '#renderer/components/agreement-button.tsx'
import { TicketButton } from '#renderer/components/ticket-button.tsx'
import { CustomerAgreements } from '#renderer/features/agreements/customer-agreements.tsx'
import { BlockCustomerButton } from '#renderer/features/blocks/block-customer-button.tsx'
import { BlockedBanner } from '#renderer/features/blocks/blocked-banner.tsx'
import { CustomerForm } from '#renderer/features/customers/customer-form.tsx'
import { CustomerHeader } from '#renderer/features/customers/customer-header.tsx'
import { CustomerHistory } from '#renderer/features/customers/customer-history.tsx'
import { useCustomer } from '#renderer/features/customers/queries.ts'
import { EndRelationshipButton } from '#renderer/features/decision-clock/end-relationship-button.tsx'
import { type CustomerTab, customerTabs } from '#renderer/features/customers/search.ts'
import { CustomerCases } from '#renderer/features/escalation/customer-cases.tsx'
import { CustomerLetters } from '#renderer/features/letters/customer-letters.tsx'
import { CustomerNegotiation } from '#renderer/features/negotiation/timeline/customer-negotiation.tsx'
import { CustomerOrders, NewOrderButton } from '#renderer/features/orders/list/customer-orders.tsx'
import { CustomerAnalysis } from '#renderer/features/registration/analysis/customer-analysis.tsx'
import { CustomerConsultations } from '#renderer/features/registration/bureau/customer-consultations.tsx'
import { CustomerRegistration } from '#renderer/features/registration/customer-registration.tsx'
import { CustomerPapers } from '#renderer/features/papers/register/customer-papers.tsx'
import { CustomerPayments } from '#renderer/features/receivables/customer-payments.tsx'
import { CustomerTitles } from '#renderer/features/receivables/customer-titles.tsx'
import { CustomerCredit } from '#renderer/features/score/customer-credit.tsx'
import { CustomerStatement } from '#renderer/features/statements/customer-statement.tsx'
import { CustomerXray } from '#renderer/features/xray/customer-xray.tsx'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { customerPage as words } from '#shared/pt-br/customers.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { Skeleton, Stack, Tabs } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'

const route = getRouteApi('/clientes/$customerId')

/** One customer: what is owed, then titles, payments, letters, history and the record. */
export function CustomerPage() {
  const { customerId } = route.useParams()
  const { data, error, refetch } = useCustomer(customerId, useToday())
  usePageTitle(data?.customer.name ?? screens.customers)
  if (data) {
    const { customer, balance } = data
    return (
      <>
        <CustomerHeader
          customer={customer}
          balance={balance}
          actions={
            <>
              <BlockCustomerButton customer={customer} />
              <EndRelationshipButton customer={customer} />
              <TicketButton customer={customer} />
              {balance.outstanding > 0 ? <AgreementButton customerId={customer.id} /> : null}
              <LetterButton customer={customer} overdue={balance.overdue > 0} />
              <NewOrderButton customerId={customer.id} />
            </>
          }
        />
        <BlockedBanner customerId={customer.id} />
        <CustomerTabs key={customer.id} customer={customer} />
      </>
    )
  }
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return (
    <Stack>
      <Skeleton height={40} width={360} />
      <Skeleton height={84} />
      <Skeleton height={320} />
    </Stack>
  )
}

function LetterButton({ customer, overdue }: { customer: Customer; overdue: boolean }) {
  return (
    <ButtonLink
      variant="default"
      leftSection={<IconMail size={18} />}
      to="/cartas"
      search={{ clientes: customer.id, tom: overdue ? 'firme' : 'lembrete' }}
    >
      {words.letter}
    </ButtonLink>
  )
}

function RegistrationTab({ customer }: { customer: Customer }) {
  const { foco } = route.useSearch()
  return (
    <CustomerRegistration
      key={foco}
      customer={customer}
      form={<CustomerForm customer={customer} onSaved={() => undefined} />}
      focus={foco}
    />
  )
}

function AnalysisTab({ customer }: { customer: Customer }) {
  const { etapa } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <CustomerAnalysis
      customer={customer}
      step={etapa}
      onStep={(step) => void navigate({ search: { aba: 'analise', etapa: step }, replace: true })}
    />
  )
}

function StatementTab({ customer }: { customer: Customer }) {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <CustomerStatement
      customerId={customer.id}
      search={search}
      onSearch={({ extrato, de, ate }) =>
        void navigate({ search: { aba: 'extrato', extrato, de, ate }, replace: true })
      }
    />
  )
}

const parts: Record<CustomerTab, (customer: Customer) => ReactNode> = {
  titulos: ({ id }) => <CustomerTitles customerId={id} />,
  pagamentos: ({ id }) => <CustomerPayments customerId={id} />,
  extrato: (customer) => <StatementTab customer={customer} />,
  pedidos: ({ id }) => <CustomerOrders customerId={id} />,
  cadastro: (customer) => <RegistrationTab customer={customer} />,
  consultas: (customer) => <CustomerConsultations customer={customer} />,
  analise: (customer) => <AnalysisTab customer={customer} />,
  credito: (customer) => <CustomerCredit customer={customer} />,
  'raio-x': (customer) => <CustomerXray customer={customer} />,
  negociacao: ({ id }) => <CustomerNegotiation customerId={id} />,
  acordos: ({ id }) => <CustomerAgreements customerId={id} />,
  escalada: ({ id }) => <CustomerCases customerId={id} />,
  cartas: ({ id }) => <CustomerLetters customerId={id} />,
  documentos: ({ id }) => <CustomerPapers customerId={id} />,
  historico: ({ id }) => <CustomerHistory customerId={id} />,
}

function CustomerTabs({ customer }: { customer: Customer }) {
  const { aba = 'titulos' } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Tabs
      value={aba}
      keepMounted={false}
      onChange={(tab) => void navigate({ search: { aba: tab as CustomerTab }, replace: true })}
    >
      <Tabs.List mb="md">
        {customerTabs.map((tab) => (
          <Tabs.Tab key={tab} value={tab} px={9}>
            {words.tabs[tab]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {customerTabs.map((tab) => (
        <Tabs.Panel key={tab} value={tab}>
          {tab === aba ? parts[tab](customer) : null}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
