import { DialogPanel, Dialog as HeadlessDialog } from '@headlessui/react'
import { Dialog as MuiDialog } from '@mui/material'
import * as Radix from '@radix-ui/react-dialog'
import { createElement as h, useState } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { Course } from './course.js'

/** A page with the dialog of a library, open, and something typed in it. */
const DIALOGS = {
  radix: ({ isOpen, close, children }) =>
    h(
      Radix.Root,
      { open: isOpen, onOpenChange: close },
      h(
        Radix.Portal,
        {},
        h(Radix.Overlay),
        h(Radix.Content, { 'aria-describedby': undefined }, h(Radix.Title, {}, 'Radix'), children),
      ),
    ),
  headless: ({ isOpen, close, children }) =>
    h(HeadlessDialog, { open: isOpen, onClose: close }, h(DialogPanel, {}, children)),
  mui: ({ isOpen, close, children }) => h(MuiDialog, { open: isOpen, onClose: close }, children),
}

function Page() {
  const [isOpen, setOpen] = useState(true)
  const name = new URLSearchParams(location.search).get('dialog') ?? ''
  const field = h('label', {}, 'Пікір ', h('input', { id: 'typed', defaultValue: '' }))
  return h(
    'main',
    {},
    h('button', { id: 'other', type: 'button' }, 'Басқа'),
    h(DIALOGS[name], { isOpen, close: () => setOpen(false) }, field),
  )
}

const place = document.querySelector('#app')
const { course } = place.dataset
if (course) hydrateRoot(place, h(Course, JSON.parse(course)))
else createRoot(place).render(h(Page))
