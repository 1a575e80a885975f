// Passes one connection string to the real driver of a set, and prints what the driver then sent.
//
//   printf %s "$connection_string" | node tests/runtime/connect.mjs astra-mongoose-1.6.0
//
// The string goes where its user would put it: into `.env`, beside the driver's snippet.
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { run } from './recorder/run.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const set = argv[2] ?? '';
const packages = join(root, 'target', 'runtime', set);
if (!set || !existsSync(join(packages, 'node_modules'))) {
  stderr.write(`the packages of the set "${set}" are not installed: run \`cargo xtask test\`\n`);
  exit(2);
}

const connectionString = await text(stdin);
const driver = set.replace(/-[\d.]+$/, '');
await mkdir(join(packages, 'run'), { recursive: true });
const folder = await mkdtemp(join(packages, 'run', 'connect-'));
try {
  await copyFile(join(root, 'crates', 'astra-programs', 'src', 'snippets', 'astra', `${driver}.cjs`), join(folder, 'connect.cjs'));
  await writeFile(join(folder, '.env'), `ASTRA_URI=${connectionString}\n`);
  const command = ['node', '--env-file=.env', 'connect.cjs'];
  stdout.write(`${JSON.stringify(await run({ folder, command, answer: 'empty' }), null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true });
}
