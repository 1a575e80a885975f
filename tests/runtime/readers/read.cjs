// Prints, as JSON, the values that Node has for the variables V0, V1 … of a file.
//
//   node --env-file=file read.cjs node 10 file     # by Node's own option
//   node read.cjs dotenv 10 file                   # by dotenv
//   node read.cjs literals 10 file                 # as a program that assigns literals
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const vm = require('node:vm');

const [way, count, file] = process.argv.slice(2);
let variables = process.env;
if (way === 'dotenv') {
  const require = createRequire(join(__dirname, '../../../target/runtime/sample-apps/'));
  require('dotenv').config({ path: file, quiet: true });
} else if (way === 'literals') {
  variables = vm.createContext({});
  vm.runInContext(readFileSync(file, 'utf8'), variables);
}
const values = Array.from({ length: Number(count) }, (_, index) => variables[`V${index}`] ?? null);
process.stdout.write(JSON.stringify(values));
