import { formatPhone } from '#shared/domain/contact.ts'
import type { Laboratory } from '#shared/domain/laboratory.ts'
import { letterLabels } from '#shared/pt-br/letters.ts'
import type { Column, Content } from 'pdfmake/interfaces'
import { fitting } from './fitting.ts'
import { ACCENT, INK, MUTED, TEXT_WIDTH } from './house-style.ts'
import { cityLine, labelledTaxId, streetLine } from './party.ts'
import { printable } from './print-characters.ts'

const LOGO = { width: 118, height: 50 }

/** Who writes: logo and name on the left, registration and contact on the right, a rule below (§ 3, common header). */
export function letterhead(laboratory: Laboratory): Content[] {
  const { logo } = laboratory
  const picture: Column[] = logo
    ? [{ width: 'auto', stack: [{ image: logo, fit: [LOGO.width, LOGO.height] }] }]
    : []
  return [
    {
      columns: [
        ...picture,
        { width: '*', stack: names(laboratory), margin: [0, 2, 0, 0] },
        { width: 196, stack: particulars(laboratory), fontSize: 8, color: MUTED, alignment: 'right' },
      ],
      columnGap: 16,
    },
    {
      canvas: [{ type: 'rect', x: 0, y: 0, w: TEXT_WIDTH, h: 1.6, color: ACCENT }],
      margin: [0, 8, 0, 10],
    },
  ]
}

/** Name in the street, then the registered one when they differ. */
function names({ name, tradeName }: Laboratory): Content[] {
  const shown = printable(tradeName ?? name)
  const heading: Content = {
    ...fitting(shown),
    fontSize: shown.length > 40 ? 13 : 17,
    bold: true,
    color: ACCENT,
    lineHeight: 0.9,
  }
  return tradeName && tradeName !== name
    ? [heading, { ...fitting(name, 40), fontSize: 9, color: INK, margin: [0, 2, 0, 0] }]
    : [heading]
}

function particulars(laboratory: Laboratory): Content[] {
  const { taxId, address, phone, email, cro, technicalResponsible } = laboratory
  const lines = [
    [labelledTaxId(taxId), cro].filter(Boolean).join(' · '),
    streetLine(address),
    cityLine(address),
    [formatPhone(phone), email].filter(Boolean).join(' · '),
    technicalResponsible ? letterLabels.technicalResponsible(technicalResponsible) : '',
  ]
  return lines.filter((line) => line !== '').map((line) => fitting(line, 48))
}
