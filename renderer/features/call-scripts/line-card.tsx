import { SelectField, TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import type { CallScript } from '#shared/domain/negotiation/call-script.ts'
import { outcomeIds } from '#shared/domain/negotiation/outcomes.ts'
import { outcomeNames } from '#shared/pt-br/negotiation.ts'
import { scriptEditor as words } from '#shared/pt-br/script-editor.ts'
import { ActionIcon, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import type { ScriptFields } from './edit-scripts.ts'

type LineCardProps = {
  /** Its place, from 0. */
  at: number
  /** The other scripts an answer may lead to. */
  scripts: readonly CallScript[]
  /** Adds a line and answers its id. */
  onNewLine: () => string
  /** Null for the first, which a call begins with. */
  onRemove: (() => void) | null
}

const NEW = '+'
const SHOWN = 48
const outcomes = outcomeIds.map((value) => ({ value, label: outcomeNames[value] }))

/** One thing to say: its words, and its answers or the outcome it ends in. */
export function LineCard({ at, scripts, onNewLine, onRemove }: LineCardProps) {
  const { control, setValue } = useFormContext<ScriptFields>()
  const answers = useFieldArray({ control, name: `nodes.${at}.answers`, keyName: 'key' })
  const outcome = useWatch({ control, name: `nodes.${at}.outcome` })
  const choose = (answer: number, target: string | null) =>
    setValue(`nodes.${at}.answers.${answer}.goto`, target === NEW ? onNewLine() : (target ?? ''), {
      shouldDirty: true,
    })
  const targets = useTargets(at, scripts)
  return (
    <Paper withBorder radius="md" p="sm" component="section" aria-label={words.line(at + 1)}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Text size="sm" fw={600}>
            {words.line(at + 1)}
            {at === 0 ? ` (${words.first})` : ''}
          </Text>
          {onRemove ? (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={words.removeLine(at + 1)}
              onClick={onRemove}
            >
              <IconTrash size={16} />
            </ActionIcon>
          ) : null}
        </Group>
        <TextAreaField name={`nodes.${at}.text`} label={words.text} maxLength={1000} minRows={1} required />
        <SelectField
          name={`nodes.${at}.outcome`}
          label={words.outcome}
          placeholder={words.outcomeNone}
          data={outcomes}
          clearable={outcome !== ''}
          searchable
        />
        {answers.fields.map(({ key, label }, answer) => (
          <AnswerRow
            key={key}
            name={`nodes.${at}.answers.${answer}`}
            label={label}
            targets={targets}
            onTarget={(target) => choose(answer, target)}
            onRemove={() => answers.remove(answer)}
          />
        ))}
        <Button
          variant="subtle"
          size="compact-sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={15} />}
          disabled={answers.fields.length >= 8}
          onClick={() => answers.append({ label: '', goto: '' })}
        >
          {words.addAnswer}
        </Button>
      </Stack>
    </Paper>
  )
}

type AnswerRowProps = {
  name: string
  label: string
  targets: { value: string; label: string }[]
  onTarget: (target: string | null) => void
  onRemove: () => void
}

/** What the customer may answer, and where that leads. */
function AnswerRow({ name, label, targets, onTarget, onRemove }: AnswerRowProps) {
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <div style={{ flex: '1 1 50%' }}>
        <TextField name={`${name}.label`} label={words.answer} maxLength={80} required />
      </div>
      <div style={{ flex: '1 1 50%' }}>
        <SelectField
          name={`${name}.goto`}
          label={words.goto}
          data={targets}
          allowDeselect={false}
          required
          onChange={onTarget}
        />
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        mb={4}
        aria-label={words.removeAnswer(label)}
        onClick={onRemove}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </Group>
  )
}

/** Where an answer may lead: the other lines, a new one, another script. */
function useTargets(at: number, scripts: readonly CallScript[]) {
  const { control } = useFormContext<ScriptFields>()
  const nodes = useWatch({ control, name: 'nodes' })
  return [
    ...nodes.flatMap(({ id, text }, line) =>
      line === at ? [] : { value: id, label: `${words.line(line + 1)}: ${text.slice(0, SHOWN)}` },
    ),
    ...scripts.map(({ id, name }) => ({ value: id, label: words.gotoScript(name) })),
    { value: NEW, label: words.newLine },
  ]
}
