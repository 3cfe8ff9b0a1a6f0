import { TextAreaField, TextField } from '#renderer/components/form-fields.tsx'
import { DayField } from '#renderer/components/value-fields.tsx'
import type { PaperKind } from '#shared/domain/template.ts'
import { elementsOf } from '#shared/papers/elements.ts'
import { fieldsOf } from '#shared/papers/fields.ts'
import { editorWords as words } from '#shared/pt-br/papers-screen.ts'
import { Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import { BlockList } from './block-list.tsx'
import type { EditorFields } from './editor-fields.ts'
import { ProblemList } from './problem-list.tsx'
import { useTemplateProblems } from './template-problems.ts'

/** Name, validity and note of a version, what is wrong with it, and its blocks. */
export function EditorText({ kind, readOnly }: { kind: PaperKind; readOnly: boolean }) {
  const blocks = useWatch<EditorFields, 'blocks'>({ name: 'blocks' })
  const problems = useTemplateProblems(kind, blocks)
  const fields = useMemo(() => fieldsOf(kind), [kind])
  const elements = useMemo(() => elementsOf(kind).map(({ id, label }) => ({ value: id, label })), [kind])
  return (
    <>
      <Group grow align="flex-start">
        <TextField name="name" label={words.name} required readOnly={readOnly} />
        <DayField name="validFrom" label={words.validFrom} required readOnly={readOnly} />
      </Group>
      <TextAreaField name="note" label={words.note} description={words.noteHint} readOnly={readOnly} />
      <ProblemList problems={problems} />
      <Text size="xs" c="dimmed">
        {words.keys}
      </Text>
      <BlockList fields={fields} elements={elements} problems={problems} readOnly={readOnly} />
    </>
  )
}
