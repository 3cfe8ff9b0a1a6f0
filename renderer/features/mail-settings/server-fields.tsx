import { SelectField, TextField } from '#renderer/components/form-fields.tsx'
import { NumberField } from '#renderer/components/value-fields.tsx'
import { type MailSecurity, mailSecurities, usualPorts } from '#shared/domain/messages/mail-settings.ts'
import { mailForm as words } from '#shared/pt-br/mail-settings.ts'
import { Alert, Select, SimpleGrid } from '@mantine/core'
import { useFormContext, useWatch } from 'react-hook-form'
import type { MailFields } from './mail-fields.ts'
import { providerOf, providers } from './providers.ts'

const OTHER = 'other'

/** Which server, at which port, how secured; a provider fills all three, a way of securing its usual port. */
export function ServerFields() {
  const { control, setValue } = useFormContext<MailFields>()
  const [host, port, security] = useWatch({ control, name: ['host', 'port', 'security'] })
  const change = { shouldDirty: true, shouldValidate: true }
  const choose = (name: string | null) => {
    const server = providers[name ?? '']
    if (!server) return
    setValue('host', server.host, change)
    setValue('port', server.port, change)
    setValue('security', server.security, change)
  }
  const secure = (value: string) => {
    const way = value as MailSecurity
    // A port that was typed stays; the usual one of another way would not answer.
    if (Object.values(usualPorts).includes(port)) setValue('port', usualPorts[way], change)
    setValue('security', way, change)
  }
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label={words.provider}
          description={words.providerHint}
          allowDeselect={false}
          data={[...Object.keys(providers), { value: OTHER, label: words.otherProvider }]}
          value={providerOf({ host, port, security }) ?? OTHER}
          onChange={choose}
        />
        <TextField name="host" label={words.host} description={words.hostHint} spellCheck={false} />
        <SelectField
          name="security"
          label={words.security}
          allowDeselect={false}
          data={mailSecurities.map((way) => ({ value: way, label: words.securities[way] }))}
          onOptionSubmit={secure}
        />
        <NumberField name="port" label={words.port} thousandSeparator="" allowNegative={false} />
      </SimpleGrid>
      {security === 'none' ? (
        <Alert color="yellow" variant="light" role="status">
          {words.inTheOpen}
        </Alert>
      ) : null}
    </>
  )
}
