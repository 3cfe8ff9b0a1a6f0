import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { issuePapers } from '../commands/papers/issue.ts'
import { cancelPaper, markPaperSent, signPaper } from '../commands/papers/life.ts'
import { publishTemplate } from '../commands/papers/publish.ts'
import { paperCandidates } from '../queries/papers/candidates.ts'
import { paperDraft } from '../queries/papers/draft.ts'
import { listPapers, printedPapers } from '../queries/papers/register.ts'
import { templateLines, templateVersions } from '../queries/papers/templates.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function papersArea(state: StoreState) {
  const os = implement(storeContract.papers).$context<WindowContext>()
  const command = commandsOf(state)
  return os.router({
    templates: os.templates.handler(({ input }) => templateLines(state, input.on)),
    versions: os.versions.handler(({ input }) => templateVersions(state, input.kind)),
    publish: os.publish.handler(command(publishTemplate)),
    candidates: os.candidates.handler(({ input }) => paperCandidates(state, input)),
    draft: os.draft.handler(({ input }) => paperDraft(state, input)),
    issue: os.issue.handler(command(issuePapers)),
    get: os.get.handler(({ input }) => printedPapers(state, input.ids)),
    list: os.list.handler(({ input }) => listPapers(state, input)),
    markSent: os.markSent.handler(command(markPaperSent)),
    sign: os.sign.handler(command(signPaper)),
    cancel: os.cancel.handler(command(cancelPaper)),
  })
}
