// utilityProcess: a Node child process with process.parentPort. Ports cannot be transferred to it.
import { fork, type ChildProcess, type StdioOptions } from 'node:child_process'
import path from 'node:path'
import { Guarded } from './guard.ts'

class UtilityProcess extends Guarded {
  pid: number | undefined
  readonly stdout: ChildProcess['stdout']
  readonly stderr: ChildProcess['stderr']
  readonly #child: ChildProcess

  constructor(file: string, args: string[], options: Electron.ForkOptions) {
    super()
    const stdio: StdioOptions = options.stdio === 'pipe' ? 'pipe' : 'inherit'
    this.#child = fork(file, args, {
      serialization: 'advanced',
      env: (options.env ?? process.env) as NodeJS.ProcessEnv,
      cwd: options.cwd,
      stdio: stdio === 'pipe' ? ['ignore', 'pipe', 'pipe', 'ipc'] : stdio,
      execArgv: [
        '--no-warnings',
        '-r',
        path.join(import.meta.dirname, 'parent-port.ts'),
        ...(options.execArgv ?? []),
      ],
    })
    this.pid = this.#child.pid
    this.stdout = this.#child.stdout
    this.stderr = this.#child.stderr
    this.#child.on('spawn', () => this.emit('spawn'))
    this.#child.on('message', (message) => this.emit('message', message))
    this.#child.on('exit', (code, signal) => {
      this.pid = undefined
      this.emit('exit', code ?? (signal === 'SIGTERM' ? 15 : 9))
    })
    process.on('exit', () => this.#child.kill('SIGKILL'))
  }

  postMessage(message: object, transfer: unknown[] = []): void {
    if (transfer.length > 0) throw new Error('stand-in: ports cannot be transferred to a utility process')
    this.#child.send(message)
  }

  kill(): boolean {
    return this.#child.kill('SIGTERM')
  }
}

export const utilityProcess = {
  fork: (file: string, args: string[] = [], options: Electron.ForkOptions = {}) =>
    new UtilityProcess(file, args, options),
}
