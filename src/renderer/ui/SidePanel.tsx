import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from './use-words'

interface SidePanelProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel over the right side, for what is read once and then put away. Escape closes it. */
export function SidePanel({ title, onClose, children }: SidePanelProps) {
  const { say } = useWords()
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="panel">
        <Dialog>
          <header>
            <Heading slot="title">{title}</Heading>
            <Button className="icon-button" aria-label={say('panel.close')} onPress={onClose} autoFocus>
              <X size={18} aria-hidden="true" />
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
