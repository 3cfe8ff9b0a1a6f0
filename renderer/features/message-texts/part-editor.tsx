import { GuardedText } from '#renderer/components/message-composer/guarded-text.tsx'
import { GuardFindings } from '#renderer/components/message-composer/guard-findings.tsx'
import type { Finding } from '#shared/domain/messages/message-linter.ts'
import { type TextPartName, textPartNames } from '#shared/domain/messages/message-texts.ts'
import type { TextCheck } from '#shared/messages/check-text.ts'
import { messageFields } from '#shared/messages/fields.ts'
import { textEditor as words } from '#shared/pt-br/message-texts.ts'
import { Alert, Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { TextFields } from './text-fields.ts'

type PartEditorProps = { part: TextPartName; onPart: (part: TextPartName) => void; check: TextCheck }

/** One part of a text: its words with the guard's marks, what is wrong, and the fields to put in. */
export function PartEditor({ part, onPart, check }: PartEditorProps) {
  const form = useFormContext<TextFields>()
  const value = useWatch({ control: form.control, name: part })
  const area = useRef<HTMLTextAreaElement>(null)
  const put = (text: string) => form.setValue(part, text, { shouldDirty: true, shouldValidate: true })
  const findings: Finding[] = check.findings.filter((one) => one.part === part)
  const fields = check.fields.filter((one) => one.part === part)
  return (
    <Stack gap="xs">
      <Group justify="space-between" align="end">
        <SegmentedControl
          aria-label={words.list}
          data={textPartNames.map((name) => ({ value: name, label: tabLabel(name, check) }))}
          value={part}
          onChange={onPart}
        />
        <Select
          aria-label={words.fields}
          placeholder={words.fields}
          searchable
          w={260}
          value={null}
          comboboxProps={{ width: 420, position: 'bottom-end' }}
          data={messageFields.map(({ key, label }) => ({ value: key, label: `{{${key}}} – ${label}` }))}
          onChange={(key) => {
            if (!key) return
            const at = area.current?.selectionStart ?? value.length
            put(`${value.slice(0, at)}{{${key}}}${value.slice(at)}`)
            area.current?.focus()
          }}
        />
      </Group>
      <GuardedText
        label={words.parts[part]}
        value={value}
        findings={[...findings, ...fields.map(marked)]}
        areaRef={area}
        onChange={put}
      />
      {fields.map(({ kind, excerpt, start, end, meant }) => (
        <Alert key={`${start}-${end}`} color="red" variant="light" role="status">
          <Group gap="xs">
            <Text size="sm">
              {kind === 'unknown-field' ? words.unknownField(excerpt, meant) : words.brokenMark(excerpt)}
            </Text>
            {meant ? (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => put(`${value.slice(0, start)}{{${meant}}}${value.slice(end)}`)}
              >
                {words.replace(meant)}
              </Button>
            ) : null}
          </Group>
        </Alert>
      ))}
      <GuardFindings
        text={value}
        findings={findings}
        onText={put}
        onShow={({ start, end }) => {
          area.current?.focus()
          area.current?.setSelectionRange(start, end)
        }}
      />
    </Stack>
  )
}

/** A field that does not exist is marked as a word that may not stand. */
function marked({ excerpt, start, end }: TextCheck['fields'][number]): Finding {
  return { rule: 'house-word', severity: 'block', excerpt, start, end }
}

function tabLabel(part: TextPartName, { findings, fields }: TextCheck): string {
  const wrong =
    findings.some((one) => one.part === part && one.severity === 'block') ||
    fields.some((one) => one.part === part)
  return wrong ? `${words.tabs[part]} ⚠` : words.tabs[part]
}
