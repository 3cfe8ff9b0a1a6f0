import { formatPhone } from '#shared/domain/contact.ts'
import { dossierWords as words, evidenceNames } from '#shared/pt-br/dossier.ts'
import { formatDay, formatMoney } from '#shared/pt-br/format.ts'
import { sheetWords } from '#shared/pt-br/printables.ts'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { dossierCharges } from './dossier-charges.ts'
import { dossierCases, dossierChain, dossierFilesList } from './dossier-trail.ts'
import { dossierContacts, dossierMessages, dossierPromises } from './dossier-dealings.ts'
import { dossierLetters, dossierOrders, dossierPapers, dossierProofs } from './dossier-papers.ts'
import type { DossierPage } from './dossier-page.ts'
import { figureTiles, sayings } from './fact-list.ts'
import { cityLine, labelledTaxId, streetLine } from './party.ts'
import { part, sheet, sheetHeading } from './sheet.ts'

/**
 * *Pasta do calote* (X6): cover with what is missing, the parties, what is owed with its memory day by day, and everything
 * that was agreed, delivered, said and sent, ending with the chain of records.
 */
export function dossierDefinition(page: DossierPage): TDocumentDefinitions {
  const { laboratory, on, customer } = page
  return sheet({
    laboratory,
    title: `${words.title} – ${customer.name}`,
    subject: words.subject,
    content: [
      sheetHeading({
        title: words.title,
        lead: words.lead,
        aside: [words.asOf(on), words.number(customer.number), sheetWords.issuedOn(on)],
      }),
      cover(page),
      part(words.missing),
      missing(page),
      part(words.parties),
      parties(page),
      ...dossierCharges(page),
      dossierProofs(page),
      dossierOrders(page),
      dossierPapers(page),
      dossierLetters(page),
      dossierContacts(page),
      dossierMessages(page),
      ...dossierPromises(page),
      ...dossierCases(page),
      dossierFilesList(page),
      dossierChain(page),
    ],
    foot: [words.title, words.asOf(on), words.number(customer.number)],
    remark: words.remark,
  })
}

function cover({ statement }: DossierPage): Content {
  const oldest = statement.lines.find(({ dueOn }) => dueOn !== null)?.dueOn
  return figureTiles([
    { label: words.owed, value: formatMoney(statement.total) },
    { label: words.late, value: formatMoney(statement.overdue) },
    { label: words.titlesCount, value: words.count(statement.lines.length) },
    { label: words.oldest, value: oldest ? formatDay(oldest) : words.none },
  ])
}

function missing({ missing: items }: DossierPage): Content {
  if (items.length === 0) return { text: words.complete, fontSize: 9 }
  return sayings(
    items.map((item) => ({
      label: evidenceNames[item].name,
      sentences: [evidenceNames[item].how],
    })),
  )
}

function parties({ laboratory, customer }: DossierPage): Content {
  const where = ({ address }: { address: DossierPage['customer']['address'] }) =>
    address ? [`${streetLine(address)} · ${cityLine(address)}`] : [words.none]
  const who = ({ name, taxId }: { name: string; taxId: DossierPage['customer']['taxId'] }) =>
    [name, taxId ? labelledTaxId(taxId) : ''].filter((text) => text !== '')
  const contact = [customer.phone ? formatPhone(customer.phone) : '', customer.email ?? ''].filter(
    (text) => text !== '',
  )
  return sayings([
    { label: words.creditor, sentences: [...who(laboratory), ...where(laboratory)], strong: false },
    { label: words.debtor, sentences: [...who(customer), ...where(customer)] },
    { label: words.contact, sentences: contact.length > 0 ? [contact.join(' · ')] : [words.none] },
  ])
}
