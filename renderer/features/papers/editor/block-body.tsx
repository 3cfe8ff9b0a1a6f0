import { SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { type Block, paperTables, signingParties } from '#shared/domain/template.ts'
import { editorWords as words } from '#shared/pt-br/papers-screen.ts'
import { Checkbox, Group, Select, Switch, Text } from '@mantine/core'
import { Controller, useFormContext } from 'react-hook-form'
import { FieldText } from './field-text.tsx'
import type { FieldOption } from './use-field-choice.ts'

type BlockBodyProps = {
  kind: Block['kind']
  /** The block's path in the form: `blocks.3`. */
  path: string
  fields: readonly FieldOption[]
  elements: readonly { value: string; label: string }[]
  readOnly: boolean
}

/** What is written or chosen in a block. */
export function BlockBody(props: BlockBodyProps) {
  const { kind, path, readOnly } = props
  switch (kind) {
    case 'clause':
      return <ClauseBody {...props} />
    case 'table':
      return (
        <SelectField
          name={`${path}.table`}
          label={words.table}
          disabled={readOnly}
          allowDeselect={false}
          data={paperTables.map((value) => ({ value, label: words.tables[value] }))}
        />
      )
    case 'signatures':
      return <SignaturesBody path={path} readOnly={readOnly} />
    case 'pix':
      return <Hint text={words.pixHint} />
    case 'page-break':
      return <Hint text={words.breakHint} />
    case 'title':
    case 'heading':
    case 'paragraph':
      return <TextBody {...props} />
    default:
      return kind
  }
}

function Hint({ text }: { text: string }) {
  return (
    <Text size="sm" c="dimmed">
      {text}
    </Text>
  )
}

function TextBody({ path, fields, readOnly }: BlockBodyProps) {
  const name = `${path}.text`
  const { getFieldState, formState } = useFormContext()
  return (
    <FieldText
      name={name}
      label={words.text}
      fields={fields}
      readOnly={readOnly}
      problem={getFieldState(name, formState).error?.message}
    />
  )
}

function ClauseBody(props: BlockBodyProps) {
  const { path, elements, readOnly } = props
  const { control } = useFormContext()
  return (
    <>
      <Group grow align="flex-start" gap="sm" mb={6}>
        <TextField name={`${path}.heading`} label={words.clauseHeading} readOnly={readOnly} />
        {elements.length === 0 ? null : (
          <Controller
            control={control}
            name={`${path}.element`}
            render={({ field }) => (
              <Select
                {...field}
                value={(field.value as string | null) ?? null}
                onChange={field.onChange}
                label={words.element}
                placeholder={words.noElement}
                clearable
                disabled={readOnly}
                data={elements}
              />
            )}
          />
        )}
      </Group>
      <TextBody {...props} />
    </>
  )
}

function SignaturesBody({ path, readOnly }: { path: string; readOnly: boolean }) {
  const { control } = useFormContext()
  return (
    <>
      <Controller
        control={control}
        name={`${path}.parties`}
        render={({ field, fieldState }) => (
          <Checkbox.Group
            label={words.signers}
            value={field.value as string[]}
            onChange={(chosen) => field.onChange(signingParties.filter((party) => chosen.includes(party)))}
            error={fieldState.error?.message}
          >
            <Group gap="md" mt={4}>
              {signingParties.map((party, index) => (
                <Checkbox
                  key={party}
                  value={party}
                  label={words.parties[party]}
                  disabled={readOnly}
                  {...(index === 0 ? { ref: field.ref } : {})}
                />
              ))}
            </Group>
          </Checkbox.Group>
        )}
      />
      <Controller
        control={control}
        name={`${path}.witnesses`}
        render={({ field }) => (
          <Switch
            mt="xs"
            label={words.witnesses}
            checked={field.value === 2}
            disabled={readOnly}
            onChange={(event) => field.onChange(event.currentTarget.checked ? 2 : 0)}
          />
        )}
      />
    </>
  )
}
