import type { PaperPage } from '#shared/contracts/printables.ts'
import type { Block, signingParties } from '#shared/domain/template.ts'
import { paperWords as words } from '#shared/pt-br/paper-page.ts'
import type { Content } from 'pdfmake/interfaces'
import { signatures } from './sheet.ts'

/** Lines to sign on, two beside each other, then the witnesses'. */
export function paperSignatures(
  { parties, witnesses }: Extract<Block, { kind: 'signatures' }>,
  page: PaperPage,
): Content {
  const lines = [
    ...parties.map((party) => ({ under: words.parties[party], name: nameOf(party, page) })),
    ...Array.from({ length: witnesses }, (_, at) => ({ under: words.witness(at + 1) })),
  ]
  const pairs = lines.flatMap((line, at) =>
    at % 2 === 0 ? [[line, lines[at + 1]].filter((one) => !!one)] : [],
  )
  // Parties and witnesses on one page: what is signed apart proves less.
  return { stack: pairs.map((pair) => signatures(pair)), unbreakable: true, margin: [0, 10, 0, 4] }
}

function nameOf(party: (typeof signingParties)[number], { paper, laboratory }: PaperPage): string {
  if (party === 'laboratory') return laboratory.name
  return party === 'customer' ? paper.customerName : ''
}
