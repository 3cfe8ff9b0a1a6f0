import { existsSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, matchesGlob, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', object>
const recipe = read('electron-builder.yml')

/** The items of a top-level list of the recipe. */
function listOf(key: string): string[] {
  const block = new RegExp(`^${key}:\\n((?:  .*\\n)+)`, 'm').exec(recipe)?.[1] ?? ''
  return block
    .split('\n')
    .filter((line) => line.startsWith('  - '))
    .map((line) => line.slice(4).replaceAll("'", ''))
}

function isPacked(file: string): boolean {
  const patterns = listOf('files')
  const included = patterns.filter((pattern) => !pattern.startsWith('!'))
  const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  const matches = (pattern: string) => matchesGlob(file, pattern)
  return included.some(matches) && !excluded.some(matches)
}

/** Every module that the main bundle, its workers and the preload reach, with the packages they name. */
function reach(entries: string[]): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const open = entries.map((entry) => join(root, entry)).filter((file) => existsSync(file))
  for (let file = open.pop(); file; file = open.pop()) {
    if (files.has(file)) continue
    files.add(file)
    const source = readFileSync(file, 'utf8').replaceAll(/^\s*(?:import|export) type .*$/gm, '')
    const named = /^(?:import|export|\}).*?from '([^']+)'|^import '([^']+)'|import\('([^']+)'\)/gm
    for (const [, first, second, third] of source.matchAll(named)) {
      const name = first ?? second ?? third ?? ''
      if (name.startsWith('#')) open.push(join(root, name.slice(1)))
      else if (name.startsWith('.')) open.push(resolve(dirname(file), name))
      else
        packages.add(
          name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : (name.split('/')[0] ?? name),
        )
    }
  }
  return { files, packages }
}

const entries = [
  'electron/main/index.ts',
  'electron/main/documents/worker.ts',
  'electron/main/files/worker.ts',
  'electron/preload/port.ts',
]

describe('the package', () => {
  it('carries every package that main names at run time', () => {
    const { files, packages } = reach(entries)
    expect(files.size).toBeGreaterThan(40)
    const shipped = new Set([...Object.keys(manifest.dependencies), 'electron'])
    const builtin = new Set(builtinModules)
    const missing = [...packages].filter(
      (name) => !shipped.has(name) && !name.startsWith('node:') && !builtin.has(name),
    )
    expect(missing).toEqual([])
  })

  it('reaches nothing of the tests', () => {
    const outside = [...reach(entries).files]
      .map((file) => relative(root, file))
      .filter((file) => !/^(electron|shared)\//.test(file))
    expect(outside).toEqual([])
  })

  it.each(['out/main/index.js', 'out/main/documents-worker.js', 'out/preload/port.cjs', 'package.json'])(
    'packs %s',
    (file) => expect(isPacked(file)).toBe(true),
  )
  it('packs the pages', () => {
    expect(isPacked('out/renderer/renderer/index.html')).toBe(true)
    expect(isPacked('out/renderer/assets/ui.js')).toBe(true)
  })
  it.each([
    'tests/stand-in/electron',
    'tests/electron/main/package.test.ts',
    'electron/main/index.ts',
    'renderer/app/main.tsx',
    'out/types/main/tsconfig.tsbuildinfo',
    'out/demo/aging.csv',
    'out/main/index.js.map',
    'README.md',
  ])('leaves out %s', (file) => expect(isPacked(file)).toBe(false))

  it('sets every fuse', () => {
    const fuses = Object.fromEntries(
      [...recipe.matchAll(/^ {2}(\w+): (true|false)$/gm)].map(([, name, value]) => [name, value === 'true']),
    )
    expect(fuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    })
  })
})
