import { contextBridge, ipcRenderer } from 'electron'
import { channels, type Api } from '../shared/api'

const api: Api = {
  readTask: () => ipcRenderer.invoke(channels.readTask),
  openSample: () => ipcRenderer.invoke(channels.openSample),
  chooseFolder: () => ipcRenderer.invoke(channels.chooseFolder),
  writeFiles: (request) => ipcRenderer.invoke(channels.writeFiles, request),
  saveFile: (request) => ipcRenderer.invoke(channels.saveFile, request),
  endTask: (end) => ipcRenderer.invoke(channels.endTask, end),
  readNetworkReport: () => ipcRenderer.invoke(channels.readNetworkReport)
}

contextBridge.exposeInMainWorld('api', api)
