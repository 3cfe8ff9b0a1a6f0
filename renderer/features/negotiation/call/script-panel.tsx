import { useSettings } from '#renderer/lib/use-settings.ts'
import type { CallDesk } from '#shared/contracts/contacts.ts'
import { Panel } from '#renderer/components/panel.tsx'
import { useUser } from '#renderer/lib/session.ts'
import { type CallScript, type ScriptNode, targetOf } from '#shared/domain/negotiation/call-script.ts'
import type { ContactOutcome } from '#shared/domain/negotiation/outcomes.ts'
import { sum } from '#shared/domain/money.ts'
import { defaultCallScripts, fillScript } from '#shared/pt-br/call-scripts.ts'
import { callMode as words } from '#shared/pt-br/contact-form.ts'
import { formatMoney } from '#shared/pt-br/format.ts'
import { outcomeNames } from '#shared/pt-br/negotiation.ts'
import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import styles from './call-screen.module.css'

type ScriptPanelProps = { desk: CallDesk; onOutcome: (outcome: ContactOutcome) => void }
type Place = { script: CallScript; node: ScriptNode }

const beginning = (script: CallScript): Place => ({ script, node: script.nodes[0]! })

/** What the call is about: what is overdue, and where nothing is, what is to fall due. */
function debtOf({ owed }: CallDesk): { valor: string; titulos: string } {
  const late = owed.filter(({ daysLate }) => daysLate > 0)
  const named = late.length > 0 ? late : owed
  return {
    valor: formatMoney(sum(named.map(({ total }) => total))),
    titulos: named.map(({ label }) => label).join(', '),
  }
}

/** Whether a line speaks of a debt. */
const asksFor = (text: string) => /\{(valor|titulos)\}/.test(text)

/** What to say, and where each answer leads (K12); where it ends, the outcome is proposed to the form. */
export function ScriptPanel({ desk, onOutcome }: ScriptPanelProps) {
  const settings = useSettings().data
  const scripts = settings?.callScripts ?? defaultCallScripts
  const [path, setPath] = useState<Place[]>([])
  const user = useUser()
  const at = path.at(-1) ?? beginning(scripts[0]!)
  const go = (place: Place | null) => {
    if (!place) return
    setPath([...path, place])
    if (place.node.outcome !== null) onOutcome(place.node.outcome)
  }
  const text = fillScript(at.node.text, {
    nome: desk.customer.name,
    operador: user?.name ?? '',
    laboratorio: settings?.laboratory?.tradeName ?? settings?.laboratory?.name ?? '',
    ...debtOf(desk),
  })
  const nothing = desk.owed.length === 0 && asksFor(at.node.text)
  return (
    <Panel
      title={words.script}
      actions={
        <Select
          aria-label={words.script}
          size="xs"
          w={150}
          allowDeselect={false}
          value={at.script.id}
          data={scripts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => go(beginning(scripts.find((script) => script.id === id) ?? at.script))}
        />
      }
    >
      <Stack gap="sm">
        <p className={styles['said']} aria-live="polite">
          {nothing ? words.scriptNothingOwed : text}
        </p>
        {at.node.answers.length > 0 ? (
          <Stack gap={6} role="group" aria-label={words.answers}>
            {at.node.answers.map(({ label, goto }) => (
              <Button
                key={label}
                variant="default"
                justify="start"
                onClick={() => go(targetOf(scripts, at.script, goto))}
              >
                {label}
              </Button>
            ))}
          </Stack>
        ) : null}
        {at.node.outcome !== null ? (
          <Text size="sm" c="dimmed">
            {words.scriptEnd(outcomeNames[at.node.outcome])}
          </Text>
        ) : null}
        {path.length > 0 ? (
          <Group gap="xs">
            <Button size="compact-sm" variant="subtle" onClick={() => setPath(path.slice(0, -1))}>
              {words.scriptBack}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setPath([])}>
              {words.scriptRestart}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </Panel>
  )
}
