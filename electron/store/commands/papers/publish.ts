import type { TemplateDraft } from '#shared/contracts/papers.ts'
import type { Template } from '#shared/domain/template.ts'
import { templateProblems } from '#shared/papers/validate.ts'
import { created } from '../../patches.ts'
import { publishedOf } from '../../queries/papers/templates.ts'
import { refusal } from '../../refuse.ts'
import type { Command, CommandInput } from '../command.ts'

/**
 * Publishes a version of a paper's text, in force from a day on; papers that were made keep their words. Refuses
 * `ends-in-past`, and `template-invalid` where a field is unknown or a mandatory element is gone.
 */
export const publishTemplate: Command<CommandInput & { draft: TemplateDraft }, Template> = {
  name: 'papers.publish',
  permission: 'editTemplates',
  async decide(context, { draft, today }) {
    const { state, database, actor, newId } = context
    await state.rows.load(database)
    if (draft.validFrom < today) throw refusal('ends-in-past', {}, 'draft.validFrom')
    const [first] = templateProblems(draft)
    if (first) throw refusal('template-invalid', { what: first.sentence })
    const version = (publishedOf(state, draft.kind)[0]?.version ?? 0) + 1
    const template: Template = { ...draft, id: newId(), version, publishedOn: today, by: actor!.name }
    return {
      patches: [created('templates', template)],
      details: { kind: draft.kind, version, from: draft.validFrom },
      result: template,
    }
  },
}
