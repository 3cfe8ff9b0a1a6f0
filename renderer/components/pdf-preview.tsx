import { filePieces } from '#shared/pt-br/file-pieces.ts'
import { ActionIcon, Loader } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ErrorNotice } from './error-notice.tsx'
import { PdfPage } from './pdf-page.tsx'
import styles from './pdf-preview.module.css'

type PdfPreviewProps = {
  /** Null while it is being made. */
  pdf: Blob | null
  /** What the document is, for who cannot see it. */
  label: string
  /** What stands at the end of the bar. */
  actions?: ReactNode
}

const ZOOM_STEP = 1.25
const [LEAST_ZOOM, MOST_ZOOM] = [0.5, 3]
/** Padding of the sheet at both sides and room for the scroll bar, in pixels. */
const GUTTER = 42

/** A PDF drawn by the window itself, page under page; it fits the width until it is zoomed. */
export function PdfPreview({ pdf, label, actions }: PdfPreviewProps) {
  const { document, error } = useDocument(pdf)
  const { ref: sized, width } = useElementSize()
  const scroller = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  const [page, setPage] = useState(1)
  const pages = document?.numPages ?? 0
  const current = Math.min(page, pages)
  const goTo = (number: number) => {
    scroller.current?.querySelector(`[data-page="${number}"]`)?.scrollIntoView({ block: 'start' })
    setPage(number)
  }
  return (
    <section className={styles['frame']} aria-label={label} ref={sized}>
      <div className={styles['bar']}>
        <Tool
          icon={IconChevronUp}
          label={filePieces.previousPage}
          off={current <= 1}
          onClick={() => goTo(current - 1)}
        />
        <Tool
          icon={IconChevronDown}
          label={filePieces.nextPage}
          off={current >= pages}
          onClick={() => goTo(current + 1)}
        />
        <span aria-live="polite">{pages ? filePieces.page(current, pages) : ' '}</span>
        <span className={styles['space']} />
        <Tool
          icon={IconZoomOut}
          label={filePieces.zoomOut}
          off={zoom <= LEAST_ZOOM}
          onClick={() => setZoom(zoom / ZOOM_STEP)}
        />
        <Tool
          icon={IconZoomIn}
          label={filePieces.zoomIn}
          off={zoom >= MOST_ZOOM}
          onClick={() => setZoom(zoom * ZOOM_STEP)}
        />
        <Tool
          icon={IconArrowAutofitWidth}
          label={filePieces.zoomFit}
          off={zoom === 1}
          onClick={() => setZoom(1)}
        />
        {actions}
      </div>
      {error ? <ErrorNotice error={filePieces.unreadable} /> : null}
      {document && width > 0 ? (
        // A region that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div
          className={styles['pages']}
          ref={scroller}
          tabIndex={0}
          role="group"
          aria-label={label}
          onScroll={(event) => setPage(pageInView(event.currentTarget))}
        >
          {Array.from({ length: pages }, (_, index) => (
            <PdfPage
              key={index + 1}
              document={document}
              number={index + 1}
              width={(width - GUTTER) * zoom}
              label={label}
            />
          ))}
        </div>
      ) : (
        <div className={styles['center']}>
          {error ? null : <Loader role="status" aria-label={filePieces.opening} />}
        </div>
      )}
    </section>
  )
}

type ToolProps = { icon: typeof IconZoomIn; label: string; off: boolean; onClick: () => void }

function Tool({ icon: Icon, label, off, onClick }: ToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="md"
      aria-label={label}
      title={label}
      disabled={off}
      onClick={onClick}
    >
      <Icon size={17} />
    </ActionIcon>
  )
}

/** The page that covers the middle of what is in view. */
function pageInView(scroller: HTMLElement): number {
  const middle = scroller.scrollTop + scroller.clientHeight / 2
  const sheets = [...scroller.querySelectorAll<HTMLElement>('[data-page]')]
  const seen = sheets.findLast((sheet) => sheet.offsetTop - scroller.offsetTop <= middle)
  return Number(seen?.dataset['page'] ?? 1)
}

/** The document of a PDF; the one before stays until the next is open, so that nothing flickers. */
function useDocument(pdf: Blob | null): { document: PDFDocumentProxy | null; error: unknown } {
  const [state, setState] = useState<{ document: PDFDocumentProxy | null; error: unknown }>({
    document: null,
    error: null,
  })
  useEffect(() => {
    if (!pdf) return undefined
    let gone = false
    let opened: PDFDocumentProxy | null = null
    const open = async () => {
      const { openPdf } = await import('./pdf-document.ts')
      opened = await openPdf(pdf)
      if (gone) void opened.loadingTask.destroy()
      else setState({ document: opened, error: null })
    }
    open().catch((error: unknown) => {
      if (!gone) setState({ document: null, error })
    })
    return () => {
      gone = true
      const closing = opened
      // The pages on screen leave first.
      if (closing) setTimeout(() => void closing.loadingTask.destroy(), 1000)
    }
  }, [pdf])
  return state
}
