export interface Issue { code: string; path: (string | number)[]; message: string }
export interface Change { path: (string | number)[]; rule: string }
export type ErrorCode = string;
export interface GroupErrorDetails { issues?: Issue[]; httpStatus?: number | undefined; retryAfter?: number | undefined; attempts?: number; idempotencyKey?: string | undefined; cause?: unknown }
export interface GroupResponse { status: "success"; message: string; data: any; warnings: Issue[]; changes: Change[]; attempts: number }
export type AttemptEvent = any; export type RetryEvent = any; export type ResultEvent = any;
export type PageOptions = any;
