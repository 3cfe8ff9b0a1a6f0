import type { ResultDimension, ResultRow } from '#shared/contracts/results.ts'
import { contactChannels } from '#shared/domain/negotiation/contact-entry.ts'
import { lateReasons } from '#shared/domain/negotiation/outcomes.ts'
import { contactChannelNames, reasonNames } from '#shared/pt-br/negotiation.ts'
import { results as words } from '#shared/pt-br/results.ts'

/** What a line of results is called. */
export function rowName(dimension: ResultDimension, { key, name }: Pick<ResultRow, 'key' | 'name'>): string {
  if (key === '') return words.noName[dimension]
  if (dimension === 'channel') {
    const channel = contactChannels.find((known) => known === key)
    return channel ? contactChannelNames[channel] : name
  }
  if (dimension === 'reason') {
    const reason = lateReasons.find((known) => known === key)
    return reason ? reasonNames[reason] : name
  }
  return name
}
