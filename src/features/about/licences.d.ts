/** What ships that others wrote, made when the project is built: see scripts/what-ships-plugin.ts. */
declare module 'virtual:licences' {
  const licences: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: string;
  }[];
  export default licences;
}
