// What the page may do: show itself. A browser runs only the style sheet and the script with these hashes, and fetches
// nothing at all; a test says what they are to be when the style or the script is changed.
const STYLE_HASH = 'sha256-+X1Y0s5oeRd8m91HawPNPyvhxYMEjN4d0AJ2oD4fWXw='
const SCRIPT_HASH = 'sha256-G83dfAOQBn0KylgwsRmeO3o6CtibRpH5RPD5WjAXbDQ='

/** https://www.w3.org/TR/CSP3/ */
export const POLICY = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
