/** Data for a `<script type="application/json">`, which no browser runs: nothing in it can end the element. */
export const toJsonBlock = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
