import { TextField } from '#renderer/components/form-fields.tsx'
import { serviceForm as words } from '#shared/pt-br/services.ts'
import { ActionIcon, Button, Checkbox, Fieldset, Group, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { ServiceFields } from './service-fields.ts'

/** The steps of the production in order; each says whether it goes on under a hard hold. */
export function StagesEditor() {
  const { control, register } = useFormContext<ServiceFields>()
  const { fields, append, remove, move } = useFieldArray({ control, name: 'stages' })
  return (
    <Fieldset legend={words.stages}>
      <Text size="sm" c="dimmed" mb="xs">
        {words.stagesHint}
      </Text>
      <Stack gap={6}>
        {fields.map(({ id }, index) => (
          <Group key={id} wrap="nowrap" gap="xs" align="flex-start">
            <TextField name={`stages.${index}.name`} aria-label={words.stage(index + 1)} flex={1} />
            <Checkbox
              mt={8}
              label={words.critical}
              aria-label={words.criticalOf(index + 1)}
              {...register(`stages.${index}.critical`)}
            />
            <ActionIcon.Group mt={3}>
              <Move label={words.moveUp(index + 1)} off={index === 0} onClick={() => move(index, index - 1)}>
                <IconArrowUp size={16} />
              </Move>
              <Move
                label={words.moveDown(index + 1)}
                off={index === fields.length - 1}
                onClick={() => move(index, index + 1)}
              >
                <IconArrowDown size={16} />
              </Move>
              <Move
                label={words.removeStage(index + 1)}
                off={fields.length === 1}
                onClick={() => remove(index)}
              >
                <IconTrash size={16} />
              </Move>
            </ActionIcon.Group>
          </Group>
        ))}
      </Stack>
      <Button
        mt="xs"
        size="xs"
        variant="default"
        leftSection={<IconPlus size={15} />}
        disabled={fields.length >= 20}
        onClick={() => append({ name: '', critical: false })}
      >
        {words.addStage}
      </Button>
    </Fieldset>
  )
}

type MoveProps = { label: string; off: boolean; onClick: () => void; children: ReactNode }

function Move({ label, off, onClick, children }: MoveProps) {
  return (
    <ActionIcon variant="default" aria-label={label} title={label} disabled={off} onClick={onClick}>
      {children}
    </ActionIcon>
  )
}
