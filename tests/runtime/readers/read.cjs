// Prints, as JSON, the values that Node, Bun or Deno has for the variables V0, V1 … of a file.
//
//   node --env-file=file read.cjs environment 10 file   # by an option, or by what started this
//   node read.cjs dotenv 10 file                        # by a package
//   node read.cjs literals 10 file                      # as a program that assigns literals
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const vm = require('node:vm');

const packages = (set) => createRequire(join(__dirname, '../../../target/runtime', set, '/'));
const readers = () => packages('env-readers');

/** Each gives the variables that it has for a file, which is a `.env` in a folder of its own. */
const WAYS = {
  environment: () => process.env,
  'load-env-file'(file) {
    process.loadEnvFile(file);
    return process.env;
  },
  'dotenv-17'(path) {
    packages('sample-apps')('dotenv').config({ path, quiet: true });
    return process.env;
  },
  dotenv(path) {
    readers()('dotenv').config({ path, quiet: true });
    return process.env;
  },
  next(file) {
    readers()('@next/env').loadEnvConfig(dirname(file), true, { info() {}, error() {} });
    return process.env;
  },
  async vite(file) {
    const { loadEnv } = await import(readers().resolve('vite'));
    return inParts(file, (part) => loadEnv('development', dirname(part), 'V'));
  },
  literals(file) {
    const variables = vm.createContext({});
    vm.runInContext(readFileSync(file, 'utf8'), variables);
    return variables;
  },
};

/** The variables of a file whose lines are read in parts, by a reader whose time grows with the square of their number. */
function inParts(file, read) {
  const lines = readFileSync(file, 'utf8').match(/[^\n]*\n/g);
  const variables = {};
  for (let start = 0; start < lines.length; start += 250) {
    const folder = join(dirname(file), String(start));
    mkdirSync(folder, { recursive: true });
    const part = join(folder, '.env');
    writeFileSync(part, lines.slice(start, start + 250).join(''));
    Object.assign(variables, read(part));
  }
  return variables;
}

async function main([way, count, file]) {
  const variables = await WAYS[way](file);
  const values = Array.from({ length: Number(count) }, (_, index) => variables[`V${index}`] ?? null);
  process.stdout.write(JSON.stringify(values));
}

main(process.argv.slice(2));
