// Preloaded into a program under test: every connection it opens goes to the recorder, and none leaves the machine.
const dgram = require('node:dgram');
const dns = require('node:dns');
const { appendFileSync } = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const net = require('node:net');

const port = Number(process.env.RECORDER_PORT);
// The file that the runner reads, known to every program that this one starts; or a descriptor of it.
const REPORT = process.env.RECORDER_REPORT ?? 3;

// Below TLS and HTTP, so that the drivers' own clients do all the rest, down to checking the certificate's name.
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options, listener] = Array.isArray(args[0]) ? args[0] : net._normalizeArgs(args);
  // A pipe ends on this machine: tsx talks to itself by one.
  if (options.path) return connect.apply(this, args);
  report({ host: String(options.host), port: Number(options.port) });
  return connect.call(this, { port, host: '127.0.0.1' }, listener);
};

// No other way out is open, not even for a name lookup. One of an address, as a server makes before it listens, asks nobody.
const resolvers = [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype];
for (const resolver of resolvers) {
  const { lookup } = resolver;
  for (const name of Object.getOwnPropertyNames(resolver)) {
    if (/^(lookup|resolve|reverse)/.test(name)) resolver[name] = refuse;
  }
  if (lookup) resolver.lookup = (host, ...rest) => (net.isIP(host) ? lookup(host, ...rest) : refuse(host));
}
dgram.createSocket = refuse;
syncBuiltinESMExports();

function refuse(what) {
  report({ host: String(what), port: 53 });
  throw new Error('closed while under test');
}

function report(connection) {
  appendFileSync(REPORT, `${JSON.stringify(connection)}\n`);
}
