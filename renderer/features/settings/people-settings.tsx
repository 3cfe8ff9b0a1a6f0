import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useMay, useUser } from '#renderer/lib/session.ts'
import type { User } from '#shared/domain/access.ts'
import { roleNames } from '#shared/pt-br/people.ts'
import { peopleForm as words, settings } from '#shared/pt-br/settings.ts'
import { Badge, Button, Group, Modal, Skeleton, Stack, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AddPersonForm } from './add-person-form.tsx'
import { ChangePinForm } from './change-pin-form.tsx'
import { EditPersonForm } from './edit-person-form.tsx'

type Open = { form: 'add' } | { form: 'edit' | 'pin'; user: User }

const titleOf = (open: Open) =>
  open.form === 'add'
    ? words.add
    : open.form === 'edit'
      ? words.editOf(open.user.name)
      : words.changePinOf(open.user.name)

/** Who works here, what each may do, and their PINs. The owner decides; everybody may change their own PIN. */
export function PeopleSettings() {
  const users = useQuery(store.users.list.queryOptions())
  const may = useMay('manageUsers')
  const [open, setOpen] = useState<Open | null>(null)
  const close = () => setOpen(null)
  if (users.isError) return <ErrorNotice error={users.error} onRetry={() => void users.refetch()} />
  if (!users.data) return <Skeleton height={240} />
  return (
    <Stack gap="md" align="flex-start">
      <Text size="sm" c="dimmed">
        {may ? words.intro : settings.ownersOnly}
      </Text>
      <People users={users.data} onOpen={setOpen} />
      {may ? (
        <Button leftSection={<IconPlus size={18} />} onClick={() => setOpen({ form: 'add' })}>
          {words.add}
        </Button>
      ) : null}
      <Modal opened={open !== null} onClose={close} title={open ? titleOf(open) : ''}>
        {open?.form === 'add' ? <AddPersonForm onDone={close} /> : null}
        {open?.form === 'edit' ? <EditPersonForm user={open.user} onDone={close} /> : null}
        {open?.form === 'pin' ? <ChangePinForm user={open.user} onDone={close} /> : null}
      </Modal>
    </Stack>
  )
}

function People({ users, onOpen }: { users: User[]; onOpen: (open: Open) => void }) {
  const self = useUser()
  const may = useMay('manageUsers')
  return (
    <Table verticalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{words.columns.name}</Table.Th>
          <Table.Th>{words.columns.role}</Table.Th>
          <Table.Th>{words.columns.state}</Table.Th>
          <Table.Th ta="end">{words.columns.actions}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {users.map((user) => (
          <Table.Tr key={user.id}>
            <Table.Td fw={600}>{user.name}</Table.Td>
            <Table.Td>{roleNames[user.role]}</Table.Td>
            <Table.Td>
              <Badge variant="light" color={user.active ? 'green' : 'gray'}>
                {user.active ? words.active : words.inactive}
              </Badge>
            </Table.Td>
            <Table.Td>
              <Group gap="xs" justify="flex-end">
                {may ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={words.editOf(user.name)}
                    onClick={() => onOpen({ form: 'edit', user })}
                  >
                    {words.edit}
                  </Button>
                ) : null}
                {may || self?.id === user.id ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={words.changePinOf(user.name)}
                    onClick={() => onOpen({ form: 'pin', user })}
                  >
                    {words.changePin}
                  </Button>
                ) : null}
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
