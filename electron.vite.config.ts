import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: { target: 'node20.19', externalizeDeps: false, rolldownOptions: { input: resolve('src/main/index.ts') } }
  },
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: resolve('src/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: 'index.cjs' }
      }
    }
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'es2023',
      minify: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: resolve('src/renderer/index.html') }
    }
  }
})
