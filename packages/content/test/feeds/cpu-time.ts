/**
 * Milliseconds of processor time that something takes: what a busy machine does meanwhile is not counted. For tests
 * that nothing is quadratic, with room to spare.
 */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
