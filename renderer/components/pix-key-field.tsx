import { normalizePixKey } from '#shared/domain/pix.ts'
import { formatTaxId, type TaxId } from '#shared/domain/tax-id.ts'
import { laboratoryForm as words, pixKinds } from '#shared/pt-br/settings.ts'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useFormContext, useWatch } from 'react-hook-form'
import { TextField } from './form-fields.tsx'

/**
 * A Pix key of the form around it, read while it is typed: says which kind it is and its canonical form (R6.2), and
 * asks when eleven digits are both a CPF and a mobile phone.
 */
export function PixKeyField({ name }: { name: string }) {
  const { control, setValue } = useFormContext()
  const typed = useWatch({ control, name }) as string
  const read = typed.trim() ? normalizePixKey(typed) : null
  const put = (key: string) => setValue(name, key, { shouldDirty: true, shouldValidate: true })
  return (
    <Stack gap={6}>
      <TextField name={name} label={words.pixKey} placeholder={words.pixKeyHint} spellCheck={false} />
      <div aria-live="polite">
        {read && 'key' in read ? (
          <Text size="sm" c="var(--em-good)">
            {words.pixRecognised(pixKinds[read.kind], read.key)}
          </Text>
        ) : null}
        {read && 'ambiguous' in read ? (
          <Group gap="xs">
            <Text size="sm">{words.pixAmbiguous}</Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => put(formatTaxId(read.ambiguous[0].key as TaxId))}
            >
              {words.pixIsCpf}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => put(read.ambiguous[1].key)}>
              {words.pixIsPhone}
            </Button>
          </Group>
        ) : null}
      </div>
    </Stack>
  )
}
