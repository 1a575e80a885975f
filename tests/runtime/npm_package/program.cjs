// Prints them with what `require` gives.

const { check } = require('astra-uri');
const { inputs } = require('./inputs.mjs');
const { printed } = require('./results.mjs');

console.log(JSON.stringify({ ...JSON.parse(printed), checked: inputs.texts.map(check) }));
