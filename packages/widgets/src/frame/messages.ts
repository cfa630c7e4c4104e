/** What the frame tells the page around it: how high it is. */
export interface HeightMessage {
  readonly type: 'ess:resize';
  /** CSS pixels. */
  readonly height: number;
}

/** What the page asks the frame, when it came later. */
export const measureRequest = { type: 'ess:measure' };

/** Higher is no widget: a frame that has gone wrong must not fill the page. */
export const highest = 30_000;

const typeOf = (data: unknown) => (data as { type?: unknown } | null | undefined)?.type;

/** Whether a message has the shape of a height; nothing else about it is trusted. */
export function isHeight(data: unknown): data is HeightMessage {
  const { height } = (data ?? {}) as { height?: unknown };
  return typeOf(data) === 'ess:resize' && Number.isInteger(height) && Number(height) > 0 && Number(height) <= highest;
}

/** Whether a message asks for the height. */
export const isMeasureRequest = (data: unknown): boolean => typeOf(data) === measureRequest.type;
