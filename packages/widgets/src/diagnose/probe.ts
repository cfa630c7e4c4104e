/** A refusal by the page's policy, as the browser tells it. */
export interface Refusal {
  directive: string;
  policy: string;
}

/** Tries something, and hears whether the page's policy refuses it. */
export async function probe<T>(
  task: () => Promise<T>,
): Promise<{ result: T | undefined; refusal: Refusal | undefined }> {
  let refusal: Refusal | undefined;
  const hear = ({ effectiveDirective, originalPolicy, disposition }: SecurityPolicyViolationEvent) => {
    if (disposition === 'enforce') refusal ??= { directive: effectiveDirective, policy: originalPolicy };
  };
  document.addEventListener('securitypolicyviolation', hear);
  try {
    const result = await task().catch(() => undefined);
    // The event comes in a task of its own.
    if (!refusal) await new Promise((resolve) => setTimeout(resolve, 50));
    return { result, refusal };
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}

/** The line of a policy that decided, or the one that it fell back to. */
export function lineOf({ directive, policy }: Refusal): string {
  const lines = policy.split(';').map((line) => line.trim());
  const names = [directive, directive.replace(/-(?:elem|attr)$/, ''), 'default-src'];
  return names.map((name) => lines.find((line) => line.split(/\s/)[0] === name)).find(Boolean) ?? directive;
}

/** How a file answers, by a request that only asks. */
export interface Answer {
  /** 0 where nothing may be read. */
  status: number;
  text: string;
  bytes?: ArrayBuffer;
  type: string;
  /** It is there, but its server lets no other site read it. */
  isClosed: boolean;
  refusal: Refusal | undefined;
}

const request = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;

export async function ask(address: string): Promise<Answer> {
  const { result, refusal } = await probe(async () => {
    const response = await fetch(address, request);
    return { response, bytes: await response.arrayBuffer() };
  });
  if (result) {
    const { response, bytes } = result;
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, text: new TextDecoder().decode(bytes), bytes, type, isClosed: false, refusal };
  }
  const isClosed =
    !refusal &&
    new URL(address, document.baseURI).origin !== location.origin &&
    !!(await fetch(address, { ...request, mode: 'no-cors' }).catch(() => undefined));
  return { status: 0, text: '', type: '', isClosed, refusal };
}

interface Factory {
  createPolicy(name: string, rules: object): { createScriptURL(address: string): string };
}
const factory = () => (globalThis as { trustedTypes?: Factory }).trustedTypes;

/** Whether the page lets a Trusted Types policy of this name exist. Takes the name: only for one that failed. */
export async function mayCreate(name: string): Promise<Refusal | undefined> {
  const { refusal } = await probe(async () => {
    factory()?.createPolicy(name, { createScriptURL: (address: string) => address });
  });
  return refusal && /trusted-types/.test(refusal.directive) ? refusal : undefined;
}

type Added = Promise<{ result: 'loaded' | 'failed' | undefined; refusal: Refusal | undefined }>;

/** Adds a script, and hears what becomes of it. */
export const add = (script: HTMLScriptElement, setAddress: () => void): Added =>
  probe(
    () =>
      new Promise((resolve, reject) => {
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('failed');
        setTimeout(reject, 10_000);
        setAddress();
        document.head.append(script);
      }),
  );

/** Adds a script tag again, as it is. */
export function addAgain(tag: HTMLScriptElement): Added {
  const script = document.createElement('script');
  for (const { name, value } of tag.attributes) {
    if (!/^(?:src|nonce|async|defer)$/.test(name)) script.setAttribute(name, value);
  }
  script.nonce = tag.nonce;
  // eslint-disable-next-line ess-kit/safe-url -- the page has a script tag with this very address
  return add(script, () => (script.src = trusted(tag.src)));
}

/** The address as this page's Trusted Types want it. */
const trusted = (address: string) =>
  factory()
    ?.createPolicy('ess-kit', { createScriptURL: (same: string) => same })
    .createScriptURL(address) ?? address;
