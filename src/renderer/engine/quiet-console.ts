/** DuckDB and its WASM write errors to the console, and these quote cells: in its worker the console says nothing. */
for (const [name, method] of Object.entries(console)) {
  if (typeof method === 'function') Object.assign(console, { [name]: () => undefined })
}

export {}
