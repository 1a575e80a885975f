// Preloaded into a program under test that is a server, or talks to parts of itself: no connection of it leaves the machine.
const { appendFileSync } = require('node:fs');
const net = require('node:net');

const LOOPBACK = ['localhost', '127.0.0.1', '::1'];

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : net._normalizeArgs(args);
  const { path, host = 'localhost', port } = options;
  if (path || LOOPBACK.includes(host)) return connect.apply(this, args);
  appendFileSync(process.env.RECORDER_REPORT, `${JSON.stringify({ host, port: Number(port) })}\n`);
  return this.destroy(new Error('closed while under test'));
};
