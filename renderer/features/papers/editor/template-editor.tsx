import { DraftNotice } from '#renderer/components/draft-notice.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { useDraft } from '#renderer/lib/draft.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { TemplateDraft, TemplateVersion } from '#shared/contracts/papers.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { editorWords as words } from '#shared/pt-br/papers-screen.ts'
import { Alert, Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormProvider, useForm, useFormState } from 'react-hook-form'
import styles from '../papers-screen.module.css'
import { type EditorFields, editorFields, editorResolver } from './editor-fields.ts'
import { EditorPreview } from './editor-preview.tsx'
import { EditorText } from './editor-text.tsx'
import { usePublish } from './use-publish.ts'
import { VersionList } from './version-list.tsx'

type TemplateEditorProps = {
  /** Newest first. */
  versions: readonly TemplateVersion[]
  onBack: () => void
}

/** A paper's text as blocks, beside the paper as it will be printed; what is written is kept until it is published. */
export function TemplateEditor({ versions, onBack }: TemplateEditorProps) {
  const today = useToday()
  const newest = versions[0]!
  const form = useForm<EditorFields, unknown, TemplateDraft>({
    resolver: editorResolver,
    defaultValues: editorFields(newest, today),
  })
  const { recovered, clear } = useDraft(form, `template-${newest.kind}-${newest.version}`)
  const readOnly = !useMay('editTemplates')
  const publish = usePublish({ form, newest, onPublished: clear })
  const discard = () => {
    clear()
    form.reset(editorFields(newest, today))
  }
  const load = (version: TemplateVersion) =>
    form.reset(editorFields(version, today), { keepDefaultValues: true })
  return (
    <FormProvider {...form}>
      <form
        noValidate
        className={styles['split']}
        aria-label={words.title(paperKindNames[newest.kind])}
        onSubmit={(event) => void form.handleSubmit(publish.ask)(event)}
      >
        <div className={styles['column']}>
          <div className={styles['side']}>
            {recovered ? <DraftNotice onDiscard={discard} /> : null}
            {readOnly ? <Alert color="gray">{words.readOnly}</Alert> : null}
            {publish.error ? <ErrorNotice error={publish.error} /> : null}
            <EditorText kind={newest.kind} readOnly={readOnly} />
            <VersionList versions={versions} {...(readOnly ? {} : { onLoad: load })} />
          </div>
          <Bar onBack={onBack}>
            {readOnly ? null : (
              <PublishButtons version={newest.version + 1} pending={publish.pending} onDiscard={discard} />
            )}
          </Bar>
        </div>
        <EditorPreview kind={newest.kind} />
      </form>
    </FormProvider>
  )
}

function Bar({ onBack, children }: { onBack: () => void; children: ReactNode }) {
  return (
    <div className={styles['bar']}>
      <Button variant="subtle" px="xs" aria-label={words.backLabel} onClick={onBack}>
        {words.back}
      </Button>
      {children}
    </div>
  )
}

type PublishButtonsProps = { version: number; pending: boolean; onDiscard: () => void }

function PublishButtons({ version, pending, onDiscard }: PublishButtonsProps) {
  const { isDirty } = useFormState<EditorFields>()
  return (
    <Group gap="xs" wrap="nowrap">
      <Text size="xs" c="dimmed" aria-live="polite">
        {isDirty ? words.unpublished : words.unchanged}
      </Text>
      {isDirty ? (
        <Button variant="default" onClick={onDiscard}>
          {words.discard}
        </Button>
      ) : null}
      <Button type="submit" loading={pending}>
        {words.publish(version)}
      </Button>
    </Group>
  )
}
