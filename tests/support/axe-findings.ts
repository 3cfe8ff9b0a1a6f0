import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface Looking {
  /** Its advice beyond the norm as well. */
  advice?: boolean
  /** The options of a combobox may scroll by the arrows of its field, which keeps the focus: axe looks for it in the list. */
  optionsScrollByField?: boolean
}

/** What axe finds on a page that stands still, a line each. */
export async function axeFindings(page: Page, looking: Looking = {}): Promise<string[]> {
  await page.evaluate(source)
  const found = await findingsNow(page, looking)
  // A notice may begin to fade while axe looks at it: what is wrong is wrong the second time too.
  return found.length === 0 ? found : findingsNow(page, looking)
}

async function findingsNow(page: Page, looking: Looking): Promise<string[]> {
  // What opens or closes fades: colours are looked at when it stands still.
  await page.waitForTimeout(400)
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity,
      ),
  )
  return page.evaluate(
    async ({ tags, optionsScrollByField }) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe
      const { violations } = await run(document, tags ? { runOnly: tags } : {})
      const scrolledByField = (id: string, target: string) =>
        id === 'scrollable-region-focusable' && document.querySelector(`${target} [role=option]`) !== null
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .filter(({ target }) => !optionsScrollByField || !scrolledByField(id, target.join(' ')))
          .map(({ target, html }) => `${id}: ${target.join(' ')}: ${html}`),
      )
    },
    { tags: looking.advice ? null : wcag, optionsScrollByField: looking.optionsScrollByField ?? false },
  )
}
