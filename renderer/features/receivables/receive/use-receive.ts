import { storeClient } from '#renderer/lib/clients.ts'
import { useMay } from '#renderer/lib/session.ts'
import { useCommand } from '#renderer/lib/use-command.ts'
import { useRef } from 'react'
import { notifyReceived } from '../notify-received.tsx'
import { showReceipt } from '../receipt-on-screen.tsx'

type Input = Omit<Parameters<typeof storeClient.receipts.record>[0], 'commandId' | 'today'>

/** Receives, and then says it or shows the receipt at once. */
export function useReceive(onDone: () => void) {
  const mayReverse = useMay('reversePayment')
  const showing = useRef(false)
  const { run, pending, error } = useCommand(storeClient.receipts.record, {
    onDone: (view) => {
      onDone()
      if (showing.current) showReceipt(view)
      else notifyReceived(view, mayReverse)
    },
  })
  return {
    run: (input: Input, andShow: boolean) => {
      showing.current = andShow
      run(input)
    },
    pending,
    error,
  }
}
