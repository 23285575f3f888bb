/** Where a user's mistake is. Lines and columns are 1-based. */
export interface ErrorPlace {
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
}
/** A known failure: one line of what, one of what to do. Exit code 2. */
export declare class UserError extends Error {
    readonly help: string;
    readonly place: ErrorPlace | undefined;
    constructor(message: string, help: string, place?: ErrorPlace);
    /** `file:line:column: message; help`, with what is known of the place. */
    get line(): string;
}
