/** Starts the console line by which the browser tells the runner of an error that nothing caught. */
export const PAGE_ERROR = '[page error]';

/** Errors that browsers report though nothing is wrong. */
const HARMLESS = ['^ResizeObserver loop'];

/**
 * Head of the test page: reports every uncaught error, before any other listener exists. An allowed one goes no
 * further, so that Mocha does not fail the test that waits for it.
 */
export const pageErrorScript = `<script>
(() => {
  window.essAllowedErrors = ${JSON.stringify(HARMLESS)}.map((source) => new RegExp(source));
  const report = (event, error, text) => {
    const message = String(error?.message ?? text ?? error);
    if (window.essAllowedErrors.some((pattern) => pattern.test(message))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    console.error(${JSON.stringify(PAGE_ERROR)}, message, error?.stack ?? '');
  };
  addEventListener('error', (event) => {
    // Failed images and scripts fire here as well, in the capture phase, but are no error of a script.
    if (event.target === window) report(event, event.error, event.message);
  }, true);
  addEventListener('unhandledrejection', (event) => report(event, event.reason));
})();
</script>`;
