/** Set by the proxy for each page, whatever the browser sent. */
export const REQUEST_ID_HEADER = "x-request-id";
export const REQUEST_PATH_HEADER = "x-hustings-path";
