/** The library without what it adds for Node's old `require.extensions`. */
declare module 'handlebars/dist/cjs/handlebars.js' {
  export { default } from 'handlebars';
}
