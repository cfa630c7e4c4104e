import type { IncomingMessage, ServerResponse } from 'node:http';

/** HTML as a string, a whole reply, a file, or nothing for 404. A handler may also write the response itself. */
export type Reply =
  | string
  | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }
  | { file: string }
  | undefined
  | void;

export type Handler = (url: URL, request: IncomingMessage, response: ServerResponse) => Reply | Promise<Reply>;

export interface ServeOptions {
  /** Lets every origin read. */
  cors?: boolean;
  /** Headers of every reply, or a function that gives them for a request. */
  headers?: Record<string, string> | ((url: URL, request: IncomingMessage) => Record<string, string>);
}

export interface Server {
  origin: string;
  port: number;
  close(): Promise<void>;
}

/** Serves a folder, or what a handler answers, on a free port of 127.0.0.1. */
export function serve(source: Handler | { root: string }, options?: ServeOptions): Promise<Server>;

/** The type of a file by its name. */
export function contentType(path: string): string;
