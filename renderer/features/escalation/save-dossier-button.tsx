import { notifySaved } from '#renderer/components/notify-saved.tsx'
import { desktopClient, storeClient } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { currentDay } from '#renderer/lib/today.ts'
import { proofsWords as words } from '#shared/pt-br/dossier.ts'
import { Button } from '@mantine/core'
import { IconFileZip } from '@tabler/icons-react'
import { useState } from 'react'

/** Saves a customer's whole dossier, PDF and files, in one folder (X6); says which attachments could not go in. */
export function SaveDossierButton({ customerId }: { customerId: string }) {
  const [saving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    try {
      const dossier = await storeClient.cases.dossier({ customerId, today: currentDay() })
      const { path, files, leftOut } = await desktopClient.documents.saveDossier({ dossier })
      if (path !== null) notifySaved(words.zipSaved(files), path)
      if (leftOut.length > 0) notifyProblem(words.zipIncomplete(leftOut.join(', ')))
    } catch (problem) {
      notifyProblem(describeError(problem))
    } finally {
      setSaving(false)
    }
  }
  return (
    <Button leftSection={<IconFileZip size={17} />} loading={saving} onClick={() => void save()}>
      {words.zip}
    </Button>
  )
}
