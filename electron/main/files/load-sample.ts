import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refusal } from '#electron/main/refusal.ts'
import type { RouterDependencies } from '#electron/main/router-dependencies.ts'
import { addDays, type Day, daysBetween } from '#shared/domain/calendar.ts'
import type { CandidateRows, ImportKind } from '#shared/domain/import/import.ts'
import { type Laboratory, laboratorySchema } from '#shared/domain/laboratory.ts'
import { v7 as uuidv7 } from 'uuid'
import { FileWorker } from './file-worker.ts'
import { SAMPLE_ANCHOR } from './sample-anchor.ts'

type Dependencies = Pick<RouterDependencies, 'store' | 'paths'>
type Loading = { deps: Dependencies; clientId: string; folder: string; today: Day }

/** In this order: titles need their customers, payments their titles. */
const files: readonly (readonly [ImportKind, string])[] = [
  ['customers', 'clientes.csv'],
  ['receivables', 'titulos.csv'],
  ['payments', 'pagamentos.csv'],
  ['services', 'catalogo.csv'],
]

/** The example laboratory's own data, for the letterhead. */
export async function readSampleLaboratory(folder: string): Promise<Laboratory> {
  return laboratorySchema.parse(JSON.parse(await readFile(join(folder, 'laboratorio.json'), 'utf8')))
}

/**
 * Imports the sample's files by the way every file goes, as who is signed in at the window, with all days moved so
 * that the sample ends today. Answers the rows stored of each kind. The profile must be empty of real data.
 */
export async function loadSample(
  deps: Dependencies,
  clientId: string,
  folder: string,
  today: Day,
): Promise<Record<ImportKind, number>> {
  const stored: Record<ImportKind, number> = { customers: 0, receivables: 0, payments: 0, services: 0 }
  for (const [kind, name] of files)
    stored[kind] = await loadFile({ deps, clientId, folder, today }, kind, name)
  return stored
}

async function loadFile(
  { deps, clientId, folder, today }: Loading,
  kind: ImportKind,
  fileName: string,
): Promise<number> {
  const worker = new FileWorker(deps.paths.worker('files'))
  try {
    const bytes = new Uint8Array(await readFile(join(folder, fileName)))
    const { mappings } = await worker.ask('open', { bytes, fileName })
    const read = await worker.ask('check', { kind, mapping: mappings[kind], today: SAMPLE_ANCHOR })
    const candidates = moveDays(read, daysBetween(SAMPLE_ANCHOR, today))
    const found = await deps.store.imports.check({ candidates, today })
    const { errors } = await worker.ask('settle', { issues: found.issues, actions: found.actions })
    if (errors > 0) throw refusal('import-has-errors')
    const command = { commandId: uuidv7(), today, clientId, importId: uuidv7(), fileName, kind, candidates }
    const { created } = await deps.store.imports.commit(command)
    return created
  } finally {
    worker.close()
  }
}

/** The same rows, every day of them `count` days later. */
function moveDays(candidates: CandidateRows, count: number): CandidateRows {
  if (candidates.kind === 'receivables') {
    for (const { details } of candidates.rows) {
      details.issuedOn = addDays(details.issuedOn, count)
      details.dueOn = details.dueOn && addDays(details.dueOn, count)
    }
  }
  if (candidates.kind === 'payments') {
    for (const { payment } of candidates.rows) payment.paidOn = addDays(payment.paidOn, count)
  }
  return candidates
}
