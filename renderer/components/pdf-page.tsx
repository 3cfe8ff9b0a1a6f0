import { filePieces } from '#shared/pt-br/file-pieces.ts'
import { VisuallyHidden } from '@mantine/core'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import styles from './pdf-preview.module.css'

type TextItems = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items']

function textOf(items: TextItems): string {
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ' '}` : '')).join('')
}

type PdfPageProps = {
  document: PDFDocumentProxy
  /** From 1. */
  number: number
  /** CSS pixels of its width. */
  width: number
  label: string
}

/** One page drawn at a width, with its text for who cannot see it. */
export function PdfPage({ document, number, width, label }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [text, setText] = useState('')
  const [ratio, setRatio] = useState(Math.SQRT2)
  useEffect(() => {
    let gone = false
    const draw = async () => {
      const page = await document.getPage(number)
      const natural = page.getViewport({ scale: 1 })
      const scale = (width / natural.width) * window.devicePixelRatio
      const viewport = page.getViewport({ scale })
      const target = canvas.current
      if (gone || !target) return
      setRatio(natural.height / natural.width)
      // Drawn aside and put in place whole: a change of zoom or customer never shows half a page.
      const buffer = globalThis.document.createElement('canvas')
      buffer.width = Math.floor(viewport.width)
      buffer.height = Math.floor(viewport.height)
      await page.render({ canvas: buffer, viewport }).promise
      const content = await page.getTextContent()
      if (gone) return
      target.width = buffer.width
      target.height = buffer.height
      target.getContext('2d')?.drawImage(buffer, 0, 0)
      setText(textOf(content.items))
    }
    // A page of a document that was closed meanwhile has nothing to say.
    draw().catch(() => undefined)
    return () => {
      gone = true
    }
  }, [document, number, width])
  return (
    <div className={styles['page']} data-page={number} style={{ width, height: width * ratio }}>
      <canvas ref={canvas} aria-hidden className={styles['canvas']} />
      <VisuallyHidden>
        <p>{filePieces.pageImage(label, number, document.numPages)}</p>
        <p>{text}</p>
      </VisuallyHidden>
    </div>
  )
}
