import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** How to start a program that a package brings, without npm in between, so that stopping it stops all of it. */
export function program(name, ofPackage, ...args) {
  const folder = join(root, 'node_modules', ofPackage);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [join(folder, typeof bin === 'string' ? bin : bin[name]), ...args];
}

/**
 * Runs queues of steps side by side, each queue in its order, so that programs which use one core each keep two busy. What a
 * step says is shown together once it has ended. The first that fails stops all others and ends this process.
 *
 * @param {...(readonly { name: string, commands: readonly (readonly string[])[] }[])} queues each command: a script for Node, and
 *   what it is to do
 */
export async function sideBySide(...queues) {
  const running = new Set();

  const runOne = ([script, ...args]) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [script, ...args], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        // It cannot see that what it says ends in a terminal.
        env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
      });
      running.add(child);
      const said = [];
      child.stdout.on('data', (piece) => said.push(piece));
      child.stderr.on('data', (piece) => said.push(piece));
      child.on('close', (code) => {
        running.delete(child);
        resolve({ code, said: Buffer.concat(said).toString('utf8') });
      });
    });

  const runQueue = async (steps) => {
    for (const { name, commands } of steps) {
      const began = Date.now();
      let all = '';
      for (const command of commands) {
        const { code, said } = await runOne(command);
        all += said;
        if (code === 0) continue;
        console.error(`\n== ${name}\n${all.trimEnd()}`);
        for (const other of running) other.kill();
        process.exit(code ?? 1);
      }
      const seconds = Math.round((Date.now() - began) / 1000);
      console.log(`\n== ${name} (${seconds} s)${all.trim() === '' ? '' : `\n${all.trimEnd()}`}`);
    }
  };

  await Promise.all(queues.map(runQueue));
}
