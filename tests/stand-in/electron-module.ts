// What `require('electron')` and `import ... from 'electron'` yield in the main process.
export * from './api.ts'
export * as default from './api.ts'
