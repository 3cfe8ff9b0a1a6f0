import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { desktopClient } from '#renderer/lib/clients.ts'
import { forgetDraft } from '#renderer/lib/draft.ts'
import { welcome } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { DEFAULT_CHARGE_TERMS } from '#shared/domain/charges.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import { firstRun as words } from '#shared/pt-br/settings.ts'
import { Button, Group, SimpleGrid, Stack, Text, Title, UnstyledButton } from '@mantine/core'
import { IconFileImport, IconFlask, IconSparkles, type TablerIcon } from '@tabler/icons-react'
import { LABORATORY_DRAFT, OWNER_DRAFT } from './drafts.ts'
import type { Owner } from './owner-step.tsx'
import { useSample } from './sample-button.tsx'
import styles from './start-step.module.css'

type StartStepProps = { laboratory: Laboratory; owner: Owner; onBack: () => void }

/** Step three: stores the laboratory and its owner, and goes to where the person begins. */
export function StartStep({ laboratory, owner, onBack }: StartStepProps) {
  const sample = useSample()
  const setUp = useCommand(desktopClient.people.setUp, {
    onDone: (user) => {
      forgetDraft(LABORATORY_DRAFT)
      forgetDraft(OWNER_DRAFT)
      void welcome(user)
    },
  })
  const begin = (path: string) => {
    location.hash = `#${path}`
    const { name, pin } = owner
    setUp.run({ laboratory, terms: DEFAULT_CHARGE_TERMS, owner: { name, pin } })
  }
  const busy = setUp.pending || sample.isPending
  return (
    <Stack gap="md">
      <div>
        <Title order={2} size="h3">
          {words.startTitle}
        </Title>
        <Text size="sm" c="dimmed">
          {words.startHint}
        </Text>
      </div>
      {setUp.error ? <ErrorNotice error={setUp.error} /> : null}
      <SimpleGrid cols={3}>
        <Choice
          {...words.choices.import}
          icon={IconFileImport}
          busy={busy}
          first
          onClick={() => begin('/importar')}
        />
        <Choice {...words.choices.sample} icon={IconFlask} busy={busy} onClick={() => sample.mutate()} />
        <Choice {...words.choices.empty} icon={IconSparkles} busy={busy} onClick={() => begin('/')} />
      </SimpleGrid>
      <Group>
        <Button variant="default" disabled={busy} onClick={onBack}>
          {words.back}
        </Button>
      </Group>
    </Stack>
  )
}

type ChoiceProps = {
  title: string
  hint: string
  icon: TablerIcon
  busy: boolean
  first?: boolean
  onClick: () => void
}

function Choice({ title, hint, icon: Icon, busy, first = false, onClick }: ChoiceProps) {
  return (
    <UnstyledButton className={styles['choice']} disabled={busy} autoFocus={first} onClick={onClick}>
      <Icon size={28} stroke={1.5} aria-hidden />
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
    </UnstyledButton>
  )
}
