/**
 * The hash of `/embed/v1.js` (src/client/embed/v1.js), which pages of others hold it to: a single
 * changed character would break every one of them. Another script gets another address: v2.js.
 */
export const embedScriptIntegrity =
  'sha384-xJMS5+1xjq0eyaaL56UGUBks4GH+6RfxiQGiP/uXgtC2DJGpaKi8CAFpag3I66iL';
