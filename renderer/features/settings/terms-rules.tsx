import { termsForm as words } from '#shared/pt-br/settings.ts'
import { Alert, List, Text } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'

/** The rules behind the fields, by their numbers, and whom to ask. */
export function TermsRules() {
  return (
    <Alert variant="light" icon={<IconScale />} title={words.rulesTitle} role="note">
      <List size="sm" spacing={4}>
        {words.rules.map(({ id, text }) => (
          <List.Item key={id}>{text}</List.Item>
        ))}
      </List>
      <Text size="sm" fw={600} mt="xs">
        {words.lawyer}
      </Text>
    </Alert>
  )
}
