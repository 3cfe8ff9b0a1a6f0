import type { CreditTask } from '#shared/contracts/credit.ts'
import { useNavigate } from '@tanstack/react-router'

/** The tab of the customer's page where each kind of task is done. */
const tabs = {
  'bureau-recheck': 'consultas',
  'registration-stale': 'cadastro',
  'contact-stale': 'cadastro',
  'registration-revalidate': 'cadastro',
  'analysis-waiting': 'analise',
  'claim-deadline': 'credito',
  'insurance-ending': 'credito',
  'temporary-limit-ending': 'credito',
  'release-ending': 'credito',
  'dispute-deadline': 'titulos',
  'ticket-answer': 'titulos',
  'promise-formalise': 'negociacao',
  'contact-next-step': 'negociacao',
  'contact-resolve': 'negociacao',
  'agreement-unsigned': 'acordos',
  'agreement-breakable': 'acordos',
  'case-clock': 'escalada',
} as const

/** Opens where a task of credit is done: a tab of its customer, or the block list. */
export function useOpenTask() {
  const navigate = useNavigate()
  return ({ kind, customerId }: Pick<CreditTask, 'kind' | 'customerId'>) => {
    if (kind === 'block-review' || customerId === null) {
      void navigate({ to: '/credito', search: { aba: 'bloqueios' } })
    } else if (kind === 'ticket-answer') {
      void navigate({ to: '/negociacao', search: { aba: 'ouvidoria' } })
    } else if (kind === 'decision-due') {
      void navigate({ to: '/escalada', search: { aba: 'decisao' } })
    } else {
      void navigate({
        to: '/clientes/$customerId',
        params: { customerId },
        search: { aba: tabs[kind] },
      })
    }
  }
}
