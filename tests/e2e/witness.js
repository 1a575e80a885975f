// Runs in the page before its first byte is read, and remembers what must not happen there.
(() => {
  const seen = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    seen.push(`policy: ${effectiveDirective} ${blockedURI}`);
  }, true);
  addEventListener('error', ({ message, target }) => {
    seen.push(message === undefined ? `not loaded: ${target.localName}` : `error: ${message}`);
  }, true);
  addEventListener('unhandledrejection', () => seen.push('unhandled rejection'), true);

  // The program has started when it takes out the markup of the build, to put its own in.
  let hasStarted = false;
  new MutationObserver((records, observer) => {
    hasStarted = records.some(({ target, removedNodes }) => target.id === 'app' && removedNodes.length > 0);
    if (hasStarted) observer.disconnect();
  }).observe(document, { childList: true, subtree: true });

  window.witness = { seen, hasStarted: () => hasStarted };
})();
