import { CallScreen } from '#renderer/features/negotiation/call/call-screen.tsx'
import { CustomerXray } from '#renderer/features/xray/customer-xray.tsx'
import { callStepOf } from '#renderer/lib/call-step.ts'
import { usePageTitle } from '#renderer/lib/page-title.ts'
import type { Customer } from '#shared/domain/customer.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { getRouteApi } from '@tanstack/react-router'

const route = getRouteApi('/cobranca/ligacao/$customerId')

const shortXray = (customer: Customer) => <CustomerXray customer={customer} compact />

/** Call mode; `fila` of the address holds who is called next, `volta` that the queue knows who is. */
export function CallPage() {
  const { customerId } = route.useParams()
  const { fila, volta, etapa } = route.useSearch()
  const [next, ...rest] = fila?.split(',').filter(Boolean) ?? []
  const navigate = route.useNavigate()
  usePageTitle(screens.call)
  // The next one of `fila` has a step of his own, which nobody looked at: `etapa` is of the first alone.
  const leave = () => {
    if (next !== undefined)
      void navigate({
        to: '/cobranca/ligacao/$customerId',
        params: { customerId: next },
        search: { fila: rest.length > 0 ? rest.join(',') : undefined, volta },
      })
    else if (volta === 'cobranca') void navigate({ to: '/cobranca' })
    else void navigate({ to: '/clientes/$customerId', params: { customerId }, search: { aba: 'negociacao' } })
  }
  return (
    <CallScreen
      key={customerId}
      customerId={customerId}
      xray={shortXray}
      step={callStepOf(etapa)}
      more={next !== undefined || volta !== undefined}
      onLogged={leave}
    />
  )
}
