/** Ways out of a page. Each is tried in the page itself, with an address that names it; it may fail in any way. */
export interface Attempt {
  readonly name: string
  readonly run: (url: string) => unknown
  /** Whether the request listener or the guards of the page see it where the policy lets it through. */
  readonly counted: boolean
}

const element = (tag: string, attributes: string) => `
  const node = document.createElement('${tag}')
  Object.assign(node, ${attributes})
  document.head.append(node)`

const inPage = (body: string) => new Function('url', body) as (url: string) => unknown

export const attempts: readonly Attempt[] = [
  { name: 'fetch', run: inPage('fetch(url).catch(() => 0)'), counted: true },
  { name: 'xhr', run: inPage("const x = new XMLHttpRequest(); x.open('GET', url); x.send()"), counted: true },
  { name: 'websocket', run: inPage("new WebSocket(url.replace('http', 'ws'))"), counted: false },
  { name: 'event-source', run: inPage('const e = new EventSource(url); e.onerror = () => e.close()'), counted: true },
  { name: 'beacon', run: inPage("navigator.sendBeacon(url, 'a')"), counted: true },
  { name: 'image', run: inPage('new Image().src = url'), counted: true },
  { name: 'script', run: inPage(element('script', '{ src: url }')), counted: true },
  { name: 'stylesheet', run: inPage(element('link', "{ rel: 'stylesheet', href: url }")), counted: true },
  { name: 'css-import', run: inPage(element('style', "{ textContent: '@import \"' + url + '\";' }")), counted: true },
  { name: 'font', run: inPage("new FontFace('f', 'url(' + url + ')').load().catch(() => 0)"), counted: true },
  { name: 'prefetch', run: inPage(element('link', "{ rel: 'prefetch', href: url }")), counted: true },
  {
    name: 'iframe',
    run: inPage("const f = document.createElement('iframe'); f.src = url; document.body.append(f)"),
    counted: true
  },
  { name: 'module', run: inPage('return import(/* @vite-ignore */ url).catch(() => 0)'), counted: true },
  {
    name: 'worker-import',
    run: inPage("new Worker(URL.createObjectURL(new Blob(['importScripts(\"' + url + '\")'])))"),
    counted: true
  },
  {
    name: 'form',
    run: inPage("const f = document.createElement('form'); f.action = url; document.body.append(f); f.submit()"),
    counted: true
  },
  { name: 'navigation', run: inPage('location.href = url'), counted: true }
]

/** How many ways to this machine WebRTC finds in a second and a half. */
export function countCandidates(): Promise<number> {
  return new Promise((done) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] })
    let candidates = 0
    peer.onicecandidate = ({ candidate }) => void (candidates += candidate?.candidate ? 1 : 0)
    peer.createDataChannel('a')
    void peer.setLocalDescription()
    setTimeout(() => {
      peer.close()
      done(candidates)
    }, 1_500)
  })
}
