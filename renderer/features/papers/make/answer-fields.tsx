import { makeWords as words } from '#shared/pt-br/papers-screen.ts'
import { Fieldset, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import styles from '../papers-screen.module.css'
import type { useAnswers } from './use-answers.ts'

/** The questions that only a person can answer for the paper. */
export function AnswerFields({ answers }: { answers: ReturnType<typeof useAnswers> }) {
  const { asked, values, change } = answers
  if (asked.length === 0) return null
  return (
    // What scrolls is reached by its fields.
    <div className={styles['answers']}>
      <Fieldset legend={words.answers} p="sm">
        <SimpleGrid cols={2} spacing="sm">
          {asked.map(({ key, label, hint, required, multiline }) => {
            const field = {
              label,
              description: hint,
              required,
              maxLength: 2000,
              value: values[key] ?? '',
            }
            return multiline ? (
              <Textarea
                key={key}
                {...field}
                autosize
                minRows={2}
                maxRows={6}
                className={styles['wide'] ?? ''}
                onChange={(event) => change(key, event.currentTarget.value)}
              />
            ) : (
              <TextInput key={key} {...field} onChange={(event) => change(key, event.currentTarget.value)} />
            )
          })}
        </SimpleGrid>
      </Fieldset>
    </div>
  )
}
