import { useSettings } from '#renderer/lib/use-settings.ts'
import { confirm } from '#renderer/components/confirm.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { CallScript } from '#shared/domain/negotiation/call-script.ts'
import { defaultCallScripts } from '#shared/pt-br/call-scripts.ts'
import { scriptEditor as words } from '#shared/pt-br/script-editor.ts'
import { settings } from '#shared/pt-br/settings.ts'
import { Alert, Button, Group, Select, Skeleton, Stack, Text } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { useState } from 'react'
import { newScript, withScript } from './edit-scripts.ts'
import { ScriptForm } from './script-form.tsx'

/** *Ajustes › Roteiros*: what is said on the telephone (K12). */
export function ScriptSettings() {
  const { data, error, refetch } = useSettings()
  if (data)
    return <Scripts scripts={data.callScripts ?? defaultCallScripts} own={data.callScripts !== null} />
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return <Skeleton height={320} />
}

function Scripts({ scripts, own }: { scripts: CallScript[]; own: boolean }) {
  const may = useMay('changeSettings')
  const [chosen, setChosen] = useState(scripts[0]!.id)
  const script = scripts.find(({ id }) => id === chosen) ?? scripts[0]!
  const save = useCommand(storeClient.settings.saveCallScripts, { onDone: () => notifyDone(words.done) })
  const add = () => {
    const made = newScript(scripts)
    save.run({ callScripts: withScript(scripts, made) })
    setChosen(made.id)
  }
  const remove = async () => {
    const question = { title: words.removeScript, message: words.removeMessage(script.name) }
    if (await confirm({ ...question, confirmLabel: words.removeScript, danger: true }))
      save.run({ callScripts: scripts.filter(({ id }) => id !== script.id) })
  }
  const restore = async () => {
    const question = { title: words.restore, message: words.restoreMessage }
    if (await confirm({ ...question, confirmLabel: words.restore, danger: true }))
      save.run({ callScripts: null })
  }
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {may ? words.intro : settings.managersOnly}
      </Text>
      <Alert color="petrol" icon={<IconScale size={18} />} p="xs">
        {words.law}
      </Alert>
      {save.error ? <ErrorNotice error={save.error} /> : null}
      <Group justify="space-between">
        <Select
          aria-label={words.scripts}
          allowDeselect={false}
          value={script.id}
          data={scripts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => setChosen(id ?? script.id)}
        />
        {may ? (
          <Group gap="xs">
            {own ? (
              <Button variant="subtle" color="gray" onClick={() => void restore()}>
                {words.restore}
              </Button>
            ) : null}
            {script.id === scripts[0]!.id ? null : (
              <Button variant="subtle" color="red" onClick={() => void remove()}>
                {words.removeScript}
              </Button>
            )}
            <Button variant="default" onClick={add}>
              {words.newScript}
            </Button>
          </Group>
        ) : null}
      </Group>
      {/* Another script, or another version of it, is another form. */}
      <ScriptForm
        key={`${script.id} ${JSON.stringify(script)}`}
        scripts={scripts}
        script={script}
        may={may}
      />
    </Stack>
  )
}
