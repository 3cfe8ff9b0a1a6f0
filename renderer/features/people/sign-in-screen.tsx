import { store } from '#renderer/lib/clients.ts'
import { LAST_PERSON } from '#renderer/lib/session.ts'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import type { User } from '#shared/domain/access.ts'
import { roleNames, signIn as words } from '#shared/pt-br/people.ts'
import { Avatar, Button, Center, Paper, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import styles from './sign-in-screen.module.css'
import { PinForm } from './pin-form.tsx'

type SignInScreenProps = {
  /** True over pages that stay as they were; false when the window was just opened. */
  locked: boolean
  /** A line under the form, such as the PIN of the sample laboratory. */
  hint?: string | null
}

/** The people of the laboratory as large buttons, then the PIN of the one chosen; who came last is chosen already. */
export function SignInScreen({ locked, hint }: SignInScreenProps) {
  const users = useQuery(store.users.list.queryOptions())
  const [chosenId, setChosenId] = useLocalStorage<string | null>({
    key: LAST_PERSON,
    defaultValue: null,
    getInitialValueInEffect: false,
  })
  const active = (users.data ?? []).filter((user) => user.active)
  const chosen = active.find((user) => user.id === chosenId) ?? (active.length === 1 ? active[0] : undefined)
  return (
    <Center component="main" mih="100vh" p="md">
      <Paper withBorder shadow="sm" radius="lg" p={32} w={560}>
        <Stack gap="lg">
          <div>
            <Title order={1} size="h2" ta="center">
              {locked ? words.locked : words.who}
            </Title>
            <Text c="dimmed" ta="center">
              {locked ? words.lockedHint : words.whoHint}
            </Text>
          </div>
          {users.isError ? <ErrorNotice error={users.error} onRetry={() => void users.refetch()} /> : null}
          {users.data && active.length === 0 ? <Text ta="center">{words.nobody}</Text> : null}
          {chosen ? (
            <PinForm key={chosen.id} user={chosen} />
          ) : (
            <People users={active} onChoose={setChosenId} />
          )}
          {chosen && active.length > 1 ? (
            <Button variant="subtle" mx="auto" onClick={() => setChosenId(null)}>
              {words.other}
            </Button>
          ) : null}
          {hint ? (
            <Text size="sm" c="dimmed" ta="center">
              {hint}
            </Text>
          ) : null}
        </Stack>
      </Paper>
    </Center>
  )
}

function People({ users, onChoose }: { users: User[]; onChoose: (id: string) => void }) {
  return (
    <SimpleGrid cols={users.length > 1 ? 2 : 1} spacing="sm">
      {users.map((user, index) => (
        <UnstyledButton
          key={user.id}
          className={styles['person']}
          autoFocus={index === 0}
          onClick={() => onChoose(user.id)}
        >
          <Avatar size={44} radius="xl" name={user.name} color="petrol" aria-hidden />
          <span>
            <Text fw={600} lh={1.3}>
              {user.name}
            </Text>
            <Text size="sm" c="dimmed">
              {roleNames[user.role]}
            </Text>
          </span>
        </UnstyledButton>
      ))}
    </SimpleGrid>
  )
}
