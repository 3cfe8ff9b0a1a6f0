import type { OpenedFile } from '#shared/contracts/imports.ts'
import type { RefusalCode } from '#shared/contracts/refusal.ts'
import { desktopClient } from '#renderer/lib/clients.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import { describeRefusal } from '#shared/pt-br/errors.ts'
import { useEffect, useRef, useState } from 'react'

/** Bytes that main reads at most; a larger file is refused before a single one is sent. */
const LARGEST_FILE = 50 * 1024 * 1024

/** Why no file is open; `file` is null when it is about none. */
type FileProblem = { file: string | null; sentence: string }

type State =
  | { kind: 'none'; problem: FileProblem | null }
  | { kind: 'opening'; name: string }
  | { kind: 'open'; file: OpenedFile }

const refuse = (file: string, code: RefusalCode, details: Record<string, string> = {}): State => ({
  kind: 'none',
  problem: { file, sentence: describeRefusal({ code, details, field: null }) },
})

/** The file being imported: opened by main, held until another takes its place or the screen goes away. */
export function useOpenFile() {
  const [state, setState] = useState<State>({ kind: 'none', problem: null })
  const token = state.kind === 'open' ? state.file.token : null
  const asked = useRef(0)
  useEffect(() => {
    if (token === null) return undefined
    // It may have expired by itself; either way it is no longer held.
    return () => void desktopClient.imports.close({ token }).catch(() => undefined)
  }, [token])

  const open = async (file: File) => {
    if (file.size > LARGEST_FILE) return setState(refuse(file.name, 'file-too-large', { limit: '50 MB' }))
    if (file.size === 0) return setState(refuse(file.name, 'file-empty'))
    const turn = ++asked.current
    setState({ kind: 'opening', name: file.name })
    try {
      const opened = await desktopClient.imports.open({ file })
      if (turn === asked.current) setState({ kind: 'open', file: opened })
      else await desktopClient.imports.close({ token: opened.token })
    } catch (error) {
      if (turn === asked.current)
        setState({ kind: 'none', problem: { file: file.name, sentence: describeError(error) } })
    }
  }
  return {
    state,
    open: (file: File) => void open(file),
    /** Lets the file go; `problem` is said in its place. */
    close: (problem: string | null = null) => {
      asked.current++
      setState({ kind: 'none', problem: problem === null ? null : { file: null, sentence: problem } })
    },
  }
}
