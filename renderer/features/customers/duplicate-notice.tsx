import { TextLink } from '#renderer/components/links.tsx'
import { store } from '#renderer/lib/clients.ts'
import { normalizePhone } from '#shared/domain/contact.ts'
import { duplicateWords as words } from '#shared/pt-br/registration.ts'
import { Alert, List } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconUsers } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import type { CustomerFields } from './customer-fields.ts'

/** Pause after the last key before the store is asked, in milliseconds. */
const PAUSE = 300

/** While document, name or phone is typed: who already has them, a click away (K05). */
export function DuplicateNotice({ customerId }: { customerId: string | null }) {
  const typed = useWatch<CustomerFields, ['taxId', 'name', 'phone']>({ name: ['taxId', 'name', 'phone'] })
  const [settled] = useDebouncedValue(JSON.stringify(typed), PAUSE)
  const [taxId, name, phone] = JSON.parse(settled) as [string, string, string]
  const asks = taxId.trim() !== '' || name.trim().length > 2 || normalizePhone(phone) !== null
  const { data } = useQuery({
    ...store.registrations.duplicates.queryOptions({
      input: {
        exceptId: customerId,
        taxId: taxId.slice(0, 40),
        name: name.slice(0, 120),
        phone: phone.slice(0, 40),
      },
      placeholderData: keepPreviousData,
    }),
    enabled: asks,
  })
  if (!asks || !data || data.length === 0) return null
  return (
    <Alert color="yellow" role="status" icon={<IconUsers />} title={words.title(data.length)}>
      <List size="sm">
        {data.map((duplicate) => (
          <List.Item key={duplicate.customerId}>
            <TextLink
              size="sm"
              to="/clientes/$customerId"
              params={{ customerId: duplicate.customerId }}
              search={{ aba: 'cadastro' }}
            >
              {duplicate.name} ({words.number(duplicate.number)})
            </TextLink>
            : {words.alike(duplicate.alike)}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
