import { storeContract } from '#shared/contracts/store.ts'
import { implement } from '@orpc/server'
import { addProof, confirmMessage } from '../commands/messages/confirm-message.ts'
import { openMessage, queueMessage } from '../commands/messages/hand-over.ts'
import { prepareMessage } from '../commands/messages/prepare-message.ts'
import { restoreText, saveBlockedWords, saveText } from '../commands/messages/save-text.ts'
import { draftMessage } from '../queries/messages/draft.ts'
import { getMessage, guardLog, listMessages } from '../queries/messages/list.ts'
import { previewText } from '../queries/messages/preview-text.ts'
import type { StoreState } from '../store-state.ts'
import { commandsOf, type WindowContext } from './area.ts'

export function messagesArea(state: StoreState) {
  const os = implement(storeContract.messages).$context<WindowContext>()
  const command = commandsOf(state)
  const nameOf = (clientId: string) => state.users.get(state.sessions.get(clientId) ?? '')?.name ?? ''
  return os.router({
    draft: os.draft.handler(({ input, context }) => draftMessage(state, input, nameOf(context.clientId))),
    prepare: os.prepare.handler(command(prepareMessage)),
    open: os.open.handler(command(openMessage)),
    queue: os.queue.handler(command(queueMessage)),
    confirm: os.confirm.handler(command(confirmMessage)),
    addProof: os.addProof.handler(command(addProof)),
    get: os.get.handler(({ input }) => getMessage(state, input.id)),
    list: os.list.handler(({ input }) => listMessages(state, input)),
    log: os.log.handler(({ input }) => guardLog(state, input)),
    preview: os.preview.handler(({ input }) => previewText(state, input)),
    saveText: os.saveText.handler(command(saveText)),
    restoreText: os.restoreText.handler(command(restoreText)),
    saveBlockedWords: os.saveBlockedWords.handler(command(saveBlockedWords)),
  })
}
