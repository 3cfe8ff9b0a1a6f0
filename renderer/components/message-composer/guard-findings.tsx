import type { Finding } from '#shared/domain/messages/message-linter.ts'
import { withAddition, withSentence } from '#shared/domain/messages/rewrite.ts'
import { composerWords as words } from '#shared/pt-br/message-composer.ts'
import { guardAdditions, guardWords } from '#shared/pt-br/message-guard.ts'
import { Alert, Badge, Button, Collapse, Group, Stack, Text } from '@mantine/core'
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react'
import { useId, useState } from 'react'

type GuardFindingsProps = {
  text: string
  findings: readonly Finding[]
  /** Takes the text with a finding said in another way. */
  onText: (text: string) => void
  /** Shows a place of the text. */
  onShow?: (place: { start: number; end: number }) => void
}

/** What the guard of the law says of a text: what, why, by which law, and how else to say it. */
export function GuardFindings({ text, findings, onText, onShow }: GuardFindingsProps) {
  const blocked = findings.filter(({ severity }) => severity === 'block')
  if (findings.length === 0) {
    return (
      <Group gap={6} role="status">
        <IconShieldCheck size={18} color="var(--mantine-color-green-filled)" aria-hidden />
        <Text size="sm" c="dimmed">
          {words.clean}
        </Text>
      </Group>
    )
  }
  const title = blocked.length > 0 ? words.blockedTitle(blocked.length) : words.warningTitle(findings.length)
  return (
    <Alert
      role="status"
      variant="light"
      color={blocked.length > 0 ? 'red' : 'yellow'}
      icon={<IconShieldX />}
      title={title}
    >
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {findings.map((finding) => (
          <FindingLine
            key={`${finding.rule}-${finding.start}-${finding.end}`}
            finding={finding}
            text={text}
            onText={onText}
            {...(onShow ? { onShow } : {})}
          />
        ))}
      </Stack>
    </Alert>
  )
}

type FindingLineProps = Omit<GuardFindingsProps, 'findings'> & { finding: Finding }

function FindingLine({ finding, text, onText, onShow }: FindingLineProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { name, why, law, instead } = guardWords[finding.rule]
  const change = changeFor(text, finding)
  const placed = finding.end > finding.start
  return (
    <li>
      <Group gap="xs" align="center">
        <Badge
          size="sm"
          variant={finding.severity === 'block' ? 'filled' : 'light'}
          color={finding.severity === 'block' ? 'red' : 'yellow'}
        >
          {words.severities[finding.severity]}
        </Badge>
        <Text size="sm">
          <b>{name}</b>
          {placed ? `: “${shortened(finding.excerpt)}”` : ''}
        </Text>
        <Button
          size="compact-xs"
          variant="subtle"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {words.why}
        </Button>
        {placed && onShow ? (
          <Button size="compact-xs" variant="subtle" onClick={() => onShow(finding)}>
            {words.show}
          </Button>
        ) : null}
        {change ? (
          <Button size="compact-xs" variant="default" onClick={() => onText(change.text)}>
            {change.label}
          </Button>
        ) : null}
      </Group>
      <Collapse expanded={open} id={id}>
        <Text size="sm" mt={4}>
          {why}{' '}
          <Text span size="sm" c="dimmed">
            ({law})
          </Text>
        </Text>
        {instead && placed ? (
          <Text size="sm" mt={2}>
            {words.instead} “{instead}”
          </Text>
        ) : null}
      </Collapse>
    </li>
  )
}

/** How a finding is mended with one press; null where only the writer knows. */
function changeFor(text: string, { rule, start, end }: Finding): { text: string; label: string } | null {
  if (end === start) {
    const addition = guardAdditions[rule]
    return addition ? { text: withAddition(text, addition), label: words.add } : null
  }
  const { instead } = guardWords[rule]
  if (instead) return { text: withSentence(text, { start, end }, instead), label: words.take }
  if (rule === 'emoji') return { text: (text.slice(0, start) + text.slice(end)).trim(), label: words.remove }
  if (rule === 'shouting') return { text: calmed(text, start, end), label: words.take }
  return null
}

/** The same words without capitals but the first of a sentence. */
function calmed(text: string, start: number, end: number): string {
  const calm = text
    .slice(start, end)
    .toLocaleLowerCase('pt-BR')
    .replace(
      /(^|[.!?]\s+)(\p{Ll})/gu,
      (_all, before: string, letter: string) => before + letter.toLocaleUpperCase('pt-BR'),
    )
  return text.slice(0, start) + calm + text.slice(end)
}

function shortened(excerpt: string): string {
  const line = excerpt.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
