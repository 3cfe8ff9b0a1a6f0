import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react'
import { createPortal } from 'react-dom'
import styles from './print-sheet.module.css'

type PrintSheetProps = {
  /** The paper: with margins, or `full` for pages that bring their own. */
  paper: 'landscape' | 'portrait' | 'full'
  /** After the printer's dialog was closed, whatever was chosen there. */
  onPrinted: () => void
  children: ReactNode
}

/** What goes to the printer instead of the window: mounting it prints it, once its images are decoded. */
export function PrintSheet({ paper, onPrinted, children }: PrintSheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const printed = useEffectEvent(onPrinted)
  useEffect(() => {
    let gone = false
    const done = () => {
      if (!gone) printed()
    }
    const print = async () => {
      const images = [...(sheet.current?.querySelectorAll('img') ?? [])]
      await Promise.all([document.fonts.ready, ...images.map((image) => image.decode())])
      if (gone) return
      window.addEventListener('afterprint', done, { once: true })
      window.print()
    }
    void print()
    return () => {
      gone = true
      window.removeEventListener('afterprint', done)
    }
  }, [])
  return createPortal(
    <div ref={sheet} data-print-sheet aria-hidden className={`${styles['sheet']} ${styles[paper]}`}>
      {children}
    </div>,
    document.body,
  )
}
