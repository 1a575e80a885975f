// Runs the lines of code that the page diagnoses with the real driver of a set, and prints what happened.
//
//   node tests/runtime/lines.mjs astra-mongoose-1.6.0
//
// A set is a folder of `target/runtime`, or any other folder with `node_modules`. Prints, in the order of
// `tests/vectors/code-lines.json`, what each entry there says that it sees.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

import { run } from './recorder/run.mjs';

const DATABASE_ID = '2597da05-9018-4566-a534-04338b75973b';
const ENDPOINT = `https://${DATABASE_ID}-us-east-2.apps.astra.datastax.com`;
const TOKEN = 'AstraCS:none';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = resolve(root, 'target/runtime', argv[2]);
const modules = join(packages, 'node_modules');
const driver = ['@datastax/astra-mongoose', 'stargate-mongoose'].find((name) => existsSync(join(modules, name)));

const { before, lines: all, after } = JSON.parse(await readFile(join(root, 'tests/vectors/code-lines.json'), 'utf8'));
await mkdir(join(packages, 'run'), { recursive: true });
const folder = await mkdtemp(join(packages, 'run', 'lines-'));
try {
  await secondCopy();
  await writeFile(join(folder, '.env'), [
    `ASTRA_URI=${ENDPOINT}/api/json/v1/shop?applicationToken=${TOKEN}`,
    `ASTRA_DB_API_ENDPOINT=${ENDPOINT}`,
    `ASTRA_DB_APPLICATION_TOKEN=${TOKEN}`,
    'ASTRA_DB_KEYSPACE=shop',
    `ASTRA_DB_ID=${DATABASE_ID}`,
  ].join('\n'));
  const seen = [];
  for (const { lines, sees } of all) seen.push(await happened(lines, sees));
  stdout.write(JSON.stringify(seen));
} finally {
  await rm(folder, { recursive: true });
}

/** What a program of these lines did: what it sent, or what it printed. */
async function happened(lines, sees) {
  const program = [...before, ...lines, ...after].join('\n').replaceAll('DRIVER', driver);
  await writeFile(join(folder, 'program.cjs'), program);
  const isOfTwo = program.includes('/node_modules/mongoose');
  const links = isOfTwo ? ['--preserve-symlinks', '--preserve-symlinks-main'] : [];
  const command = ['node', '--env-file=.env', ...links, 'program.cjs'];
  const { stdout: printed, requests } = await run({ folder, command, answer: 'empty' });
  if (sees === 'sent' && requests.length) return requests.map(({ path, body }) => [path, body]);
  // The predecessor prints its own reports as well.
  const [, thrown] = /^threw (.*)$/m.exec(printed) ?? [];
  return thrown ? `threw ${thrown.slice(0, 100)}` : printed.includes(TOKEN) ? 'the token' : printed.split('\n')[0];
}

/** A second copy of Mongoose, below the driver: links, which Node takes for other folders if it is asked to. */
async function secondCopy() {
  const own = join(folder, 'node_modules');
  for (const name of await readdir(modules)) {
    if (name.startsWith('.')) continue;
    if (driver.startsWith(name)) await cp(join(modules, name), join(own, name), { recursive: true });
    else await mkdir(own, { recursive: true }).then(() => symlink(join(modules, name), join(own, name)));
  }
  await symlink(modules, join(own, driver, 'node_modules'));
}
