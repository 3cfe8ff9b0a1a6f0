import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname

/** Entry points of worker threads are files of their own beside main's, found at run time by name (`main/profile.ts`). */
const mainEntries = {
  index: 'electron/main/index.ts',
  'documents-worker': 'electron/main/documents/worker.ts',
  'files-worker': 'electron/main/files/worker.ts',
}
const pages = { ui: 'renderer/index.html', store: 'electron/store/index.html' }

function existing(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries)
      .map(([name, file]) => [name, resolve(root, file)] as const)
      .filter(([, file]) => existsSync(file)),
  )
}

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Dependencies stay in node_modules: bundled, pdfmake looks for its font metrics in vain.
      externalizeDeps: true,
      rolldownOptions: {
        input: existing(mainEntries),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload is one CommonJS file: it may require nothing of ours.
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        input: { port: resolve(root, 'electron/preload/port.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root,
    base: '/',
    plugins: [react()],
    // The project root is Vite's root here, and `shared` or `resources` must not be copied as public files.
    publicDir: false,
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: existing(pages) },
    },
  },
})
