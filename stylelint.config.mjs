export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-plugin-logical-css'],
  rules: {
    // Inline and block directions only: right-to-left pages then mirror by themselves.
    // No browser but Firefox knows overflow-inline and overflow-block.
    'logical-css/require-logical-properties': [true, { ignore: ['overflow-x', 'overflow-y'] }],
    'logical-css/require-logical-keywords': true,
    // `@palette light;` stands for the colours of src/lib/figures/palette.ts.
    'at-rule-no-unknown': [true, { ignoreAtRules: ['palette'] }],
    'selector-class-pattern': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'no-descending-specificity': null,
  },
};
