import { confirm } from '#renderer/components/confirm.tsx'
import { storeClient } from '#renderer/lib/clients.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import type { TemplateDraft, TemplateVersion } from '#shared/contracts/papers.ts'
import type { Template } from '#shared/domain/template.ts'
import { templateProblems } from '#shared/papers/validate.ts'
import { editorWords as words } from '#shared/pt-br/papers-screen.ts'
import type { UseFormReturn } from 'react-hook-form'
import type { EditorFields } from './editor-fields.ts'

type Publishing = {
  form: UseFormReturn<EditorFields, unknown, TemplateDraft>
  newest: TemplateVersion
  onPublished: () => void
}

/** Publishes what is written; the first contract is asked about, for from then on credit needs it signed (E02). */
export function usePublish({ form, newest, onPublished }: Publishing) {
  const { run, pending, error } = useCommand(storeClient.papers.publish, {
    form: { setError: form.setError, prefix: 'draft.' },
    onDone: ({ version }: Template) => {
      onPublished()
      notifyDone(words.published(version))
    },
  })
  const ask = async (draft: TemplateDraft) => {
    const adopts = newest.kind === 'contract' && newest.version === 0
    // What is wrong is refused by the store, in words: nobody is asked to adopt it first.
    const broken = templateProblems(draft).length > 0
    if (broken || !adopts || (await confirm(words.confirmAdopt))) run({ draft })
  }
  return { ask, pending, error }
}
