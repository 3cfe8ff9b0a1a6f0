import { storeClient } from '#renderer/lib/clients.ts'
import { useDraft } from '#renderer/lib/draft.ts'
import { formResolver } from '#renderer/lib/form-resolver.ts'
import { notifyDone } from '#renderer/lib/notify.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import {
  type CallScript,
  callScriptSchema,
  problemsOfScripts,
} from '#shared/domain/negotiation/call-script.ts'
import { scriptEditor as words } from '#shared/pt-br/script-editor.ts'
import { useMemo } from 'react'
import { useFieldArray, useForm, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { fieldsOf, freeId, type ScriptFields, scriptOf, withScript } from './edit-scripts.ts'

const schema = callScriptSchema.omit({ id: true })

/** The form of one script among the others: its lines, what is wrong with it as it is typed, and its saving. */
export function useScriptForm(scripts: CallScript[], script: CallScript) {
  const form = useForm<ScriptFields, unknown, z.output<typeof schema>>({
    resolver: formResolver<ScriptFields, typeof schema>(schema, (fields) => scriptOf(script.id, fields)),
    defaultValues: fieldsOf(script),
  })
  const lines = useFieldArray({ control: form.control, name: 'nodes', keyName: 'key' })
  const { recovered, clear } = useDraft(form, `script:${script.id}`)
  const { run, pending, error } = useCommand(storeClient.settings.saveCallScripts, {
    onDone: () => {
      clear()
      notifyDone(words.done)
    },
  })
  const fields = useWatch({ control: form.control }) as ScriptFields
  const problems = useMemo(
    () =>
      problemsOfScripts(withScript(scripts, scriptOf(script.id, fields)))
        .filter((problem) => problem.script === script.id)
        .map(({ node, problem }) => ({ line: fields.nodes.findIndex(({ id }) => id === node) + 1, problem })),
    [scripts, script.id, fields],
  )
  const addLine = () => {
    const id = freeId(form.getValues('nodes'), 'fala')
    lines.append({ id, text: '', answers: [], outcome: '' }, { shouldFocus: false })
    return id
  }
  const save = form.handleSubmit((values) => {
    if (problems.length === 0) run({ callScripts: withScript(scripts, { ...values, id: script.id }) })
  })
  const discard = () => {
    clear()
    form.reset(fieldsOf(script))
  }
  return { form, lines, problems, addLine, save, pending, error, recovered, discard }
}
