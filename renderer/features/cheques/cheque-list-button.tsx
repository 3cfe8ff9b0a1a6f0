import { useSettings } from '#renderer/lib/use-settings.ts'
import { PrintableButton } from '#renderer/components/printable-button.tsx'
import { useToday } from '#renderer/lib/today.ts'
import { cheques as words } from '#shared/pt-br/cheques.ts'
import { chequeListWords } from '#shared/pt-br/cheque-list.ts'
import { IconFileText } from '@tabler/icons-react'
import { allCheques } from './queries.ts'
import type { ChequesSearch } from './search.ts'

const drawer = () => ({
  title: words.list,
  hint: words.listHint,
  save: chequeListWords.save,
  saved: chequeListWords.saved,
})

/** *Relação de cheques*: the PDF of what the filter shows. */
export function ChequeListButton({ search, disabled }: { search: ChequesSearch; disabled: boolean }) {
  const today = useToday()
  const laboratory = useSettings().data?.laboratory
  return (
    <PrintableButton
      ml="auto"
      leftSection={<IconFileText size={17} />}
      disabled={disabled || !laboratory}
      load={async () => ({
        kind: 'cheque-list',
        laboratory: laboratory!,
        on: today,
        rows: await allCheques(search, today),
      })}
      wordsOf={drawer}
    >
      {words.list}
    </PrintableButton>
  )
}
