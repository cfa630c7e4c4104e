import { executeServerCommand } from '@web/test-runner-commands';

/** Asks our part of the test server for something; a refusal comes back as a value, so that it is not logged twice. */
export async function ask(command, payload) {
  const { error, value } = await executeServerCommand(command, payload);
  if (error) throw new Error(error);
  return value;
}
