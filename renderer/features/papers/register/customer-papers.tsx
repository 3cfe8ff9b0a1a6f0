import { ButtonLink } from '#renderer/components/links.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { customerPapersWords, registerWords as words } from '#shared/pt-br/papers-screen.ts'
import { Group, Stack } from '@mantine/core'
import { IconFilePlus, IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { PaperTable } from './paper-table.tsx'

/** A customer's papers and the way to a new one. */
export function CustomerPapers({ customerId }: { customerId: string }) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <Stack gap="sm">
      <Group justify="flex-end">
        <ButtonLink
          leftSection={<IconFilePlus size={17} />}
          to="/documentos"
          search={{ aba: 'fazer', clientes: customerId, tipo: 'contrato' }}
        >
          {customerPapersWords.make}
        </ButtonLink>
      </Group>
      <PaperTable
        customerId={customerId}
        kinds={[]}
        states={[]}
        search=""
        open={open}
        onOpen={setOpen}
        height="fit"
        empty={
          <EmptyState
            icon={IconFileText}
            title={words.noneOfCustomer.title}
            message={words.noneOfCustomer.message}
          />
        }
      />
    </Stack>
  )
}
