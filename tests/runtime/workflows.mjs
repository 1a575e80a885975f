// Reads workflows, `{ name: text }`, with the parser of GitHub's own editor, which has their schema. Prints the errors of each.
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

// The package imports its schema without telling that it is JSON.
const load = `export const load = (url, context, next) =>
  next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context);`;
register(`data:text/javascript,${encodeURIComponent(load)}`);

const [, , modules] = process.argv;
const { parseWorkflow, NoOperationTraceWriter } = await import(
  pathToFileURL(`${modules}/@actions/workflow-parser/dist/index.js`)
);
let input = '';
for await (const part of process.stdin) input += part;
const errors = Object.entries(JSON.parse(input)).map(([name, content]) => {
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return [name, context.errors.getErrors().map(({ message }) => message)];
});
console.log(JSON.stringify(Object.fromEntries(errors)));
