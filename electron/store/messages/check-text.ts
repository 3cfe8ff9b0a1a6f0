import type { TextCheck } from '#shared/contracts/messages.ts'
import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import { lintMessage } from '#shared/domain/messages/message-linter.ts'
import {
  type TextId,
  type TextPartName,
  type TextParts,
  textPartNames,
} from '#shared/domain/messages/message-texts.ts'
import { houseText } from '#shared/messages/house-texts.ts'
import { fieldProblems } from '#shared/messages/text-problems.ts'
import type { StoreState } from '../store-state.ts'

const LABORATORY = '{{laboratorio}}'
const CREDITOR = '{{credor}}'

const channelOfPart: Record<TextPartName, DunningChannel> = {
  subject: 'email',
  body: 'whatsapp',
  sms: 'sms',
  phone: 'phone',
}

/** What is wrong with a text of the house: words the law does not allow, and fields that do not exist, each in its place. */
export function checkOfText({ settings }: StoreState, textId: TextId, parts: TextParts): TextCheck {
  const { measures, purpose, tone, asks } = houseText(textId)
  const { laboratory, messages } = settings
  // Amounts, codes and names are fields here: what they become is looked over again when it is sent.
  const context = {
    tone,
    purpose,
    consumer: false,
    names: [],
    measures: [...measures],
    figures: { amounts: [], pix: null, boletos: [] },
    reader: textId === 'message-left' ? ('anyone' as const) : ('customer' as const),
    timing: null,
    blockedWords: messages.blockedWords,
    creditor: {
      name: CREDITOR,
      tradeName: LABORATORY,
      taxId: laboratory?.taxId ?? '',
      street: laboratory?.address.street ?? '',
    },
  }
  const findings = textPartNames.flatMap((part) => {
    const { blocked, warnings } = lintMessage(withoutMarks(parts[part]), {
      ...context,
      channel: channelOfPart[part],
      demands: asks !== null && part !== 'subject' && part !== 'phone',
    })
    return blocked
      .concat(warnings)
      .filter(({ rule }) => part !== 'subject' || rule !== 'creditor')
      .map(({ rule, severity, excerpt, start, end }) => ({ part, rule, severity, excerpt, start, end }))
  })
  return { findings, fields: fieldProblems(parts) }
}

/** Fields are no words: blanked out, all but who writes. */
function withoutMarks(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, (mark) =>
    mark === LABORATORY || mark === CREDITOR ? mark : ' '.repeat(mark.length),
  )
}
