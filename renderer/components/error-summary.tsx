import { forms } from '#shared/pt-br/shell.ts'
import { Alert, Anchor, List } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type FieldErrors, useFormContext } from 'react-hook-form'

type Problem = { name: string; message: string }

function problemsIn(errors: FieldErrors, path = ''): Problem[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (!value || key === 'root') return []
    const name = path ? `${path}.${key}` : key
    return typeof value.message === 'string'
      ? [{ name, message: value.message }]
      : problemsIn(value as FieldErrors, name)
  })
}

/** After a refused submission: how many fields are wrong and a way to each. */
export function ErrorSummary({ labels }: { labels: Record<string, string> }) {
  const { formState, setFocus } = useFormContext()
  const problems = problemsIn(formState.errors)
  if (formState.submitCount === 0 || problems.length === 0) return null
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle />}
      title={forms.problems(problems.length)}
    >
      <List size="sm">
        {problems.map(({ name, message }) => (
          <List.Item key={name}>
            <Anchor component="button" type="button" size="sm" onClick={() => setFocus(name)}>
              {labels[name] ?? name}
            </Anchor>
            : {message}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
