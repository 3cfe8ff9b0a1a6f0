import { dossierWords as words } from '#shared/pt-br/dossier.ts'
import { formatAmount, formatDay } from '#shared/pt-br/format.ts'
import { toneLabels } from '#shared/pt-br/letters-screen.ts'
import { paperKindNames } from '#shared/pt-br/paper-kinds.ts'
import { titleLife } from '#shared/pt-br/titles.ts'
import type { Content } from 'pdfmake/interfaces'
import { formList, type ListColumn } from './form-grid.ts'
import { MUTED } from './house-style.ts'
import { part } from './sheet.ts'
import type { DossierPage } from './dossier-page.ts'

const { columns } = words

type Rows = Parameters<typeof formList>[0]['rows']

/** A table of the dossier; empty, it is a line that says so. */
export function dossierList(title: string, wide: readonly ListColumn[], rows: Rows, hint = ''): Content {
  if (rows.length === 0) return [part(title, hint), { text: words.noRows, fontSize: 8, color: MUTED }]
  return formList({ title, hint, columns: wide, rows })
}

/** SHA-256 in groups that a narrow column can break between. */
export function inEights(hash: string): string {
  return hash.match(/.{1,16}/g)?.join(' ') ?? ''
}

export function dossierProofs({ proofs }: DossierPage): Content {
  return dossierList(
    words.proofs,
    [
      { label: columns.title, width: 82 },
      { label: columns.document, width: 150 },
      { label: columns.acknowledgement, width: '*' },
    ],
    proofs.map(({ title, instrument, acknowledgement }) => [
      title,
      titleLife.proof.names[instrument],
      acknowledgement ? words.acknowledged(acknowledgement.on, acknowledgement.note) : words.notAcknowledged,
    ]),
  )
}

export function dossierOrders({ orders }: DossierPage): Content {
  return dossierList(
    words.orders,
    [
      { label: columns.order, width: 34 },
      { label: columns.day, width: 50 },
      { label: columns.amount, width: 60, alignment: 'right' },
      { label: columns.bills, width: 90 },
      { label: columns.deliveries, width: '*' },
    ],
    orders.map((order) => [
      String(order.number),
      formatDay(order.on),
      formatAmount(order.total),
      order.titles.join(', '),
      order.cancelledOn
        ? words.cancelled(order.cancelledOn)
        : order.deliveries.map(({ on, receivedBy }) => words.delivered(on, receivedBy)).join('; ') ||
          words.notDelivered,
    ]),
  )
}

export function dossierPapers({ papers }: DossierPage): Content {
  return dossierList(
    words.papers,
    [
      { label: columns.number, width: 82 },
      { label: columns.day, width: 50 },
      { label: columns.document, width: '*' },
      { label: columns.state, width: 90 },
      { label: columns.hash, width: 96 },
    ],
    papers.map(({ number, on, kind, subject, signedOn, scans, cancellation, hash }) => [
      number,
      formatDay(on),
      subject === '' ? paperKindNames[kind] : `${paperKindNames[kind]}: ${subject}`,
      cancellation
        ? words.cancelled(cancellation.on)
        : [
            signedOn ? words.signed(signedOn) : words.unsigned,
            ...(scans.length > 0 ? [words.scans(scans.length)] : []),
          ].join(', '),
      { text: inEights(hash), fontSize: 6 },
    ]),
  )
}

export function dossierLetters({ letters }: DossierPage): Content {
  return dossierList(
    words.letters,
    [
      { label: columns.letter, width: 82 },
      { label: columns.day, width: 50 },
      { label: columns.tone, width: '*' },
      { label: columns.amount, width: 60, alignment: 'right' },
      { label: columns.hash, width: 96 },
    ],
    letters.map(({ number, on, tone, total, hash }) => [
      number,
      formatDay(on),
      toneLabels[tone],
      formatAmount(total),
      { text: inEights(hash), fontSize: 6 },
    ]),
  )
}
