import { useNavigate } from '@tanstack/react-router'
import { type ReasonAction, customerTabOf } from './reason-actions.ts'

/** Opens where a step outside the order is taken: a tab of its customer, the block list, or the contract to make. */
export function useReasonLinks(customerId: string) {
  const navigate = useNavigate()
  return (action: ReasonAction) => {
    if (action === 'blocks') {
      void navigate({ to: '/credito', search: { aba: 'bloqueios' } })
      return
    }
    if (action === 'contract') {
      void navigate({ to: '/documentos', search: { aba: 'fazer', tipo: 'contrato', clientes: customerId } })
      return
    }
    if (!(action in customerTabOf)) return
    const aba = customerTabOf[action as keyof typeof customerTabOf]
    void navigate({ to: '/clientes/$customerId', params: { customerId }, search: { aba } })
  }
}
