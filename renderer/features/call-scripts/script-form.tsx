import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { TextField } from '#renderer/components/form-fields.tsx'
import { submitOnCtrlEnter } from '#renderer/lib/submit-on-ctrl-enter.ts'
import type { CallScript, ScriptProblem } from '#shared/domain/negotiation/call-script.ts'
import { scriptProblemNames } from '#shared/pt-br/call-scripts.ts'
import { scriptEditor as words } from '#shared/pt-br/script-editor.ts'
import { Alert, Button, Group, List, Stack } from '@mantine/core'
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react'
import { FormProvider } from 'react-hook-form'
import { LineCard } from './line-card.tsx'
import { useScriptForm } from './use-script-form.ts'

type ScriptFormProps = { scripts: CallScript[]; script: CallScript; may: boolean }

/** One script, line by line; what would leave the operator without a word is said before it is saved. */
export function ScriptForm({ scripts, script, may }: ScriptFormProps) {
  const { form, lines, problems, addLine, save, pending, error, recovered, discard } = useScriptForm(
    scripts,
    script,
  )
  const others = scripts.filter(({ id }) => id !== script.id)
  return (
    <FormProvider {...form}>
      {/* Ctrl+Enter of the whole form: its button does the same. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form noValidate onKeyDown={submitOnCtrlEnter} onSubmit={(event) => void save(event)}>
        <fieldset disabled={!may} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
          <Stack gap="sm">
            {recovered ? <DraftNotice onDiscard={discard} /> : null}
            {error ? <ErrorNotice error={error} /> : null}
            <TextField name="name" label={words.name} required maxLength={60} />
            {lines.fields.map(({ key }, at) => (
              <LineCard
                key={key}
                at={at}
                scripts={others}
                onNewLine={addLine}
                onRemove={at === 0 ? null : () => lines.remove(at)}
              />
            ))}
            <Problems problems={problems} />
            {may ? (
              <Group justify="space-between">
                <Button variant="default" leftSection={<IconPlus size={16} />} onClick={addLine}>
                  {words.addLine}
                </Button>
                <Button type="submit" loading={pending} disabled={problems.length > 0}>
                  {words.save}
                </Button>
              </Group>
            ) : null}
          </Stack>
        </fieldset>
      </form>
    </FormProvider>
  )
}

type ProblemsProps = { problems: { line: number; problem: ScriptProblem['problem'] }[] }

function Problems({ problems }: ProblemsProps) {
  if (problems.length === 0) return null
  return (
    <Alert role="status" color="orange" icon={<IconAlertTriangle size={18} />} title={words.problems}>
      <List size="sm">
        {problems.map(({ line, problem }) => (
          <List.Item key={`${line} ${problem}`}>{words.problem(line, scriptProblemNames[problem])}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
