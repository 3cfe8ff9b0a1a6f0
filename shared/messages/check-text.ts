import type { DunningChannel } from '#shared/domain/dunning/policy.ts'
import { lintMessage } from '#shared/domain/messages/message-linter.ts'
import {
  type MessageSettings,
  type TextId,
  type TextPartName,
  type TextParts,
  textPartNames,
} from '#shared/domain/messages/message-texts.ts'
import type { Finding } from '#shared/domain/messages/message-linter.ts'
import { houseText } from './house-texts.ts'
import { type FieldProblem, fieldProblems } from './text-problems.ts'

const LABORATORY = '{{laboratorio}}'
const CREDITOR = '{{credor}}'

const channelOfPart: Record<TextPartName, DunningChannel> = {
  subject: 'email',
  body: 'whatsapp',
  sms: 'sms',
  phone: 'phone',
}

/** What the guard finds in the parts of a text, and fields that do not exist. */
export type TextCheck = { findings: (Finding & { part: TextPartName })[]; fields: FieldProblem[] }

/** What is wrong with a text of the house: words the law does not allow, and fields that do not exist, each in its place. */
export function checkOfText(
  textId: TextId,
  parts: TextParts,
  { blockedWords }: Pick<MessageSettings, 'blockedWords'>,
): TextCheck {
  const { measures, purpose, tone, asks } = houseText(textId)
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
    blockedWords,
    creditor: {
      name: CREDITOR,
      tradeName: LABORATORY,
      taxId: '',
      street: '',
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
