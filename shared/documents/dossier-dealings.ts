import { agreementStateNames } from '#shared/pt-br/agreements.ts'
import { channelNames } from '#shared/pt-br/dunning-names.ts'
import { dossierWords as words } from '#shared/pt-br/dossier.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { actionStateNames, proofKindNames } from '#shared/pt-br/messages.ts'
import {
  contactChannelNames,
  outcomeNames,
  promiseStandingNames,
  reasonNames,
} from '#shared/pt-br/negotiation.ts'
import type { Content } from 'pdfmake/interfaces'
import { dossierList } from './dossier-papers.ts'
import type { DossierPage } from './dossier-page.ts'

const { columns } = words
const together = (...parts: string[]) => parts.filter((text) => text !== '').join('. ')

/** Calls and visits, as they were logged. */
export function dossierContacts({ contacts }: DossierPage): Content {
  return dossierList(
    words.contacts,
    [
      { label: columns.day, width: 50 },
      { label: columns.channel, width: 58 },
      { label: columns.outcome, width: 110 },
      { label: columns.said, width: '*' },
      { label: columns.who, width: 60 },
    ],
    contacts.map((contact) => [
      formatDay(contact.on),
      contactChannelNames[contact.channel],
      together(outcomeNames[contact.outcome], contact.reversal ? words.reversed : ''),
      together(
        contact.person,
        contact.reason ? reasonNames[contact.reason] : '',
        contact.difficulty,
        contact.suggestion,
        contact.note,
      ),
      contact.by,
    ]),
  )
}

/** Messages, each with its words and what shows that it arrived. */
export function dossierMessages({ messages }: DossierPage): Content {
  return dossierList(
    words.messages,
    [
      { label: columns.day, width: 50 },
      { label: columns.channel, width: 58 },
      { label: columns.state, width: 96 },
      { label: columns.text, width: '*' },
    ],
    messages.map((message) => [
      formatDay(message.on),
      together(channelNames[message.channel], message.address ?? ''),
      together(
        actionStateNames[message.state],
        ...message.proofs.map(({ kind, reference, on }) => words.proof(proofKindNames[kind], reference, on)),
      ),
      { text: together(message.subject, message.text), fontSize: 7 },
    ]),
  )
}

/** What was promised and agreed, and what became of it. */
export function dossierPromises({ promises, agreements }: DossierPage): Content[] {
  return [
    dossierList(
      words.promises,
      [
        { label: columns.day, width: 50 },
        { label: columns.until, width: 62 },
        { label: columns.amount, width: 62, alignment: 'right' },
        { label: columns.state, width: '*' },
        { label: columns.who, width: 100 },
      ],
      promises.map(({ on, dueOn, amount, standing, formalised, person, by }) => [
        formatDay(on),
        formatDay(dueOn),
        formatAmount(amount),
        together(promiseStandingNames[standing], formalised ? words.formalised : words.byWord),
        person === '' ? by : person,
      ]),
    ),
    dossierList(
      words.agreements,
      [
        { label: columns.number, width: 82 },
        { label: columns.day, width: 50 },
        { label: columns.principal, width: 62, alignment: 'right' },
        { label: columns.total, width: 62, alignment: 'right' },
        { label: columns.state, width: '*' },
      ],
      agreements.map(({ number, on, owed, total, state, signedOn }) => [
        number,
        formatDay(on),
        formatAmount(owed),
        formatAmount(total),
        together(agreementStateNames[state], signedOn ? words.signed(signedOn) : words.unsigned),
      ]),
    ),
  ]
}
