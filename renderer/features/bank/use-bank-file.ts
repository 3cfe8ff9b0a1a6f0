import { desktopClient } from '#renderer/lib/clients.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import type { BankFileContent } from '#shared/domain/bank/bank-file.ts'
import { describeRefusal } from '#shared/pt-br/errors.ts'
import { useRef, useState } from 'react'

/** Bytes that main reads at most; a larger file is refused before a single one is sent. */
const LARGEST_FILE = 50 * 1024 * 1024

export type OpenBankFile = { fileName: string; sha256: string; content: BankFileContent }

type State =
  | { kind: 'none'; problem: string | null }
  | { kind: 'opening' }
  | { kind: 'open'; file: OpenBankFile }

/** A bank file that main has read, until it is taken in or let go. */
export function useBankFile() {
  const [state, setState] = useState<State>({ kind: 'none', problem: null })
  const asked = useRef(0)
  const open = async (file: File) => {
    const turn = ++asked.current
    if (file.size > LARGEST_FILE) {
      const problem = describeRefusal({ code: 'file-too-large', details: { limit: '50 MB' }, field: null })
      return setState({ kind: 'none', problem })
    }
    setState({ kind: 'opening' })
    try {
      const opened = await desktopClient.banking.open({ file })
      if (turn === asked.current) setState({ kind: 'open', file: opened })
    } catch (error) {
      if (turn === asked.current) setState({ kind: 'none', problem: `${file.name}: ${describeError(error)}` })
    }
  }
  return {
    state,
    open: (file: File) => void open(file),
    close: () => {
      asked.current++
      setState({ kind: 'none', problem: null })
    },
  }
}
