import { useSettings } from '#renderer/lib/use-settings.ts'
import { ButtonLink } from '#renderer/components/links.tsx'
import { store } from '#renderer/lib/clients.ts'
import { useToday } from '#renderer/lib/today.ts'
import { home } from '#shared/pt-br/home.ts'
import { Group, Paper, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconCheck, IconCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'

const words = home.steps

/** What is still to be set up, until nothing is; the state is read from the data itself, never stored. */
export function FirstSteps() {
  const status = useQuery(store.status.queryOptions()).data
  const laboratory = useSettings().data?.laboratory
  const on = useToday()
  const papers = useQuery(store.papers.templates.queryOptions({ input: { on } })).data
  if (!status || !laboratory || !papers) return null
  const empty = status.counts.customers === 0
  const steps = [
    { done: !empty, label: words.import, hint: words.importHint, to: '/importar' },
    {
      done: laboratory.logo !== null,
      label: words.letterhead,
      hint: words.letterheadHint,
      to: '/ajustes/laboratorio',
    },
    { done: laboratory.pix !== null, label: words.pix, hint: words.pixHint, to: '/ajustes/laboratorio' },
    {
      done: papers.some(({ kind, versions }) => kind === 'contract' && versions > 1),
      label: words.contract,
      hint: words.contractHint,
      to: '/documentos',
    },
  ]
  if (steps.every(({ done }) => done)) return null
  return (
    <Paper withBorder radius="md" p="lg" component="section" aria-label={words.title}>
      <Title order={2} size="h3">
        {empty ? home.empty.title : words.title}
      </Title>
      {empty ? <Text c="dimmed">{home.empty.message}</Text> : null}
      <Stack gap="sm" mt="md">
        {steps.map((step) => (
          <Step key={step.label} {...step} />
        ))}
      </Stack>
    </Paper>
  )
}

type StepProps = { done: boolean; label: string; hint: string; to: string }

function Step({ done, label, hint, to }: StepProps) {
  return (
    <Group wrap="nowrap">
      <ThemeIcon variant={done ? 'filled' : 'light'} radius="xl" size={28} aria-hidden>
        {done ? <IconCheck size={17} /> : <IconCircle size={15} />}
      </ThemeIcon>
      <div style={{ flex: 1 }}>
        <Text size="sm" fw={600}>
          {label}
          {done ? ` (${words.done})` : ''}
        </Text>
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      </div>
      {done ? null : (
        <ButtonLink size="xs" variant="light" to={to}>
          {words.go}
        </ButtonLink>
      )}
    </Group>
  )
}
