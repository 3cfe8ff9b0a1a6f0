import { PrintableDrawer } from '#renderer/components/printable-drawer.tsx'
import { store } from '#renderer/lib/clients.ts'
import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { ChequeList } from '#shared/contracts/printables.ts'
import { cheques as words } from '#shared/pt-br/cheques.ts'
import { chequeListWords } from '#shared/pt-br/cheque-list.ts'
import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { allCheques } from './queries.ts'
import type { ChequesSearch } from './search.ts'

/** *Relação de cheques*: the PDF of what the filter shows. */
export function ChequeListButton({ search, disabled }: { search: ChequesSearch; disabled: boolean }) {
  const today = useToday()
  const laboratory = useQuery(store.settings.get.queryOptions()).data?.laboratory
  const [list, setList] = useState<ChequeList | null>(null)
  const [pending, setPending] = useState(false)
  const open = async () => {
    if (!laboratory) return
    setPending(true)
    try {
      const rows = await allCheques(search, today)
      setList({ kind: 'cheque-list', laboratory, on: today, rows })
    } catch (problem) {
      notifyProblem(describeError(problem))
    } finally {
      setPending(false)
    }
  }
  return (
    <>
      <Button
        ml="auto"
        variant="default"
        leftSection={<IconFileText size={17} />}
        loading={pending}
        disabled={disabled || !laboratory}
        onClick={() => void open()}
      >
        {words.list}
      </Button>
      {list ? (
        <PrintableDrawer
          title={words.list}
          hint={words.listHint}
          label={words.list}
          printable={list}
          saveLabel={chequeListWords.save}
          saved={chequeListWords.saved}
          onClose={() => setList(null)}
        />
      ) : null}
    </>
  )
}
