import { cruise, type IForbiddenRuleType } from 'dependency-cruiser'

/** Fewer modules than this means the cruiser read nothing, as it silently does without its parser. */
const LEAST_MODULES = 200

const severity = 'error' as const

const only = (name: string, from: string, allowed: string, comment: string) => ({
  name,
  comment,
  severity,
  from: { path: from },
  to: { path: '^(electron|renderer|shared|tests|resources)/', pathNot: allowed },
})

const forbidden: IForbiddenRuleType[] = [
  { name: 'no-cycles', severity, from: {}, to: { circular: true } },
  only('domain-is-pure', '^shared/domain/', '^shared/domain/', 'The domain takes values and gives values.'),
  only(
    'contracts-know-the-domain',
    '^shared/contracts/',
    '^shared/(domain|contracts)/',
    'Contracts are read by every room.',
  ),
  only(
    'papers-are-pure',
    '^shared/papers/',
    '^shared/(papers|domain|pt-br)/',
    'Texts and what fills them in: a function of facts, in Portuguese.',
  ),
  only(
    'messages-are-pure',
    '^shared/messages/',
    '^shared/(messages|domain|pt-br)/',
    'What is written to customers: a function of facts, in Portuguese.',
  ),
  only(
    'documents-are-pure',
    '^shared/documents/',
    '^shared/((domain|papers|documents|pt-br)/|contracts/printables\\.ts$)',
    'Functions of what they say.',
  ),
  only(
    'words-are-pure',
    '^shared/pt-br/',
    '^shared/(domain|pt-br|contracts)/',
    'A sentence for each code of a contract: a code without one must not compile.',
  ),
  only(
    'store-is-a-room',
    '^electron/store/',
    '^(electron/store/|shared/(domain|contracts|papers|messages)/)',
    'The store answers contracts, and freezes papers as they read.',
  ),
  only('main-is-a-room', '^electron/main/', '^(electron/main/|shared/)', 'Main is a client of the store.'),
  only(
    'preload-forwards-ports',
    '^electron/preload/',
    '^electron/preload/',
    'Preloads forward ports and nothing else.',
  ),
  only(
    'renderer-is-a-room',
    '^renderer/',
    '^(renderer|shared|resources/fonts)/',
    'Windows are clients of store and main.',
  ),
  {
    name: 'features-are-islands',
    comment: 'A feature is composed with another in renderer/app.',
    severity,
    from: { path: '^renderer/features/([^/]+)/' },
    to: { path: '^renderer/(features|app)/', pathNot: '^renderer/features/$1/' },
  },
  {
    name: 'parts-know-no-feature',
    severity,
    from: { path: '^renderer/(components|lib)/' },
    to: { path: '^renderer/(features|app)/' },
  },
  {
    name: 'product-knows-no-test',
    severity,
    from: { path: '^(electron|renderer|shared)/' },
    to: { path: '^tests/' },
  },
  {
    name: 'declared-packages-only',
    severity,
    from: { path: '^(electron|renderer|shared)/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'], pathNot: '^pdfmake/interfaces$' },
  },
]

const { output } = await cruise(['electron', 'renderer', 'shared'], {
  doNotFollow: { path: 'node_modules' },
  parser: 'swc',
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'browser', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'],
  },
  ruleSet: { forbidden },
  validate: true,
  outputType: 'json',
})
const { modules, summary } = JSON.parse(output as string) as {
  modules: unknown[]
  summary: { violations: { from: string; to: string; rule: { name: string } }[] }
}
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)
console.log(`${modules.length} modules read, ${summary.violations.length} violations`)
if (modules.length < LEAST_MODULES || summary.violations.length > 0) process.exit(1)
