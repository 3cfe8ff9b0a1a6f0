import { notifyProblem } from '#renderer/lib/notify.ts'
import { describeError } from '#renderer/lib/refusals.ts'
import type { Printable } from '#shared/contracts/printables.ts'
import { Button, type ButtonProps } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { PrintableDrawer } from './printable-drawer.tsx'

type DrawerWords = { title: string; hint: string; save: string; saved: string }

type PrintableButtonProps<Drawn extends Printable> = ButtonProps & {
  children: ReactNode
  /** Fetches what is drawn; a refusal is told, and nothing opens. */
  load: () => Promise<Drawn>
  wordsOf: (drawn: Drawn) => DrawerWords
}

/** Asks for a document when pressed, and shows it to be printed or saved. */
export function PrintableButton<Drawn extends Printable>({
  children,
  load,
  wordsOf,
  ...look
}: PrintableButtonProps<Drawn>) {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [pending, setPending] = useState(false)
  const open = async () => {
    setPending(true)
    try {
      setDrawn(await load())
    } catch (problem) {
      notifyProblem(describeError(problem))
    } finally {
      setPending(false)
    }
  }
  return (
    <>
      <Button variant="default" {...look} loading={pending} onClick={() => void open()}>
        {children}
      </Button>
      {drawn ? <Opened drawn={drawn} words={wordsOf(drawn)} onClose={() => setDrawn(null)} /> : null}
    </>
  )
}

type OpenedProps = { drawn: Printable; words: DrawerWords; onClose: () => void }

function Opened({ drawn, words, onClose }: OpenedProps) {
  return (
    <PrintableDrawer
      title={words.title}
      hint={words.hint}
      label={words.title}
      printable={drawn}
      saveLabel={words.save}
      saved={words.saved}
      onClose={onClose}
    />
  )
}
