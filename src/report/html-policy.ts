// What the page may do: show itself. A browser runs only the style sheet and the script with these hashes, and fetches
// nothing at all; a test says what they are to be when the style or the script is changed.
const STYLE_HASH = 'sha256-d2tqhxAWX4DN3oU0WV0JQfde3fm0VyVkuiDj9mhcItg='
const SCRIPT_HASH = 'sha256-G83dfAOQBn0KylgwsRmeO3o6CtibRpH5RPD5WjAXbDQ='

/** https://www.w3.org/TR/CSP3/ */
export const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
