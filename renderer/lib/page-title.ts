import { shell } from '#shared/pt-br/shell.ts'
import { useEffect } from 'react'

/** Names the window after the page in view. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === shell.product ? title : `${title} · ${shell.product}`
  }, [title])
}
