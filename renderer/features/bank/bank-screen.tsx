import { BankNews } from '#renderer/components/bank-news.tsx'
import { DropZone } from '#renderer/components/drop-zone.tsx'
import { ErrorNotice } from '#renderer/components/error-notice.tsx'
import { PageHeader } from '#renderer/components/page-header.tsx'
import { store } from '#renderer/lib/clients.ts'
import { notifyDone, notifyProblem } from '#renderer/lib/notify.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useToday } from '#renderer/lib/today.ts'
import type { DeskCounts } from '#shared/contracts/bank.ts'
import { bank as words, bankFileWords, bankTabNames } from '#shared/pt-br/bank.ts'
import { filePieces } from '#shared/pt-br/file-pieces.ts'
import { formatMoney, formatNumber } from '#shared/pt-br/format.ts'
import { screens } from '#shared/pt-br/shell.ts'
import { Button, FileButton, SegmentedControl, Skeleton, Stack, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type DragEvent, useState } from 'react'
import styles from './bank-screen.module.css'
import { CertainButton } from './certain-button.tsx'
import { DeskTab } from './desk-tab.tsx'
import { FileCheck } from './file-check.tsx'
import { FilesTab } from './files-tab.tsx'
import { type BankSearch, bankTabs, statusOfTab } from './search.ts'
import { useBankFile } from './use-bank-file.ts'

type BankScreenProps = { search: BankSearch; onSearch: (search: BankSearch) => void }

/** What the bank says came in, and which title each payment settles; the address holds tab and filters. */
export function BankScreen({ search, onSearch }: BankScreenProps) {
  const today = useToday()
  const mayTakeIn = useMay('reconcileBank')
  const { state, open, close } = useBankFile()
  const files = useQuery(store.bank.files.queryOptions())
  const { data: last } = useQuery(
    store.bank.entries.queryOptions({
      input: { today, status: 'waiting', proposal: null, fileId: null, search: '', offset: 0, limit: 1 },
    }),
  )
  const drop = useFileDrop(mayTakeIn && state.kind !== 'opening' ? open : null)
  const tab = search.aba ?? 'esperando'
  const status = statusOfTab[tab]
  const nothingYet = files.data?.length === 0
  // Until that is known neither way to open a file stands still enough to be used.
  const unknown = files.isPending
  return (
    <div className={`${styles['screen']} ${drop.over ? styles['over'] : ''}`} {...drop.handlers}>
      <PageHeader
        title={screens.bank}
        subtitle={
          last && !nothingYet
            ? words.subtitle(last.counts.waiting, formatMoney(last.counts.waitingAmount))
            : ' '
        }
        actions={
          nothingYet || unknown ? null : (
            <>
              <OpenButton disabled={!mayTakeIn} busy={state.kind === 'opening'} onFile={open} />
              <CertainButton count={last?.counts.byProposal.certain ?? 0} />
            </>
          )
        }
      />
      <BankNews here />
      {state.kind === 'none' && state.problem ? <ErrorNotice error={state.problem} /> : null}
      {state.kind === 'open' ? (
        <FileCheck
          key={state.file.sha256}
          file={state.file}
          onClose={close}
          onDone={(waiting) => {
            close()
            notifyDone(bankFileWords.done(waiting))
            onSearch({})
          }}
        />
      ) : null}
      {unknown ? (
        <Skeleton height={220} mt="md" />
      ) : nothingYet ? (
        state.kind === 'open' ? null : (
          <FirstFile busy={state.kind === 'opening'} onFile={open} />
        )
      ) : (
        <>
          <TabChoice counts={last?.counts} files={files.data?.length} tab={tab} onSearch={onSearch} />
          {status === null ? (
            <FilesTab onOpen={(arquivo) => onSearch({ arquivo })} />
          ) : (
            <DeskTab key={status} status={status} search={search} onSearch={onSearch} />
          )}
        </>
      )}
    </div>
  )
}

type OpenProps = { busy: boolean; disabled?: boolean; onFile: (file: File) => void }

function OpenButton({ busy, disabled = false, onFile }: OpenProps) {
  return (
    <FileButton accept={words.accept} onChange={(file) => file && onFile(file)}>
      {(props) => (
        <Button
          {...props}
          variant="default"
          disabled={disabled}
          loading={busy}
          leftSection={<IconFileImport size={18} />}
        >
          {words.open}
        </Button>
      )}
    </FileButton>
  )
}

function FirstFile({ busy, onFile }: OpenProps) {
  return (
    <Stack gap="xs" mt="md">
      <Text fw={600} size="lg">
        {words.none.title}
      </Text>
      <DropZone
        accept={words.accept}
        hint={words.none.message}
        busy={busy}
        onFile={onFile}
        onProblem={notifyProblem}
      />
    </Stack>
  )
}

type TabChoiceProps = {
  counts: DeskCounts | undefined
  files: number | undefined
  tab: (typeof bankTabs)[number]
  onSearch: BankScreenProps['onSearch']
}

function TabChoice({ counts, files, tab, onSearch }: TabChoiceProps) {
  return (
    <SegmentedControl
      aria-label={words.tabs}
      style={{ alignSelf: 'flex-start' }}
      value={tab}
      onChange={(next) => onSearch(next === 'esperando' ? {} : { aba: next })}
      data={bankTabs.map((value) => {
        const status = statusOfTab[value]
        const count = status === null ? files : counts?.[status]
        return {
          value,
          label: `${bankTabNames[status ?? 'files']}${count === undefined ? '' : ` (${formatNumber(count)})`}`,
        }
      })}
    />
  )
}

/** A file dropped anywhere on the screen; the button is the keyboard's way. Null takes nothing. */
function useFileDrop(onFile: ((file: File) => void) | null) {
  const [over, setOver] = useState(false)
  const drag = (inside: boolean) => (event: DragEvent) => {
    if (!onFile || !event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(inside)
  }
  const onDrop = (event: DragEvent) => {
    // The zone of the first file took it already.
    if (!onFile || event.defaultPrevented) return setOver(false)
    event.preventDefault()
    setOver(false)
    const [file, another] = event.dataTransfer.files
    if (another) notifyProblem(filePieces.onlyOne)
    else if (file) onFile(file)
  }
  return {
    over,
    handlers: { onDragEnter: drag(true), onDragOver: drag(true), onDragLeave: drag(false), onDrop },
  }
}
