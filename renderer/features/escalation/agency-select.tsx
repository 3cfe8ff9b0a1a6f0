import { agencyWords as words } from '#shared/pt-br/agency.ts'
import { Alert, Select } from '@mantine/core'
import { usePartners } from './queries.ts'

type AgencySelectProps = { value: string | null; onChange: (id: string | null) => void }

/** Which agency; the only one is there to be chosen all the same, so that nobody sends to whom he did not mean. */
export function AgencySelect({ value, onChange }: AgencySelectProps) {
  const { data } = usePartners()
  const agencies = data?.filter(({ kind }) => kind === 'agency') ?? []
  if (data && agencies.length === 0) return <Alert>{words.noAgency}</Alert>
  return (
    <Select
      label={words.agency}
      placeholder={words.choose}
      value={value}
      onChange={onChange}
      data={agencies.map(({ id, name }) => ({ value: id, label: name }))}
      data-autofocus
    />
  )
}
